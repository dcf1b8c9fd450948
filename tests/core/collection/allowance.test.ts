import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Allowance, allow } from '../../../core/collection/allowance';
import { propertyRuns } from '../../propertyRuns';

const START = 1_000_000;

describe('what a tab may add', () => {
  test('is a page full of terms at once, and one more every three seconds', () => {
    const first = allow(null, 200, START);
    expect(first.allowed).toBe(80);
    expect(allow(first.after, 5, START + 2_999).allowed).toBe(0);
    expect(allow(first.after, 5, START + 6_000).allowed).toBe(2);
    expect(allow(first.after, 500, START + 10_000_000).allowed).toBe(80);
  });

  test('is no more for a clock that was set back', () => {
    const { after } = allow(null, 80, START);
    expect(allow(after, 5, START - 1_000_000).allowed).toBe(0);
  });

  test('is bounded over any time, however it is asked for', () => {
    const steps = fc.array(fc.record({ wanted: fc.nat(200), wait: fc.nat(20_000) }), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(steps, (asked) => {
        let now = START;
        let known: Allowance | null = null;
        let all = 0;
        for (const { wanted, wait } of asked) {
          now += wait;
          const { allowed, after } = allow(known, wanted, now);
          expect(allowed).toBeLessThanOrEqual(wanted);
          known = after;
          all += allowed;
        }
        expect(all).toBeLessThanOrEqual(80 + (now - START) / 3_000);
      }),
      { numRuns: propertyRuns(500) },
    );
  });
});
