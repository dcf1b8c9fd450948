import { describe, expect, it } from 'vitest';
import { leftByFilter } from '../../../core/privacy/filters';

describe('what a filter leaves of a text', () => {
  it.each([
    ['none', 1],
    ['', 1],
    ['grayscale(1)', 1],
    ['invert(1) hue-rotate(180deg)', 1],
    ['drop-shadow(rgba(0, 0, 0, 0.5) 0px 2px 2px)', 1],
    ['saturate(2) sepia(0.4)', 1],
    ['blur(0px)', 1],
    ['blur(1.5px)', 1],
    ['brightness(0.9)', 0.9],
    ['contrast(1.2)', 1],
    ['opacity(0.6)', 0.6],
    ['opacity(60%)', 0.6],
    ['opacity(0.5) opacity(0.5)', 0.25],
    ['opacity(1e-7)', 1e-7],
    ['opacity(0)', 0],
    ['blur(40px)', 0],
    ['contrast(0)', 0],
    ['brightness(0)', 0],
    ['brightness(1000)', 0.001],
    ['invert(0.5)', 0],
    ['drop-shadow(rgb(0, 0, 0) 0px 2px 2px) opacity(0.1)', 0.1],
    ['url("#paint")', 0],
    ['saturate(1) url("https://example.org/(a)")', 0],
    ['of-another-time(1)', 0],
  ])('%s', (css, left) => {
    expect(leftByFilter(css)).toBeCloseTo(left, 10);
  });
});
