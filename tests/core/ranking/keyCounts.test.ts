import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countKeys, countOf } from '../../../core/ranking/keyCounts';

const key = fc.oneof(
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: -0x80000000, max: 0x7fffffff }).filter((each) => each !== 0),
);

describe('countKeys', () => {
  it('tells in how many texts a key is, as a naive count does', () => {
    fc.assert(
      fc.property(fc.array(fc.array(key, { maxLength: 40 }), { maxLength: 30 }), (texts) => {
        const counts = countKeys(texts.length, (text, found) => texts[text]?.forEach(found));
        for (const wanted of new Set(texts.flat())) {
          const naive = texts.filter((keys) => keys.includes(wanted)).length;
          expect(countOf(counts, wanted)).toBe(naive);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keeps all keys apart when it has to grow, and none that a single text has', () => {
    const keys = Array.from({ length: 20_000 }, (_, at) => (at + 1) * 65_537);
    const counts = countKeys(2, (text, found) => {
      for (const each of keys) if (text === 0 || each % 2 === 0) found(each);
    });
    for (const each of keys) expect(countOf(counts, each)).toBe(each % 2 === 0 ? 2 : 1);
    expect(counts.keys.filter((each) => each !== 0)).toHaveLength(10_000);
  });

  it('leaves the rarest out where there are very many', () => {
    const many = 200_000;
    const counts = countKeys(3, (text, found) => {
      for (let key = 1; key <= many; key++) if (text < 2 || key % 6 === 0) found(key);
    });
    expect(countOf(counts, 6)).toBe(3);
    expect(countOf(counts, 7)).toBe(1);
    expect(counts.keys.length).toBeLessThan(many);
  });
});
