import { isHan, isLatinWord } from '../text/characters';

/**
 * What texts are compared by, as 32-bit keys: pairs of neighbouring Chinese characters, words in
 * Latin letters without their inflection, numbers, and months under whatever name.
 */

/** Keys of words stay below those of pairs, whose upper half is a Chinese character. */
const WORD_KEYS = 0x1fffffff;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;
const MONTH_SIGN = 0x6708;

/** Words that tell nothing of what a text is about. */
const FUNCTION_WORDS = new Set(
  `a about after again against all also although among an and any are as at be because been before being between
  both but by can could did do does done down during each either else ever every few for from further had has have
  having he hence her here hers him his how however if in into is it its itself just least less like made make many
  may might more most much must neither no nor not now of off often on once one only onto or other others our out
  over own per rather said same say says she should since so some such than that the their them then there these
  they this those though through thus to too toward towards under until up upon us very was we well were what when
  where whether which while who whom whose why will with within without would yet you your`.split(
    /\s+/,
  ),
);

export const pairKey = (first: number, second: number): number => (first << 16) | second;

/** FNV-1a (Fowler, Noll, Vo), cut to the range of word keys. */
export function wordKey(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  return (hash & WORD_KEYS) | 1;
}

/**
 * Calls back with every key of a text, as often as the text has it.
 * @param prose folded, as `searchProseOf` gives it
 */
export function visitKeys(prose: string, found: (key: number) => void): void {
  let before = 0;
  for (let at = 0; at < prose.length; at++) {
    const unit = prose.charCodeAt(at);
    if (isHan(unit)) {
      if (before !== 0) found(pairKey(before, unit));
      before = unit;
      continue;
    }
    before = 0;
    if (!isLatinWord(unit)) continue;
    let end = at + 1;
    while (end < prose.length && isLatinWord(prose.charCodeAt(end))) end++;
    const key = keyOfWord(prose.slice(at, end), prose.charCodeAt(end));
    if (key !== 0) found(key);
    at = end - 1;
  }
}

/** 0 for a word that tells nothing. */
function keyOfWord(word: string, next: number): number {
  if (next === MONTH_SIGN && /^\d{1,2}$/.test(word)) return wordKey(`month ${Number(word)}`);
  if (/^\d/.test(word)) {
    const number = /^\d+/.exec(word)?.[0] ?? '';
    return number.length < 2 ? 0 : wordKey(/^\d+(?:st|nd|rd|th)$/.test(word) ? number : word);
  }
  if (word.length < 2 || FUNCTION_WORDS.has(word)) return 0;
  if (MONTH.test(word)) return wordKey(`month ${MONTHS.indexOf(word.slice(0, 3)) + 1}`);
  return wordKey(stemOf(word));
}

/**
 * An English word without its inflection: `sharing`, `shared` and `shares` are one. Rough on purpose;
 * it only has to treat two texts alike.
 */
export function stemOf(word: string): string {
  const plural = word.length > 4 ? word.replace(/(?:ies$)/, 'y') : word;
  const single =
    plural.length > 3 ? plural.replace(/(?<=(?:s|x|z|ch|sh))es$|(?<=[^sui])s$/, '') : plural;
  const bare = single.length > 5 ? single.replace(/(?:ing|ed|ly)$/, '') : single;
  return bare.length > 3 ? bare.replace(/e$/, '') : bare;
}
