/** Marks the reader said no to. They stay away as long as the page lives, also when it is drawn anew. */
import { type Mark, positionsOf, textOf } from './mark';

export interface Dismissals {
  add(mark: Mark): void;
  /** Takes back the one that `mark` falls under. */
  delete(mark: Mark): void;
  /** Whether the reader said no to this mark, or to the one it came of. */
  has(mark: Mark): boolean;
}

interface Dismissal {
  term: number;
  /** Held weakly: what the page throws away is not kept for this. */
  node: WeakRef<Text>;
  offset: number;
  /** The text of the run and the place in it: finds the mark again in nodes that replaced the first. */
  text: string;
  start: number;
}

export function createDismissals(): Dismissals {
  const dismissals = new Set<Dismissal>();

  function coverOf(mark: Mark): Dismissal | null {
    for (const dismissal of dismissals) if (covers(dismissal, mark)) return dismissal;
    return null;
  }

  return {
    add(mark) {
      const { node, offset } = positionsOf(mark).start;
      const { term, start } = mark.match;
      dismissals.add({ term, node: new WeakRef(node), offset, text: textOf(mark.run), start });
    },
    delete(mark) {
      const cover = coverOf(mark);
      if (cover !== null) dismissals.delete(cover);
    },
    has: (mark) => dismissals.size > 0 && coverOf(mark) !== null,
  };
}

function covers({ term, node, offset, text, start }: Dismissal, mark: Mark): boolean {
  if (mark.match.term !== term) return false;
  const position = positionsOf(mark).start;
  if (position.node === node.deref() && position.offset === offset) return true;
  return mark.match.start === start && textOf(mark.run) === text;
}
