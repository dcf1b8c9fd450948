/**
 * Columns of whole numbers as text. As JSON, a column of an index takes several characters a number and
 * is read number by number; like this most take one, and equal rows of numbers are equal text, which
 * is what makes it small on its way to a page.
 */

/** A digit of 32 and more is continued by the next one; the first digit is the lowest. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BASE = 32;

/** @param values whole numbers within 30 bits, negative ones too */
export function writeColumn(values: readonly number[]): string {
  let text = '';
  for (const value of values) {
    let rest = value < 0 ? -2 * value - 1 : 2 * value;
    do {
      const digit = rest % BASE;
      rest = (rest - digit) / BASE;
      text += ALPHABET.charAt(rest > 0 ? digit + BASE : digit);
    } while (rest > 0);
  }
  return text;
}

/** What `writeColumn` was given. */
export function readColumn(text: string): Int32Array {
  const digits = new Uint8Array(128);
  for (let digit = 0; digit < ALPHABET.length; digit++) digits[ALPHABET.charCodeAt(digit)] = digit;
  const values = new Int32Array(text.length);
  let count = 0;
  let value = 0;
  let scale = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = digits[text.charCodeAt(at)] as number;
    value |= (digit & (BASE - 1)) << scale;
    scale += 5;
    if (digit >= BASE) continue;
    values[count++] = value & 1 ? -(value + 1) / 2 : value / 2;
    value = 0;
    scale = 0;
  }
  return values.slice(0, count);
}

/** The first value and what leads from each to the next: of a column that hardly changes, mostly zeros. */
export function stepsOf(values: readonly number[]): number[] {
  return values.map((value, at) => value - (at === 0 ? 0 : (values[at - 1] as number)));
}

/** Turns steps into the values they lead to, in place. */
export function followSteps(steps: Int32Array): Int32Array {
  for (let at = 1; at < steps.length; at++) {
    steps[at] = (steps[at] as number) + (steps[at - 1] as number);
  }
  return steps;
}
