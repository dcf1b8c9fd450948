import { isIdeographic, isShared } from '../runs/lineText';
import { partsAddress } from './partedAddress';

/** What a document's own words say of a word that was parted at the end of a line. */
export interface Words {
  /** Whether the word stands somewhere within a line, in lower case. */
  has(word: string): boolean;
  /** Whether hyphens were put into words at the ends of lines. */
  areParted: boolean;
}

const HYPHEN_AT_END = /[-‐\u00ad]$/u;
/** English sets its dashes close to the words on both sides, or with a space before them. */
const DASH_AT_WORD = /\S—$/;
/** Marks have a letter near them, within as many UTF-16 units. */
const NEAR = 12;
const NO_PART_OF_WORDS = /[^\p{L}\p{M}'’-]/u;
/** Longer words, in UTF-16 units, are none. */
const LONGEST_WORD = 60;
const WORD_AT_START = /^[\p{Ll}][\p{L}\p{M}'’]*/u;
/** Compounds of English keep the hyphen at which they are parted. */
export const KEEPS_HYPHEN =
  /^(?:self|well|half|quasi|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/i;
/** And so do these where what follows is a word of the document by itself: not in ex-pansion and all-iance. */
const KEEPS_BEFORE_WORD = /^(?:non|all|post|anti|cross)$/i;

/**
 * The words of lines that stand on one line whole.
 * @param areParted what `partsWords` says of the document
 */
export function wordsOf(lines: Iterable<string>, areParted = true): Words {
  const words = new Set<string>();
  let isParted = false;
  for (const line of lines) {
    for (const [word] of line.toLowerCase().matchAll(/\p{L}[\p{L}\p{M}'’-]*/gu)) {
      // What goes on with the word that was parted above is none by itself.
      if (!isParted) words.add(word);
      isParted = false;
    }
    isParted = HYPHEN_AT_END.test(line);
  }
  return { has: (word) => words.has(word.toLowerCase()), areParted };
}

/** Whether ideographs and Latin letters have a space between them in these lines, as many Chinese writers put one. */
export function spacesAround(lines: Iterable<string>): boolean {
  let spaced = 0;
  let close = 0;
  for (const line of lines) {
    spaced += line.match(/\p{Script=Han} [A-Za-z0-9]|[A-Za-z0-9] \p{Script=Han}/gu)?.length ?? 0;
    close += line.match(/\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/gu)?.length ?? 0;
  }
  return spaced > close;
}

/**
 * Puts what follows on the next line behind a text: with a space where words are parted by spaces, without the
 * hyphen that only the end of the line made.
 * @param spaced what `spacesAround` says of the document
 */
export function joinLines(text: string, next: string, words: Words, spaced: boolean): string {
  if (text === '' || next === '' || partsAddress(text, next)) return text + next;
  const start = partedWord(text);
  const rest = WORD_AT_START.exec(next);
  if (start !== '' && rest !== null) {
    const keeps =
      !text.endsWith('\u00ad') &&
      !words.has(start + rest[0]) &&
      (words.has(`${start}-${rest[0]}`) ||
        KEEPS_HYPHEN.test(start) ||
        (KEEPS_BEFORE_WORD.test(start) && words.has(rest[0])) ||
        // Of a compound the document has one word at least, of a word that was parted hardly any part.
        (!words.areParted && (words.has(start) || words.has(rest[0]))));
    return (keeps ? text : text.slice(0, -1)) + next;
  }
  if (text.endsWith('\u00ad')) return text.slice(0, -1) + next;
  if (/\p{L}[-‐]$/u.test(text) && /^\p{L}/u.test(next)) return text + next;
  if (/\d[-‐–]$/u.test(text) && /^\d/u.test(next)) return text + next;
  if (isNumberParted(text, next)) return text + next;
  const [before, after] = [endsUnspaced(text), beginsUnspaced(next)];
  if (before === null || after === null) {
    if (before === true || after === true) return text + next;
    const between = DASH_AT_WORD.test(text) || /^—\S/.test(next) ? '' : ' ';
    return text + between + next;
  }
  if (before && after) return text + next;
  if (before || after) {
    const meet = /\p{Script=Han}$/u.test(text)
      ? /^[A-Za-z0-9]/.test(next)
      : /[A-Za-z0-9]$/.test(text);
    const otherIsHan = /\p{Script=Han}$/u.test(text) || /^\p{Script=Han}/u.test(next);
    return text + (spaced && meet && otherIsHan ? ' ' : '') + next;
  }
  return `${text} ${next}`;
}

const NUMBER_AT_END = /(?:^|[^\d.,])(\d[\d,]*[.,]?)$/;
const NUMBER_AT_START = /^(\d[\d,.]*)\s?(\p{Script=Han}|%|％)/u;

/**
 * Whether a number of a Chinese text goes on: programs that set each ideograph by itself part numbers, too. Two numbers beside each
 * other would not be one year, have their thousands parted by commas, or the second a nought in front.
 */
function isNumberParted(text: string, next: string): boolean {
  const start = NUMBER_AT_END.exec(text.slice(-NEAR));
  const [, rest = '', after = ''] = NUMBER_AT_START.exec(next.slice(0, NEAR)) ?? [];
  if (start === null || rest === '') return false;
  const isChinese = /\p{Script=Han}\s?$/u.test(text.slice(-NEAR, -(start[1]?.length ?? 0)));
  if (!isChinese) return false;
  const whole = `${start[1]}${rest}`;
  if (after === '年' && /^(?:1[5-9]|20)\d\d$/.test(whole)) return true;
  if (/[.,]/.test(whole)) return /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+\.\d+$/.test(whole);
  return /^0\d*$/.test(rest) && rest !== '0';
}

/** Whether a text ends in a writing without spaces; `null` if it ends in one with them, at a mark that both have. */
function endsUnspaced(text: string): boolean | null {
  if (!isShared(text.at(-1) ?? '')) return isIdeographic(text.at(-1) ?? '');
  const letter =
    text
      .slice(-NEAR)
      .match(/[\p{L}\p{N}]/gu)
      ?.at(-1) ?? '';
  return isIdeographic(letter) || null;
}

/** The same of how a text begins. */
function beginsUnspaced(text: string): boolean | null {
  if (!isShared(text.at(0) ?? '')) return isIdeographic(text.at(0) ?? '');
  const letter = /[\p{L}\p{N}]/u.exec(text.slice(0, NEAR))?.[0] ?? '';
  return isIdeographic(letter) || null;
}

/** The beginning of a word that goes on on the next line, without its hyphen; empty if there is none. */
function partedWord(text: string): string {
  if (!HYPHEN_AT_END.test(text)) return '';
  return text.slice(-LONGEST_WORD, -1).split(NO_PART_OF_WORDS).at(-1) ?? '';
}
