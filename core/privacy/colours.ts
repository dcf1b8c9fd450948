/** Whether a text can be told from what is behind it, by the colours that a browser computes. */

/** sRGB, each part from 0 to 255; `alpha` from 0 to 1. */
export interface Colour {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

const NUMBERS = /^([a-z]+)\((?:([a-z][a-z0-9-]*) )?([^)]+)\)$/;

/** A computed colour; of one of another space than sRGB the grey that is as light. `null` for what is no colour. */
export function parseColour(css: string): Colour | null {
  const [, form = '', space = '', list = ''] = NUMBERS.exec(css) ?? [];
  const [first = Number.NaN, second = Number.NaN, third = Number.NaN, alpha = 1] = list
    .split(/[\s,/]+/)
    .map((part) => (part === 'none' ? 0 : Number(part)));
  const colour = inSpace(form === 'color' ? space : form, [first, second, third], alpha);
  return colour === null || Object.values(colour).some(Number.isNaN) ? null : colour;
}

type Parts = readonly [number, number, number];

function inSpace(space: string, [first, second, third]: Parts, alpha: number): Colour | null {
  const sRgb = (scale: number) => ({
    red: first * scale,
    green: second * scale,
    blue: third * scale,
    alpha,
  });
  if (space === 'rgb' || space === 'rgba') return sRgb(1);
  if (space === 'srgb') return sRgb(255);
  const luminance = LUMINANCES[space]?.([first, second, third]);
  return luminance === undefined ? null : greyOf(luminance, alpha);
}

/** Of RGB spaces, by the luminances of their primaries (CSS Color 4, 10). */
const ofPrimaries =
  (red: number, green: number, blue: number, linear: (part: number) => number) =>
  ([first, second, third]: Parts) =>
    red * linear(first) + green * linear(second) + blue * linear(third);

/** Of CIE Lab, whose lightness says it all. */
const ofLightness = ([lightness]: Parts) =>
  lightness > 8 ? ((lightness + 16) / 116) ** 3 : lightness / 903.3;

/** By the way of the cones (https://bottosson.github.io/posts/oklab/). */
function ofOklab([lightness, a, b]: Parts): number {
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return -0.0405757684 * long + 1.1122868293 * middle - 0.071711058 * short;
}

function ofOklch([lightness, chroma, hue]: Parts): number {
  const angle = (hue * Math.PI) / 180;
  return ofOklab([lightness, chroma * Math.cos(angle), chroma * Math.sin(angle)]);
}

const power = (exponent: number) => (part: number) => Math.max(0, part) ** exponent;

/** Luminance, from 0 to 1, by the names of the spaces that browsers compute colours in. */
const LUMINANCES: Readonly<Record<string, (parts: Parts) => number>> = {
  lab: ofLightness,
  lch: ofLightness,
  oklab: ofOklab,
  oklch: ofOklch,
  'srgb-linear': ofPrimaries(0.2126, 0.7152, 0.0722, power(1)),
  'display-p3': ofPrimaries(0.229, 0.6917, 0.0793, linearOf),
  'display-p3-linear': ofPrimaries(0.229, 0.6917, 0.0793, power(1)),
  'a98-rgb': ofPrimaries(0.2974, 0.6273, 0.0753, power(563 / 256)),
  'prophoto-rgb': ofPrimaries(0.288, 0.7119, 0.0001, power(1.8)),
  rec2020: ofPrimaries(0.2627, 0.678, 0.0593, power(2.4)),
  xyz: ([, second]) => second,
  'xyz-d50': ([, second]) => second,
  'xyz-d65': ([, second]) => second,
};

function greyOf(luminance: number, alpha: number): Colour {
  const share = Math.min(1, Math.max(0, luminance));
  const part = 255 * (share <= 0.0031308 ? share * 12.92 : 1.055 * share ** (1 / 2.4) - 0.055);
  return { red: part, green: part, blue: part, alpha };
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
  return (
    0.2126 * linearOf(red / 255) + 0.7152 * linearOf(green / 255) + 0.0722 * linearOf(blue / 255)
  );
}

/** The curve of sRGB, which others have, too. */
function linearOf(share: number): number {
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
