import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closestSpan } from '../../../core/search/closestSpan';

/** Edits between two whole strings, swaps of neighbours included, by definition. */
function distance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, () => Array<number>(b.length + 1).fill(0));
  const at = (row: number, column: number) => table[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const best = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
        swapped ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
      const row = table[i];
      if (row) row[j] = i + j === 0 ? 0 : best;
    }
  }
  return at(a.length, b.length);
}

function fewestErrors(pattern: string, text: string): number {
  let best = pattern.length;
  for (let start = 0; start <= text.length; start++) {
    for (let end = start; end <= text.length; end++) {
      best = Math.min(best, distance(pattern, text.slice(start, end)));
    }
  }
  return best;
}

describe('closestSpan', () => {
  it.each([
    ['the place itself', '峰会', '乌镇峰会开幕', 0, { start: 2, end: 4, errors: 0 }],
    ['one wrong character', '命远共同', '网络命运共同体', 1, { start: 2, end: 6, errors: 1 }],
    ['a missing one', 'wuzen', 'at wuzhen now', 1, { start: 3, end: 9, errors: 1 }],
    ['a swap', 'wuzehn', 'wuzhen', 1, { start: 0, end: 6, errors: 1 }],
  ])('finds %s', (_, pattern, text, most, span) => {
    expect(closestSpan(pattern, text, most)).toEqual(span);
  });

  it('finds nothing beyond the edits allowed', () => {
    expect(closestSpan('abcdef', 'uvwxyz', 3)).toBeNull();
    expect(closestSpan('abc', '', 2)).toBeNull();
  });

  it('needs as few edits as trying every stretch of the text', () => {
    const word = (maxLength: number) =>
      fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength });
    fc.assert(
      fc.property(word(6), word(9), (pattern, text) => {
        const span = closestSpan(pattern, text, pattern.length);
        expect(span?.errors).toBe(fewestErrors(pattern, text));
        if (span) expect(distance(pattern, text.slice(span.start, span.end))).toBe(span.errors);
      }),
    );
  });
});
