import { describe, expect, it } from 'vitest';
import type { FlowLine } from '../../../../importers/pdf/layout/flowLine';
import { joinLines, wordsOf } from '../../../../importers/pdf/layout/joinLines';
import { partsWords } from '../../../../importers/pdf/layout/partsWords';

const RIGHT = 400;
const line = (right: number): FlowLine => ({
  pieces: [],
  cells: [],
  left: 0,
  right,
  y: 0,
  size: 10,
  font: 'f',
  block: null,
  page: 1,
  region: 0,
  isBeside: false,
  columnLeft: 0,
  columnRight: RIGHT,
  distance: 12,
});

/** As many lines of text, of which the first ones end with a part of a word. */
function lines(count: number, parted: number, isJustified: boolean) {
  const texts = Array.from({ length: count }, (_, at) =>
    at < parted
      ? 'the light of the harbour was an inex-'
      : 'pensive answer to what its owners had asked',
  );
  const ends = Array.from({ length: count }, (_, at) =>
    isJustified ? RIGHT : RIGHT - 2 - (at % 7) * 6,
  );
  return [
    ends.map(line),
    texts.map((text, at) => (at % 2 === 0 || at < parted ? text : `p${text}`)),
  ] as const;
}

describe('words are parted at the ends of lines', () => {
  it.each([
    ['a ragged text with a hyphen now and then', 60, 1, false, false],
    ['a ragged text with many', 60, 8, false, true],
    ['a long justified text with hardly any', 200, 1, true, false],
    ['a long justified text with some', 200, 10, true, true],
    ['a short justified text, which cannot tell', 30, 1, true, true],
  ])('%s', (_, count, parted, isJustified, expected) => {
    expect(partsWords(...lines(count, parted, isJustified))).toBe(expected);
  });
});

it.each([
  [
    'stays where no words are parted',
    'an inexpensive by-',
    'product of it',
    false,
    'an inexpensive by-product of it',
  ],
  ['goes where they are', 'an inexpen-', 'sive one', true, 'an inexpensive one'],
  [
    'goes from a word of which no part is one',
    'in con-',
    'trast to it',
    false,
    'in contrast to it',
  ],
  ['goes from a word that is whole elsewhere', 'the har-', 'bour', false, 'the harbour'],
])('a hyphen %s', (_, text, next, areParted, joined) => {
  expect(joinLines(text, next, wordsOf(['in the harbour by night'], areParted), false)).toBe(
    joined,
  );
});
