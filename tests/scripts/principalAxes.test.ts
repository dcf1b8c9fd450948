import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { principalAxes } from '../../scripts/likeness/principalAxes.mjs';

const dot = (a: number[], b: number[]) => a.reduce((sum, each, at) => sum + each * (b[at] ?? 0), 0);

describe('the principal axes', () => {
  it('are unit vectors at right angles, along which the rows vary as is said, and nothing between them', () => {
    const rows = fc.integer({ min: 2, max: 6 }).chain((size) =>
      fc.array(
        fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: size, maxLength: size }),
        {
          minLength: size,
          maxLength: 12,
        },
      ),
    );
    fc.assert(
      fc.property(rows, (given) => {
        const axes = principalAxes(given);
        for (const [a, one] of axes.entries()) {
          for (const [b, other] of axes.entries()) {
            expect(dot(one.axis, other.axis)).toBeCloseTo(a === b ? 1 : 0, 6);
            const between =
              given.reduce((sum, row) => sum + dot(row, one.axis) * dot(row, other.axis), 0) /
              given.length;
            expect(between).toBeCloseTo(a === b ? one.variance : 0, 6);
          }
        }
        expect(axes).toEqual(axes.toSorted((a, b) => b.variance - a.variance));
      }),
    );
  });
});
