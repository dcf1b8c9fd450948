import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { sendToTab } from '../messaging/messaging';
import { frameCountsOf, readTabMarks } from '../stores/tabMarks';

const TOP_FRAME = 0;

export type Direction = 'next' | 'previous';

/** Which frame had the turn, and how many of its marks have been walked over, from 1. */
export interface Turn {
  frame: number;
  step: number;
  term: string | null;
}

const storedTurn = v.object({
  frame: v.number(),
  step: v.number(),
  term: v.nullable(v.string()),
});

/**
 * Whose turn it is in a walk over the marks of all frames: each frame knows its own marks and
 * wraps around among them, so the walk moves on once it has taken as many steps as a frame has
 * marks. `null` where nothing is marked.
 *
 * @param frames as `frameCountsOf` gives them
 * @param last `null` at the beginning of a walk
 */
export function nextTurn(
  frames: readonly { frame: number; count: number }[],
  last: Turn | null,
  direction: Direction,
  term: string | null,
): Turn | null {
  const first = frames[0];
  if (first === undefined) return null;
  const enter = ({ frame, count }: { frame: number; count: number }): Turn => ({
    frame,
    step: direction === 'next' ? 1 : count,
    term,
  });
  const position = frames.findIndex(({ frame }) => frame === last?.frame);
  const current = frames[position];
  if (last === null || current === undefined || last.term !== term) return enter(first);
  const step = last.step + (direction === 'next' ? 1 : -1);
  if (step >= 1 && step <= current.count) return { frame: current.frame, step, term };
  const neighbour = position + (direction === 'next' ? 1 : -1);
  return enter(frames[(neighbour + frames.length) % frames.length] ?? first);
}

/**
 * Scrolls the tab to its next or previous mark, of one term or of any, through all its frames.
 * Where no frame has reported any mark yet, the top one may just be about to, and is asked.
 * Resolves to `false` where no content script heard it.
 */
export async function goToMark(
  tab: number,
  direction: Direction,
  term: string | null,
): Promise<boolean> {
  const frames = frameCountsOf(await readTabMarks(tab), term);
  const turn = nextTurn(frames, await readTurn(tab), direction, term);
  if (turn === null) return sendToTab(tab, 'mark/go', { direction, term }, TOP_FRAME);
  await browser.storage.session.set({ [itemOf(tab)]: turn });
  return sendToTab(tab, 'mark/go', { direction, term }, turn.frame);
}

/** Opens the note in the frame that was gone to last, else in the first that has marks, else in the top one. */
export async function openNote(tab: number): Promise<boolean> {
  const frames = frameCountsOf(await readTabMarks(tab), null);
  const last = await readTurn(tab);
  const frame = frames.find((candidate) => candidate.frame === last?.frame) ?? frames[0];
  return sendToTab(tab, 'note/open', {}, frame?.frame ?? TOP_FRAME);
}

async function readTurn(tab: number): Promise<Turn | null> {
  const { [itemOf(tab)]: item } = await browser.storage.session.get(itemOf(tab));
  return item === undefined ? null : v.parse(storedTurn, item);
}

function itemOf(tab: number): string {
  return `turn:${tab}`;
}
