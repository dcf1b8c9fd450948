/** Tests on single UTF-16 units. All take and ignore out-of-range values (`NaN` at the ends of a text). */

/** An ideograph of the Basic Multilingual Plane, or 〇. */
export function isHan(unit: number): boolean {
  return (
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit >= 0x3400 && unit <= 0x4dbf) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    unit === 0x3007
  );
}

export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** A letter of the Latin script in its ASCII, Latin-1, Extended-A/B, Additional or full-width form. */
export function isLatinLetter(unit: number): boolean {
  const lower = unit | 0x20;
  return (
    (lower >= 0x61 && lower <= 0x7a) ||
    (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7) ||
    (unit >= 0x1e00 && unit <= 0x1eff) ||
    (unit >= 0xff21 && unit <= 0xff3a) ||
    (unit >= 0xff41 && unit <= 0xff5a)
  );
}

/** Letter or digit of Latin text, full-width included: what a Latin word consists of. */
export function isLatinWord(unit: number): boolean {
  return isDigit(unit) || isLatinLetter(unit) || (unit >= 0xff10 && unit <= 0xff19);
}

export function isUpperCase(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0xff21 && unit <= 0xff3a);
}

/** A letter, a mark upon one, or a digit, of any script. */
export const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** A character of a script without spaces that a dictionary parts into words: kana, Thai, Lao, Burmese. */
export function isOfUnpartedWord(unit: number): boolean {
  return (unit >= 0x3041 && unit <= 0x30fe) || (unit >= 0xe00 && unit < 0x10a0);
}

/**
 * A letter or digit of a script whose words do not run on, Latin ones apart: from Greek and Cyrillic on, and
 * katakana, which ends where other Japanese characters begin.
 */
export function isOfSpacedWord(unit: number): boolean {
  const isAlphabetic = unit >= 0x370 && unit < 0x2000 && !isOfUnpartedWord(unit);
  return (
    (isAlphabetic || (unit >= 0x30a1 && unit <= 0x30fe)) && LETTER.test(String.fromCharCode(unit))
  );
}

export function isHangul(unit: number): boolean {
  return unit >= 0xac00 && unit <= 0xd7a3;
}

/** What `\s` matches, and control characters. */
export function isWhiteSpace(unit: number): boolean {
  if (unit < 0x1680) return unit <= 0x20 || unit === 0xa0;
  return (
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff ||
    unit === 0x1680
  );
}

const unitsOf = (marks: string) => new Set(Array.from(marks, (mark) => mark.charCodeAt(0)));

/** Hyphens, dashes and the minus sign; the katakana length mark is a letter and not among them. */
export const DASHES = unitsOf('-‐‑‒–—―−﹘﹣－');
/** Quotation marks, title marks and apostrophes of any kind. */
export const QUOTES = unitsOf('"\'“”„‟‘’‚‛«»‹›「」『』《》〈〉〝〞〟＂＇｀ʼ´`﹁﹂﹃﹄｢｣');
/** Dots at half height: between the parts of foreign names and of slogans (共商·共建·共享). */
export const INTERPUNCTS = unitsOf('·‧•・･');

export const isDash = (unit: number): boolean => DASHES.has(unit);
export const isQuote = (unit: number): boolean => QUOTES.has(unit);
export const isInterpunct = (unit: number): boolean => INTERPUNCTS.has(unit);

/** Chinese or Arabic numeral, 第 not included. */
export function isNumeral(unit: number): boolean {
  return (
    isDigit(unit) ||
    (unit >= 0xff10 && unit <= 0xff19) ||
    '〇零一二两三四五六七八九十百千万亿'.includes(String.fromCharCode(unit))
  );
}
