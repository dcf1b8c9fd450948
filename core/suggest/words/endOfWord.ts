/** Marks that stand inside a word, one at a time: hyphens, dots, apostrophes, `&` and `+` between letters. */
const INNER = "-.&+'’_";
/** Marks a word ends in, two at most: `C++`, `C#`. */
const FINAL = '+#';
const MOST_FINAL = 2;
const SYMBOL = /^[\p{So}\p{Cn}]/u;

function isWordUnit(unit: number): boolean {
  if (unit < 0x80) {
    const lower = unit | 0x20;
    return (lower >= 0x61 && lower <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
  }
  return (unit >= 0xc0 && unit <= 0x24f) || (unit >= 0x1e00 && unit <= 0x1eff);
}

/**
 * Where the Latin word, the number or the symbol standing for a word ends that begins at `at`: words with apostrophes
 * and dots inside, hyphens between, `&` between capitals, `C++`.
 * @param at UTF-16 offset, as is what is returned: `at` itself where none begins there
 */
export function endOfWord(text: string, at: number): number {
  let end = at;
  if (!isWordUnit(text.charCodeAt(at))) return at + symbolAt(text, at);
  for (;;) {
    while (isWordUnit(text.charCodeAt(end))) end++;
    if (!INNER.includes(text.charAt(end)) || !isWordUnit(text.charCodeAt(end + 1))) break;
    end++;
  }
  const most = end + MOST_FINAL;
  while (end < most && end < text.length && FINAL.includes(text.charAt(end))) end++;
  return end;
}

/** Below and between these no symbol stands that is a word: ASCII, and the Chinese characters. */
const FIRST_SYMBOL = 0xa6;
const HAN = { first: 0x4e00, last: 0x9fbf };

/** How many units of a symbol stand at `at`. */
function symbolAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (!(unit >= FIRST_SYMBOL) || (unit >= HAN.first && unit <= HAN.last)) return 0;
  return SYMBOL.exec(String.fromCodePoint(text.codePointAt(at) ?? 0))?.[0].length ?? 0;
}
