/** Whether a text can be told from what is behind it, by the colours that a browser computes. */

/** sRGB, each part from 0 to 255; `alpha` from 0 to 1. */
export interface Colour {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

const NUMBERS = /^(rgba?|color)\((?:srgb )?([^)]+)\)$/;

/** A computed colour; `null` for one of another space than sRGB. */
export function parseColour(css: string): Colour | null {
  const [, form, list = ''] = NUMBERS.exec(css) ?? [];
  if (form === undefined) return null;
  const [red = Number.NaN, green = Number.NaN, blue = Number.NaN, alpha = 1] = list
    .split(/[\s,/]+/)
    .map(Number);
  const scale = form === 'color' ? 255 : 1;
  const colour = { red: red * scale, green: green * scale, blue: blue * scale, alpha };
  return Object.values(colour).some(Number.isNaN) ? null : colour;
}

/** What is seen where `above` lies on `below`, which is opaque. */
export function mix(above: Colour, below: Colour): Colour {
  const part = (name: 'red' | 'green' | 'blue') =>
    above[name] * above.alpha + below[name] * (1 - above.alpha);
  return { red: part('red'), green: part('green'), blue: part('blue'), alpha: 1 };
}

/** Contrast of two opaque colours, from 1 to 21 (WCAG 2.2). */
export function contrastOf(first: Colour, second: Colour): number {
  const one = luminanceOf(first);
  const other = luminanceOf(second);
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

function luminanceOf({ red, green, blue }: Colour): number {
  const linear = (part: number) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
