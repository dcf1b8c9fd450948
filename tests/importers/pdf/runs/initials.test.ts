import { describe, expect, it } from 'vitest';
import { withRaisedInitials } from '../../../../importers/pdf/runs/initials';
import type { Run } from '../../../../importers/pdf/runs/run';

const run = (text: string, x: number, y: number, size = 10): Run => ({
  text,
  x,
  y,
  width: text.length * size * 0.5,
  size,
  font: 'f',
  block: null,
});

/** Two lines beside an initial of 30 points, and one below it. */
const beside = (initial: Run, gap = 2) => {
  const x = initial.x + initial.width + gap;
  return [
    initial,
    run('he road goes up', x, 100),
    run('from the pans by', x, 114),
    run('eleven turns.', initial.x, 128),
  ];
};

describe('an initial over several lines', () => {
  it.each([
    ['a letter', run('T', 50, 114, 30)],
    ['a Chinese character', run('路', 50, 114, 30)],
    ['a letter behind a quotation mark', run('“T', 50, 114, 30)],
  ])('is brought to its line, and the lines beside it to its edge: %s', (_, initial) => {
    const read = withRaisedInitials(beside(initial), 10);
    expect(read.map(({ text, x, y, size }) => ({ text, x, y, size }))).toEqual([
      { text: initial.text, x: 50, y: 100, size: 10 },
      { text: 'he road goes up', x: 50 + initial.width + 2, y: 100, size: 10 },
      { text: 'from the pans by', x: 50, y: 114, size: 10 },
      { text: 'eleven turns.', x: 50, y: 128, size: 10 },
    ]);
  });

  it.each([
    ['a number', beside(run('3', 50, 114, 30))],
    ['a word', beside(run('Salt', 50, 114, 30))],
    ['a letter far from the text', beside(run('T', 50, 114, 30), 40)],
    ['a letter that stands lower than the first line', beside(run('T', 50, 140, 30))],
    ['a letter beside one line', beside(run('T', 50, 104, 30)).slice(0, 2)],
    ['a letter of the size of headings', beside(run('A', 50, 104, 14))],
  ])('is not %s', (_, runs) => {
    expect(withRaisedInitials(runs, 10)).toEqual(runs);
  });
});
