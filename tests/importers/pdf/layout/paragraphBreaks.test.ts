import { describe, expect, it } from 'vitest';
import type { TextLine } from '../../../../importers/pdf/layout/firstWord';
import { breaksBefore } from '../../../../importers/pdf/layout/paragraphBreaks';
import { fragmentsOf } from '../../../../importers/pdf/runs/fragment';
import { lineFrom } from '../../../../importers/pdf/runs/line';

const COLUMN = 400;
/** Points of a letter. */
const LETTER = 5;

/** A line in the middle of a column, or at its left edge. */
function line(text: string, at: 'middle' | 'edge' = 'middle'): TextLine {
  const width = text.length * LETTER;
  const x = at === 'middle' ? (COLUMN - width) / 2 : 0;
  const run = { text, x, y: 100, width, size: 10, font: 'f', block: null };
  const place = { page: 1, region: 0, columnLeft: 0, columnRight: COLUMN };
  return {
    text,
    line: { ...lineFrom(fragmentsOf([run])), ...place, isBeside: false, distance: 12 },
  };
}

const rhythm = { gapOf: () => 20, indent: null, isBrokenShort: false } as unknown as Parameters<
  typeof breaksBefore
>[3];

describe('two lines in the middle of a column', () => {
  it.each([
    ['in capitals, are two', 'GOVERNMENT NOTICE NO. 214', 'THE INLAND CROSSINGS ACT', true],
    [
      'are one where a sentence goes on',
      'Whoever would cross over must first',
      'have waited.',
      false,
    ],
    ['are two names', 'Department of Crossings', 'Anna Schmidt', true],
    ['are a letter box below a name', 'Anna Maria Katharina Schmidt', 'schmidt@example.org', true],
    [
      'are one that had to be broken',
      'A REPORT ON THE WINTERS OF THE LOWER AND THE UPPER CROSSINGS OF THE RIVER',
      'AND ON ALL THAT THE ICE HAS TAKEN FROM THE LANDINGS IN THE LAST TEN YEARS',
      false,
    ],
  ])('%s', (_, first, second, breaks) => {
    expect(breaksBefore([line(first)], line(second), null, rhythm)).toBe(breaks);
  });
});

describe('two lines with a label each', () => {
  // As wide as their column, so that no room tells.
  const full = (text: string): TextLine => {
    const own = line(text, 'edge');
    return { ...own, line: { ...own.line, right: COLUMN } };
  };
  it.each([
    ['are two', 'From: Director of Marine Works', 'Ref.: (14) in MW 5/2/3', true],
    [
      'are one where the second has none',
      'From: Director of Marine',
      'Works of the lower landing',
      false,
    ],
  ])('%s', (_, first, second, breaks) => {
    expect(breaksBefore([full(first)], full(second), null, rhythm)).toBe(breaks);
  });
});

describe('two lines of one tagged block', () => {
  const block = { role: 'P', row: null };
  const tagged = (text: string, font = 'f'): TextLine => {
    const own = line(text, 'edge');
    const pieces = own.line.pieces.map((piece) => ({ ...piece, font }));
    return { ...own, line: { ...own.line, block, pieces } };
  };
  const NEXT = 'the ferry rests in winter, and the landing with it, until the ice is gone.';
  it.each<[string, TextLine, number, boolean]>([
    ['are two behind a sentence that was ended by hand', tagged('It goes twice a day.'), 12, true],
    ['are two behind a name in bold', tagged('Artifacts of the compliance work', 'bold'), 12, true],
    ['are two behind a few words by themselves', tagged('Artifacts'), 12, true],
    [
      'are two with an empty line between them',
      tagged('It goes twice a day, but not in'),
      24,
      true,
    ],
    ['are one where a sentence goes on', tagged('It goes twice a day, but not in'), 12, false],
    [
      'are one behind a full line',
      tagged('It goes twice a day, from the lower landing to the upper one, all year.'),
      12,
      false,
    ],
  ])('%s', (_, first, distance, breaks) => {
    const next = tagged(NEXT);
    const below = { ...next, line: { ...next.line, distance } };
    expect(breaksBefore([first], below, null, rhythm)).toBe(breaks);
  });
});
