import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { writeTabMarks } from '../../../services/stores/tabMarks';
import {
  type Direction,
  goToMark,
  nextTurn,
  openNote,
  type Turn,
} from '../../../services/tabs/goToMark';

const frames = [
  { frame: 0, count: 2 },
  { frame: 5, count: 1 },
  { frame: 9, count: 2 },
];

function walk(direction: Direction, steps: number): number[] {
  const visited: number[] = [];
  let turn: Turn | null = null;
  for (let step = 0; step < steps; step++) {
    turn = nextTurn(frames, turn, direction, null);
    visited.push(turn?.frame ?? -1);
  }
  return visited;
}

describe('nextTurn', () => {
  it('goes through every mark of every frame and around', () => {
    expect(walk('next', 7)).toEqual([0, 0, 5, 9, 9, 0, 0]);
    expect(walk('previous', 7)).toEqual([0, 0, 9, 9, 5, 0, 0]);
  });

  it('turns around where the reader does', () => {
    const turn: Turn = { frame: 5, step: 1, term: null };
    expect(nextTurn(frames, turn, 'previous', null)).toEqual({ frame: 0, step: 2, term: null });
  });

  it.each<[string, Turn | null]>([
    ['at the beginning', null],
    ['after a frame went away', { frame: 6, step: 1, term: null }],
    ['for another term', { frame: 9, step: 1, term: 'other' }],
  ])('starts in the first frame with marks %s', (_, last) => {
    expect(nextTurn(frames, last, 'next', null)?.frame).toBe(0);
  });

  it('moves on where marks became fewer', () => {
    const turn: Turn = { frame: 9, step: 4, term: null };
    expect(nextTurn(frames, turn, 'next', null)).toEqual({ frame: 0, step: 1, term: null });
  });

  it('has nowhere to go on a page without marks', () => {
    expect(nextTurn([], { frame: 0, step: 1, term: null }, 'next', null)).toBeNull();
  });
});

describe('on a tab', () => {
  let sent: unknown[];
  beforeEach(async () => {
    fakeBrowser.reset();
    sent = [];
    Object.assign(fakeBrowser.tabs, {
      sendMessage: async (tab: number, message: { type: string }, options: object) => {
        sent.push([tab, message.type, options]);
        return { answer: null };
      },
    });
    await writeTabMarks(4, {
      0: { document: 'top', counts: [{ term: 'a', count: 1, variants: 0 }] },
      8: { document: 'inner', counts: [{ term: 'b', count: 2, variants: 0 }] },
    });
  });

  it('goes on where it was after the background slept: nothing is kept in memory', async () => {
    await goToMark(4, 'next', null);
    await goToMark(4, 'next', null);
    await openNote(4);
    expect(sent).toEqual([
      [4, 'mark/go', { frameId: 0 }],
      [4, 'mark/go', { frameId: 8 }],
      [4, 'note/open', { frameId: 8 }],
    ]);
  });

  it('goes straight to the frame that has the term', async () => {
    await goToMark(4, 'next', 'b');
    expect(sent).toEqual([[4, 'mark/go', { frameId: 8 }]]);
  });

  it('opens a note in the first frame with marks where none was gone to', async () => {
    expect(await openNote(4)).toBe(true);
    expect(sent).toEqual([[4, 'note/open', { frameId: 0 }]]);
  });

  it('asks the top frame where none has reported yet', async () => {
    await goToMark(5, 'next', null);
    await openNote(5);
    expect(sent).toEqual([
      [5, 'mark/go', { frameId: 0 }],
      [5, 'note/open', { frameId: 0 }],
    ]);
  });

  it('says so where no content script is', async () => {
    Object.assign(fakeBrowser.tabs, {
      sendMessage: async () => {
        throw new Error('Could not establish connection. Receiving end does not exist.');
      },
    });
    expect(await goToMark(5, 'next', null)).toBe(false);
  });
});
