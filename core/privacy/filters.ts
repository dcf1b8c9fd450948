/** How much of a text's contrast is left behind a filter, as a browser computes it. */

/** Blurred by more, in CSS pixels, letters cannot be told apart. */
const MOST_BLUR = 3;

/** By the function's name: what its amount leaves, from 0 to 1. Those that keep light from dark leave all. */
const LEFT: Readonly<Record<string, (amount: number) => number>> = {
  opacity: (amount) => amount,
  contrast: (amount) => amount,
  // Beyond its full brightness a colour can but become white.
  brightness: (amount) => Math.min(amount, 1 / amount),
  invert: (amount) => Math.abs(1 - 2 * amount),
  saturate: (amount) => 3 / amount,
  blur: (pixels) => (pixels > MOST_BLUR ? 0 : 1),
  grayscale: () => 1,
  sepia: () => 1,
  'hue-rotate': () => 1,
};

/**
 * @param css computed value of `filter`
 * @returns from 0, where nothing can be told or nobody knows, to 1
 */
export function leftByFilter(css: string): number {
  if (css === 'none' || css === '') return 1;
  // A page's own filter may have brackets in its address.
  if (css.includes('url(')) return 0;
  // A shadow lies under the text; the colour in it has brackets of its own.
  const rest = css.replace(/drop-shadow\((?:[^()]|\([^()]*\))*\)/g, '');
  let left = 1;
  for (const part of rest.split(')')) {
    const [name = '', amount] = part.trim().split('(');
    if (amount === undefined) continue;
    const share = Number.parseFloat(amount) / (amount.endsWith('%') ? 100 : 1);
    left *= Math.min(1, LEFT[name]?.(share) ?? 0);
  }
  return Number.isNaN(left) ? 0 : left;
}
