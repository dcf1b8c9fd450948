import { expect, it } from 'vitest';
import { bodySizeOf } from '../../../../importers/pdf/layout/bodySize';
import { fragmentsOf } from '../../../../importers/pdf/runs/fragment';

const run = (text: string, y: number, size: number) => ({
  text,
  x: 0,
  y,
  width: (text.length * size) / 2,
  size,
  font: 'f',
  block: null,
});
const prose = (size: number, count: number) =>
  Array.from({ length: count }, (_, at) =>
    run('a line of a text that is read from its begin to its end', at * 20, size),
  );
const cells = (size: number, count: number) =>
  Array.from({ length: count }, (_, at) => run('1,024 tons', 1000 + at * 20, size));

it.each([
  ['that of the text', [...prose(11, 10), ...cells(9, 10)], 11],
  [
    'that of the text, of which there is less than of cells',
    [...prose(11, 5), ...cells(9, 100)],
    11,
  ],
  ['that of short lines where nothing else is', cells(20, 10), 20],
  ['that of cells beside a line of text', [...prose(8, 1), ...cells(9, 200)], 9],
])('the size of the text is %s', (_, runs, size) => {
  expect(bodySizeOf(fragmentsOf(runs))).toBe(size);
});
