import { describe, expect, it } from 'vitest';
import { isSameLook, MARK_PAINTS, markCss } from '../../../core/settings/markCss';
import { MARK_COLOURS, MARK_STYLES } from '../../../core/settings/settings';

/** Relative luminance and contrast of WCAG 2.2, of `#rrggbb`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(first: string, second: string): number {
  const [low = 0, high = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const PAPERS = ['#ffffff', '#f7f4ec', '#000000', '#121212', '#1e1e1e'];
const looks = MARK_STYLES.flatMap((style) => MARK_COLOURS.map((colour) => ({ style, colour })));

describe('the colours of marks', () => {
  it.each(
    MARK_COLOURS.flatMap((colour) =>
      (['exact', 'variant'] as const).flatMap((kind) =>
        PAPERS.map((paper) => [colour, kind, paper] as const),
      ),
    ),
  )('%s, %s: the line is seen on %s', (colour, kind, paper) => {
    expect(contrast(MARK_PAINTS[colour][kind], paper)).toBeGreaterThanOrEqual(3);
  });
});

describe('the style sheet of marks', () => {
  it.each(looks)('is the same for the same look only: $style, $colour', (look) => {
    const same = looks.filter((other) => isSameLook(look, other));
    const alike = looks.filter((other) => markCss(other) === markCss(look));
    expect(same).toEqual(alike);
  });
});
