import { expect, it } from 'vitest';
import { withoutOverlaps } from '../../../core/search/withoutOverlaps';

const range = ([start, end]: readonly [number, number]) => ({ start, end });

it.each([
  ['nothing', [], []],
  [
    'ranges out of order',
    [
      [4, 6],
      [0, 2],
    ],
    [
      [0, 2],
      [4, 6],
    ],
  ],
  [
    'ranges that touch',
    [
      [0, 2],
      [2, 4],
    ],
    [
      [0, 2],
      [2, 4],
    ],
  ],
  [
    'one start, two lengths',
    [
      [0, 2],
      [0, 5],
    ],
    [[0, 5]],
  ],
  [
    'two within a long one, the second of them behind the first',
    [
      [0, 5],
      [1, 2],
      [3, 4],
    ],
    [[0, 5]],
  ],
  [
    'a chain of overlaps',
    [
      [0, 3],
      [2, 5],
      [4, 7],
    ],
    [
      [0, 3],
      [4, 7],
    ],
  ],
] as const)('leaves of %s what does not overlap', (_, given, left) => {
  expect(withoutOverlaps(given.map(range))).toEqual(left.map(range));
});
