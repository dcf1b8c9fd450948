import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Mark } from '../../../../annotator/marks/mark';
import { watchPointer } from '../../../../annotator/pointer/pointerWatch';
import type { NoteController } from '../../../../annotator/tools/contract';
import { move } from '../../notes';

const MARK = { match: { name: 7 } } as Mark;
const REDRAWN = { match: { name: 7 } } as Mark;
const OTHER = { match: { name: 8 } } as Mark;

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
});
afterEach(() => life.abort());

/** A pointer that comes to rest, where each look finds what is said, and every later one the last of it. */
function resting(found: readonly (Mark | null)[]) {
  let looks = 0;
  const show = vi.fn<NoteController['show']>();
  const notes: NoteController = {
    open: null,
    prepare() {},
    unprepare() {},
    show,
    watchHover() {},
    showFor: () => Promise.resolve(false),
    close() {},
    forget() {},
  };
  const find = () => {
    looks += 1;
    return found[Math.min(looks, found.length) - 1] ?? null;
  };
  watchPointer(notes, { find, onPress() {} }, life.signal);
  move({ x: 20, y: 20 });
  return { shown: () => show.mock.calls.map(([mark]) => mark), looks: () => looks };
}

describe('a pointer at rest', () => {
  it.each<{ on: string; found: (Mark | null)[]; mark: Mark }>([
    { on: 'a mark', found: [MARK], mark: MARK },
    { on: 'a mark that is found by the second look', found: [null, MARK], mark: MARK },
    { on: 'a text drawn anew before the note was due', found: [MARK, REDRAWN], mark: REDRAWN },
    { on: 'a text between two drawings', found: [MARK, null, REDRAWN], mark: REDRAWN },
    {
      on: 'a text that several looks find between two drawings',
      found: [MARK, null, null, null, REDRAWN, null, null, MARK],
      mark: MARK,
    },
    { on: 'a text that has become another', found: [MARK, OTHER], mark: OTHER },
  ])('opens the note on $on', async ({ found, mark }) => {
    const { shown } = resting(found);
    await expect.poll(() => shown()[0]).toBe(mark);
    expect(shown()).toHaveLength(1);
  });

  it('is looked at once more where it is on nothing, and then no more', async () => {
    const { looks, shown } = resting([null]);
    await expect.poll(looks).toBe(2);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(looks()).toBe(2);
    expect(shown()).toEqual([]);
  });
});
