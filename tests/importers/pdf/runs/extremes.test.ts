import fc from 'fast-check';
import { expect, it } from 'vitest';
import { greatest, least } from '../../../../importers/pdf/runs/extremes';

it('are those that `Math` finds', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true })), (values) => {
      expect(least(values)).toBe(Math.min(...values));
      expect(greatest(values)).toBe(Math.max(...values));
    }),
  );
});

it('are found among more values than a function takes arguments', () => {
  const many = Array.from({ length: 1_000_000 }, (_, at) => at);
  expect(() => Math.max(...many)).toThrow(RangeError);
  expect([least(many), greatest(many)]).toEqual([0, 999_999]);
});
