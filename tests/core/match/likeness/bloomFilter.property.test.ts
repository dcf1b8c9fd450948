import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayHave, writeFilter } from '../../../../core/match/likeness/bloomFilter';

describe('a filter', () => {
  it('has whatever was put into it', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (items) => {
        const filter = writeFilter(items);
        expect(items.filter((item) => !mayHave(filter, item))).toEqual([]);
      }),
    );
  });

  it('has nothing where nothing was put into it', () => {
    expect(mayHave(writeFilter([]), 'a')).toBe(false);
  });

  it('has hardly anything else, of words and of pairs of characters', () => {
    for (const make of [
      (number: number) => `word${number}`,
      (number: number) =>
        String.fromCharCode(0x4e00 + (number % 90), 0x5e00 + Math.floor(number / 90)),
    ]) {
      const filter = writeFilter(Array.from({ length: 2_000 }, (_, at) => make(at)));
      const others = Array.from({ length: 5_000 }, (_, at) => make(2_000 + at));
      const wrong = others.filter((item) => mayHave(filter, item)).length;
      expect(wrong / others.length).toBeLessThan(0.01);
    }
  });
});
