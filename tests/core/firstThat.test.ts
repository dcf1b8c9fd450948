import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstThat } from '../../core/firstThat';

it.each<[string, number[], number, number]>([
  ['in the middle', [1, 3, 5, 7], 4, 2],
  ['at the first place', [1, 3, 5, 7], 0, 0],
  ['nowhere: behind the last place', [1, 3, 5, 7], 8, 4],
  ['the first of equals', [1, 3, 3, 3, 7], 3, 1],
  ['of nothing', [], 1, 0],
])('finds what holds %s', (_, values, least, expected) => {
  expect(firstThat(values.length, (at) => (values[at] ?? 0) >= least)).toBe(expected);
});

it('finds what going through all of them finds', () => {
  const ordered = fc.array(fc.integer()).map((values) => values.toSorted((a, b) => a - b));
  fc.assert(
    fc.property(ordered, fc.integer(), (values, least) => {
      const naive = values.findIndex((value) => value >= least);
      const found = firstThat(values.length, (at) => (values[at] as number) >= least);
      expect(found).toBe(naive < 0 ? values.length : naive);
    }),
  );
});

it('asks of a place once at most', () => {
  const asked: number[] = [];
  firstThat(1_000, (at) => {
    asked.push(at);
    return at >= 617;
  });
  expect(new Set(asked).size).toBe(asked.length);
  expect(asked.length).toBeLessThanOrEqual(10);
});
