import { describe, expect, it } from 'vitest';
import { withoutLineNumbers } from '../../../../importers/pdf/layout/lineNumbers';
import { fragmentsOf } from '../../../../importers/pdf/runs/fragment';
import type { Run } from '../../../../importers/pdf/runs/run';

const run = (text: string, x: number, y: number): Run => ({
  text,
  x,
  y,
  width: text.length * 5,
  size: 10,
  font: 'f',
  block: null,
});

const LINES = 30;
/** A page of lines with numbers beside them, as `numberAt` says. */
function pageWith(numberAt: (line: number) => string | null, x: number) {
  const runs = Array.from({ length: LINES }, (_, at) => {
    const text = run('a line of the text as long as others', 100, 100 + at * 14);
    const number = numberAt(at + 1);
    return number === null ? [text] : [text, run(number, x, 100 + at * 14)];
  });
  return fragmentsOf(runs.flat());
}

describe('numbers of lines', () => {
  it.each([
    ['of every line', (line: number) => `${line}`, 60],
    ['of every fifth line', (line: number) => (line % 5 === 0 ? `${line}` : null), 60],
    ['on the right', (line: number) => `${line + 40}`, 400],
  ])('are left out: %s', (_, numberAt, x) => {
    expect(withoutLineNumbers(pageWith(numberAt, x))).toHaveLength(LINES);
  });

  it.each([
    ['that do not count', (line: number) => `${(line * 7) % 31}`, 60],
    ['among the text', (line: number) => `${line}`, 200],
    ['of a few lines', (line: number) => (line < 4 ? `${line}` : null), 60],
  ])('are kept: %s', (_, numberAt, x) => {
    const page = pageWith(numberAt, x);
    expect(withoutLineNumbers(page)).toEqual(page);
  });
});
