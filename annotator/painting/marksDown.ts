/** The marks of one element that is longer than a screen, by where they stand down the page. */
import { firstThat } from '../../core/firstThat';
import type { Mark } from '../marks/markedRuns';
import { boxesOf } from './markBoxes';

/** Of so many marks is looked whether they still stand in order, whenever it is asked for. */
const PROBES = 16;

export interface MarksDown {
  add(mark: Mark): void;
  delete(mark: Mark): void;
  readonly all: ReadonlySet<Mark>;
  /** Those that end below `top` and begin above `bottom` (viewport coordinates in CSS pixels). */
  between(top: number, bottom: number): Mark[];
}

const topOf = (mark: Mark): number => boxesOf(mark)[0]?.top ?? Number.NEGATIVE_INFINITY;
const bottomOf = (mark: Mark): number => boxesOf(mark).at(-1)?.bottom ?? Number.NEGATIVE_INFINITY;

export function createMarksDown(): MarksDown {
  const all = new Set<Mark>();
  let ordered: Mark[] = [];
  /** Not in their places yet. */
  let added: Mark[] = [];
  let isReduced = false;

  function settle(): void {
    if (isReduced) ordered = ordered.filter((mark) => all.has(mark));
    isReduced = false;
    const last = ordered.at(-1);
    const news = byTop(added.filter((mark) => all.has(mark)));
    const [first] = news;
    const isBehind = first === undefined || last === undefined || topOf(first) >= topOf(last);
    // A page mostly goes on at its end, and what has been measured once need not be again.
    ordered = [...ordered, ...news];
    if (!isBehind || !isInOrder()) ordered = byTop(ordered);
    added = [];
  }

  function isInOrder(): boolean {
    let before = Number.NEGATIVE_INFINITY;
    const step = Math.max(1, Math.floor(ordered.length / PROBES));
    for (let at = 0; at < ordered.length; at += step) {
      const mark = ordered[at];
      const top = mark === undefined ? before : topOf(mark);
      if (top < before) return false;
      before = top;
    }
    return true;
  }

  /** Position of the first mark for which `is` holds; it holds for all behind it. */
  const firstWhere = (is: (mark: Mark) => boolean) =>
    firstThat(ordered.length, (at) => {
      const mark = ordered[at];
      return mark === undefined || is(mark);
    });

  return {
    all,
    add(mark) {
      all.add(mark);
      added.push(mark);
    },
    delete(mark) {
      if (all.delete(mark)) isReduced = true;
    },
    between(top, bottom) {
      settle();
      const from = firstWhere((mark) => bottomOf(mark) >= top);
      return ordered.slice(
        from,
        firstWhere((mark) => topOf(mark) > bottom),
      );
    },
  };
}

function byTop(marks: readonly Mark[]): Mark[] {
  const measured = marks.map((mark) => ({ mark, top: topOf(mark) }));
  return measured.sort((a, b) => a.top - b.top).map(({ mark }) => mark);
}
