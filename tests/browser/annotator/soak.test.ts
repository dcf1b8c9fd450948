import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  createMarkedRuns,
  type MarkedRuns,
  positionsOf,
} from '../../../annotator/marks/markedRuns';
import { followPage, type PageFollowing } from '../../../annotator/reading/followPage';
import { DEFAULT_SETTINGS } from '../../../core/settings/settings';
import { fakeMatcher, TERMS } from '../pages';
import { type Change, changes, makeChange, type Piece, pieces, plant } from './randomPages';

/** `npm run soak` asks for all of it, a test run for a part. */
const isWhole = import.meta.env.VITE_PANGZHU_SOAK !== undefined;
const RANDOM_PAGES = isWhole ? 1_000 : 60;
const NAVIGATIONS = isWhole ? 500 : 20;
const FEED = { items: isWhole ? 50_000 : 500, atOnce: 125, kept: 300 };
const TIMEOUT = isWhole ? 1_800_000 : 60_000;

interface Followed {
  marks: MarkedRuns;
  following: PageFollowing;
}

function follow(signal: AbortSignal): Followed {
  const terms = TERMS.map(({ id, weight = 1 }) => ({ id, kind: 'concept' as const, weight }));
  const marks: MarkedRuns = createMarkedRuns(
    { onShown() {}, onHidden() {}, onOrphan: (node) => following.readAround(node) },
    terms,
    { ...DEFAULT_SETTINGS, hidden: [] },
  );
  const following: PageFollowing = followPage(
    fakeMatcher(TERMS),
    marks,
    { onChange() {}, onRun: marks.replace, isWaiting: () => false },
    signal,
  );
  following.readTree(document);
  catchUp({ marks, following });
  return { marks, following };
}

function catchUp({ following }: Followed): void {
  while (following.step());
}

function followUntilDone(): Followed {
  const life = new AbortController();
  onTestFinished(() => {
    life.abort();
    document.body.replaceChildren();
  });
  return follow(life.signal);
}

/** Numbers stand for nodes, so that lists of marks can be told apart at a glance. */
const numbers = new WeakMap<Node, number>();
let latest = 0;

function numberOf(node: Node): number {
  const number = numbers.get(node) ?? ++latest;
  numbers.set(node, number);
  return number;
}

function listOf({ marks }: Followed): string[] {
  const found = [...marks.runs].flatMap((run) => run.marks.filter(marks.isShown));
  return found
    .map((mark) => {
      const { start, end } = positionsOf(mark);
      const first = `${numberOf(start.node)}:${start.offset}`;
      return `${first} to ${numberOf(end.node)}:${end.offset}, term ${mark.match.term}`;
    })
    .sort();
}

/** What is marked after the changes made so far is what somebody marks who sees the page for the first time. */
async function expectAsFresh(followed: Followed): Promise<number> {
  // The browser tells of changes when the script that made them has ended.
  await Promise.resolve();
  catchUp(followed);
  const life = new AbortController();
  const fresh = listOf(follow(life.signal));
  life.abort();
  expect(listOf(followed)).toEqual(fresh);
  return fresh.length;
}

describe('marks stay those of a fresh scan', () => {
  it(
    'through random changes of random pages',
    async () => {
      const tryOut = async (page: Piece[], made: Change[][]) => {
        document.body.replaceChildren();
        plant(document.body, page);
        const life = new AbortController();
        try {
          const followed = follow(life.signal);
          for (const batch of made) {
            for (const change of batch) makeChange(document.body, change);
            await expectAsFresh(followed);
          }
        } finally {
          life.abort();
        }
      };
      await fc.assert(fc.asyncProperty(pieces, changes, tryOut), { numRuns: RANDOM_PAGES });
      document.body.replaceChildren();
    },
    TIMEOUT,
  );

  it(
    'through a feed that grows below and is trimmed above',
    async () => {
      const followed = followUntilDone();
      for (let item = 0; item < FEED.items; ) {
        for (const end = item + FEED.atOnce; item < end; item += 1) {
          const post = document.createElement('article');
          post.innerHTML = `<h3>第${item}条</h3><p>本届<b>乌镇</b>峰会谈到网络空间<i>命运</i>共同体。</p>`;
          document.body.append(post);
        }
        while (document.body.children.length > FEED.kept) document.body.firstElementChild?.remove();
        expect(await expectAsFresh(followed)).toBe(2 * document.body.children.length);
      }
      document.body.replaceChildren();
      await expectAsFresh(followed);
      expect(followed.marks.runs.size).toBe(0);
    },
    TIMEOUT,
  );

  it(
    'through navigations that put another page in place',
    async () => {
      const followed = followUntilDone();
      const [root] = document.body.appendChild(document.createElement('main')).childNodes;
      expect(root).toBeUndefined();
      for (let visit = 0; visit < NAVIGATIONS; visit += 1) {
        const view = document.createElement(visit % 3 === 0 ? 'x-view' : 'section');
        const inside = visit % 3 === 0 ? view.attachShadow({ mode: 'open' }) : view;
        const names = ['乌镇峰会', '网络空间命运共同体', 'Wuzhen Summit'];
        inside.innerHTML = `<h1>${names[visit % 3]}</h1><p>各方谈<b>网络空间</b>，编号${visit}。</p>`;
        document.querySelector('main')?.replaceChildren(view);
        expect(await expectAsFresh(followed)).toBe(2);
      }
    },
    TIMEOUT,
  );
});
