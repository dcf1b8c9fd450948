import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns } from '../../propertyRuns';
import { isProvenLinear } from './isProvenLinear';
import { judged, NO_VERDICT } from './judged';

/** Of what is strung together at random recheck judges most in milliseconds, and some not in minutes. */
const PATIENCE = 1_000;

/** None that looks around itself: that recheck does not judge exactly, but by attacks, for seconds. */
const { pattern: anyPattern } = fc.letrec<{ pattern: string; piece: string; atom: string }>(
  (tie) => ({
    pattern: fc
      .oneof(
        { weight: 4, arbitrary: fc.array(tie('piece'), { minLength: 1, maxLength: 4 }) },
        { weight: 1, arbitrary: fc.tuple(tie('piece'), fc.constant('|'), tie('piece')) },
      )
      .map((pieces) => pieces.join('')),
    piece: fc.oneof(
      { weight: 3, arbitrary: tie('atom') },
      {
        weight: 3,
        arbitrary: fc
          .tuple(tie('atom'), fc.constantFrom('*', '+', '?', '{2}', '{0,3}', '{1,9}', '*?', '+?'))
          .map((parts) => parts.join('')),
      },
      { weight: 1, arbitrary: fc.constantFrom('^', '$', '\\b') },
    ),
    atom: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      { weight: 3, arbitrary: fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '\\s', '\\w') },
      { weight: 2, arbitrary: tie('pattern').map((inner) => `(?:${inner})`) },
    ),
  }),
);
const anyFlags = fc.constantFrom('', 'i', 'm', 's', 'u');

describe('a proof of linear time', () => {
  it('is found only of what is linear', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(anyPattern, anyFlags, (pattern, flags) => {
        fc.pre(isProvenLinear(pattern, flags));
        // Without a verdict nothing speaks against the proof.
        expect(['safe', NO_VERDICT]).toContain(judged(pattern, flags, PATIENCE));
      }),
      { numRuns: propertyRuns(400), ignoreEqualValues: true },
    );
  });

  it.each([
    ['^a*$', ''],
    ['^\\s*(?:\\w+,)+$', ''],
    ['\\/(?:u|users?)\\/[^/?#]+\\/?$', ''],
    ['"[^"]*"', 'g'],
    ['^(?=.*\\d{4})a', ''],
    ['(?:^|;)\\s*display', ''],
    ['\\$\\$([^$]{1,2000}?)\\$\\$', 'g'],
    ['^[^\\P{L}a]+ \\p{Lu}', 'u'],
    ['(?<![\\w.])\\d{1,3}', ''],
  ])('is found of /%s/%s', (pattern, flags) => {
    expect(isProvenLinear(pattern, flags)).toBe(true);
  });

  it.each([
    // From each place on it goes over all that follows.
    ['a+b', ''],
    ['\\s+$', ''],
    ['^.*\\s+$', 'm'],
    ['[^\\d]+\\d', 'i'],
    ['x(?=.*y)', 's'],
    ['\\p{L}+!', 'u'],
    // One text can be divided in many ways.
    ['^\\s*\\s*$', ''],
    ['^.*,.*,.*$', ''],
    ['^(?:a|b)*a*c$', ''],
    ['^[^ ]{0,400}\\w{0,400}!', ''],
    ['^(?=.*a.*b)', 's'],
    // It doubles with each letter.
    ['^(?:a+)+$', ''],
    ['^(?:a*)*$', ''],
    ['^(?:a|a)*$', ''],
    ['^(?:a|ab|b)*$', ''],
    ['^(?:\\w+\\s?)*$', ''],
    ['^(?:a{1,9}1?)+$', ''],
    ['^(?:k|\u212a)*$', 'iu'],
    // Not looked into.
    ['^(a*)\\1b', ''],
    ['(?<=a+)b', ''],
    ['^(?i:a)b', ''],
  ])('is not found of /%s/%s', (pattern, flags) => {
    expect(isProvenLinear(pattern, flags)).toBe(false);
  });
});
