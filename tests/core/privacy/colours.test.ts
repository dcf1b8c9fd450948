import { describe, expect, it } from 'vitest';
import { contrastOf, mix, parseColour } from '../../../core/privacy/colours';

const opaque = (red: number, green: number, blue: number) => ({ red, green, blue, alpha: 1 });

describe('computed colours', () => {
  it.each<[string, ReturnType<typeof parseColour>]>([
    ['rgb(1, 2, 3)', opaque(1, 2, 3)],
    ['rgba(1, 2, 3, 0.5)', { ...opaque(1, 2, 3), alpha: 0.5 }],
    ['rgba(0, 0, 0, 0)', { ...opaque(0, 0, 0), alpha: 0 }],
    ['color(srgb 1 0 0.2)', opaque(255, 0, 51)],
    ['color(srgb 1 0 0 / 0.1)', { ...opaque(255, 0, 0), alpha: 0.1 }],
    ['url("#paint")', null],
    ['none', null],
    ['color(--own 1 0 0)', null],
    ['', null],
  ])('%s', (css, colour) => {
    expect(parseColour(css)).toEqual(colour);
  });

  it.each([
    ['oklch(1 0 0)', 255],
    ['oklch(0 0 none)', 0],
    ['oklab(0.9 0 0)', 222],
    ['oklch(0.9 0 0 / 0.5)', 222],
    ['lab(100 0 0)', 255],
    ['lch(50 0 0)', 119],
    ['color(display-p3 1 1 1)', 255],
    ['color(display-p3 0 0 0)', 0],
    ['color(srgb-linear 1 1 1)', 255],
    ['color(rec2020 1 1 1)', 255],
    ['color(a98-rgb 1 1 1)', 255],
    ['color(prophoto-rgb 1 1 1)', 255],
    ['color(xyz-d65 0.95 1 1.09)', 255],
  ])('of other spaces are a grey as light: %s', (css, part) => {
    const { red = -1, green, blue } = parseColour(css) ?? {};
    expect([green, blue]).toEqual([red, red]);
    expect(Math.abs(red - part)).toBeLessThan(1);
  });

  it('lie on each other', () => {
    expect(mix({ ...opaque(0, 0, 0), alpha: 0.5 }, opaque(255, 255, 255))).toEqual(
      opaque(127.5, 127.5, 127.5),
    );
    expect(mix({ ...opaque(9, 9, 9), alpha: 0 }, opaque(1, 2, 3))).toEqual(opaque(1, 2, 3));
  });

  it('are told apart as WCAG does', () => {
    expect(contrastOf(opaque(0, 0, 0), opaque(255, 255, 255))).toBeCloseTo(21);
    expect(contrastOf(opaque(255, 255, 255), opaque(119, 119, 119))).toBeCloseTo(4.48, 1);
    expect(contrastOf(opaque(7, 7, 7), opaque(7, 7, 7))).toBe(1);
  });
});
