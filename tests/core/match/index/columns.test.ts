import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  followSteps,
  readColumn,
  stepsOf,
  writeColumn,
} from '../../../../core/match/index/columns';

const values = fc.array(
  fc.oneof(fc.integer({ min: -2, max: 40 }), fc.integer({ min: -(2 ** 29), max: 2 ** 29 - 1 })),
);

describe('columns', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(values, (given) => {
        expect([...readColumn(writeColumn(given))]).toEqual(given);
      }),
    );
  });

  it('come back from their steps', () => {
    const rising = fc.array(fc.integer({ min: -1, max: 1_000_000 }));
    fc.assert(
      fc.property(rising, (given) => {
        expect([...followSteps(readColumn(writeColumn(stepsOf(given))))]).toEqual(given);
      }),
    );
  });

  it('take one letter a number where numbers are small, and none that JSON escapes', () => {
    expect(writeColumn([0, 1, -1, 15])).toHaveLength(4);
    fc.assert(
      fc.property(values, (given) => {
        const text = writeColumn(given);
        expect(JSON.stringify(text)).toBe(`"${text}"`);
      }),
    );
  });
});
