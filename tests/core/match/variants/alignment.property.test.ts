import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fewestEdits, mayAlign } from '../../../../core/match/scan/fewestEdits';
import { alignAround } from '../../../../core/match/variants/alignment';
import { propertyRuns } from '../../../propertyRuns';

const unitsOf = (text: string) => Uint16Array.from(text, (unit) => unit.charCodeAt(0));
const text = (maxLength: number, minLength = 0) =>
  fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength, maxLength });
const limits = fc.integer({ min: 0, max: 12 });

/** Edit distance of `name` to the beginning of `text` that is nearest to it, by the whole table. */
function naiveFewest(name: string, text: string): number {
  let row = Array.from({ length: text.length + 1 }, (_, column) => column);
  for (const unit of name) {
    const next = [(row[0] as number) + 1];
    for (let column = 1; column <= text.length; column++) {
      const same = unit === text[column - 1];
      next.push(
        Math.min(
          (row[column - 1] as number) + (same ? 0 : 1),
          (row[column] as number) + 1,
          (next[column - 1] as number) + 1,
        ),
      );
    }
    row = next;
  }
  return Math.min(...row);
}

const backwards = (of: string) => [...of].reverse().join('');

describe('the fewest edits to one side of a place', () => {
  it('are those of the whole table, in either direction', () => {
    fc.assert(
      fc.property(text(14), text(18), limits, (name, given, limit) => {
        const expected = Math.min(naiveFewest(name, given), limit + 1);
        const ahead = fewestEdits(
          unitsOf(name),
          0,
          name.length,
          unitsOf(given),
          0,
          given.length,
          1,
          limit,
        );
        expect(ahead).toBe(expected);
        const behind = fewestEdits(
          unitsOf(backwards(name)),
          name.length - 1,
          name.length,
          unitsOf(backwards(given)),
          given.length - 1,
          given.length,
          -1,
          limit,
        );
        expect(behind).toBe(expected);
      }),
      { numRuns: propertyRuns(3000) },
    );
  });
});

describe('a place that may align with a name', () => {
  it('is one at which aligning finds something', () => {
    const cases = fc.record({
      before: text(8),
      piece: text(3, 1),
      after: text(8),
      textBefore: text(10),
      textAfter: text(10),
      limit: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(cases, ({ before, piece, after, textBefore, textAfter, limit }) => {
        const name = unitsOf(before + piece + after);
        const units = unitsOf(textBefore + piece + textAfter);
        const place = [
          name,
          0,
          name.length,
          before.length,
          piece.length,
          units,
          units.length,
          textBefore.length,
          limit,
        ] as const;
        expect(mayAlign(...place)).toBe(alignAround(...place).length > 0);
      }),
      { numRuns: propertyRuns(3000) },
    );
  });
});
