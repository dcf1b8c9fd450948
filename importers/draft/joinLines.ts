/** Han, kana, fullwidth forms and the marks of Chinese and Japanese, between which no space stands. Korean parts words. */
const UNSPACED =
  /[\u2e80-\u30ff\u31c0-\u9fff\uf900-\ufaff\ufe10-\ufe6f\uff00-\uffef\u{20000}-\u{3ffff}“”‘’…—·]/u;
const LATIN_QUOTES = /[“”‘’…—·]/;

/** Whether two lines of a paragraph are read without a space between them. */
export function joinsWithoutSpace(before: string, after: string): boolean {
  const last = lastCharacter(before);
  const first = String.fromCodePoint(after.codePointAt(0) ?? 0x20);
  if (!UNSPACED.test(last) || !UNSPACED.test(first)) return false;
  // Quotation marks and dashes are of both writings: one of the two characters has to tell.
  return !LATIN_QUOTES.test(last) || !LATIN_QUOTES.test(first);
}

function lastCharacter(text: string): string {
  const unit = text.charCodeAt(text.length - 1);
  const isLowHalf = unit >= 0xdc00 && unit <= 0xdfff;
  return text.slice(isLowHalf ? -2 : -1);
}

/** Lines that the layout broke as one text. Empty lines count for nothing. */
export function joinLines(lines: readonly string[]): string {
  const parts: string[] = [];
  let before = '';
  for (const line of lines) {
    const text = line.trim();
    if (text === '') continue;
    if (before !== '' && !joinsWithoutSpace(before, text)) parts.push(' ');
    parts.push(text);
    before = text;
  }
  return parts.join('');
}
