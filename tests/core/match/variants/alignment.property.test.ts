import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fewestEdits, fewestEditsAround } from '../../../../core/match/scan/fewestEdits';
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
          { units: unitsOf(name), at: 0, size: name.length },
          { units: unitsOf(given), at: 0, size: given.length },
          1,
          limit,
        );
        expect(ahead).toBe(expected);
        const behind = fewestEdits(
          { units: unitsOf(backwards(name)), at: name.length - 1, size: name.length },
          { units: unitsOf(backwards(given)), at: given.length - 1, size: given.length },
          -1,
          limit,
        );
        expect(behind).toBe(expected);
      }),
      { numRuns: propertyRuns(3000) },
    );
  });
});

describe('the fewest edits around a piece', () => {
  it('are those of the best alignment there is', () => {
    const cases = fc.record({
      before: text(8),
      shared: text(3, 1),
      after: text(8),
      textBefore: text(10),
      textAfter: text(10),
      limit: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(cases, ({ before, shared, after, textBefore, textAfter, limit }) => {
        const units = unitsOf(textBefore + shared + textAfter);
        const name = unitsOf(before + shared + after);
        const piece = {
          pool: name,
          nameStart: 0,
          nameLength: name.length,
          offset: before.length,
          size: shared.length,
          units,
          length: units.length,
          at: textBefore.length,
        };
        const best = alignAround(piece, limit)[0]?.edits.length ?? limit + 1;
        expect(Math.min(fewestEditsAround(piece, limit), limit + 1)).toBe(best);
      }),
      { numRuns: propertyRuns(3000) },
    );
  });
});
