import fc from 'fast-check';
import Fuse from 'fuse.js/basic';
import { expect, it } from 'vitest';
import { rankBySimilarity } from '../../../core/search/rankBySimilarity';

/** Few letters, so that texts have something in common. */
const text = (maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...'网络空间主权abé'), minLength: 1, maxLength });

it('ranks items as the search of Fuse.js ranks a list of them', () => {
  const items = fc.array(text(40).map((each) => ({ text: each })));
  fc.assert(
    fc.property(items, text(32), (list, pattern) => {
      const options = {
        keys: ['text' as const],
        includeScore: true,
        ignoreLocation: true,
        ignoreFieldNorm: true,
        threshold: 0.45,
      };
      const wanted = new Fuse(list, options).search(pattern);
      const ranked = rankBySimilarity(list, pattern);
      expect(ranked.map(({ item }) => item)).toEqual(wanted.map(({ item }) => item));
      for (const [at, { score }] of ranked.entries()) {
        expect(score).toBeCloseTo(wanted[at]?.score ?? -1, 9);
      }
    }),
    { numRuns: 1_000 },
  );
});

it('compares no more than 32 units of a pattern', () => {
  const [start, end] = ['网络空间主权'.repeat(5), '数字鸿沟'.repeat(3)];
  const items = [{ text: start }];
  expect(rankBySimilarity(items, start + end)).toEqual(
    rankBySimilarity(items, (start + end).slice(0, 32)),
  );
});
