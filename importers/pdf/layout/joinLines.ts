import { isUnspaced } from '../runs/lineText';

/** What a document's own words say of a word that was parted at the end of a line. */
export interface Words {
  /** Whether the word stands somewhere within a line, in lower case. */
  has(word: string): boolean;
  /** Whether hyphens were put into words at the ends of lines. */
  areParted: boolean;
}

const HYPHEN_AT_END = /[-‐\u00ad]$/u;
const NO_PART_OF_WORDS = /[^\p{L}\p{M}'’-]/u;
/** Longer words, in UTF-16 units, are none. */
const LONGEST_WORD = 60;
const WORD_AT_START = /^[\p{Ll}][\p{L}\p{M}'’]*/u;
/** Compounds of English keep the hyphen at which they are parted. */
export const KEEPS_HYPHEN =
  /^(?:self|well|non|ex|all|half|quasi|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/i;

/**
 * The words of lines that stand on one line whole.
 * @param areParted what `partsWords` says of the document
 */
export function wordsOf(lines: Iterable<string>, areParted = true): Words {
  const words = new Set<string>();
  for (const line of lines) {
    for (const [word] of line.toLowerCase().matchAll(/\p{L}[\p{L}\p{M}'’-]*/gu)) words.add(word);
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
  if (text === '' || next === '') return text + next;
  const start = partedWord(text);
  const rest = WORD_AT_START.exec(next);
  if (start !== '' && rest !== null) {
    const keeps =
      !text.endsWith('\u00ad') &&
      !words.has(start + rest[0]) &&
      (!words.areParted || words.has(`${start}-${rest[0]}`) || KEEPS_HYPHEN.test(start));
    return (keeps ? text : text.slice(0, -1)) + next;
  }
  if (text.endsWith('\u00ad')) return text.slice(0, -1) + next;
  if (/\p{L}[-‐]$/u.test(text) && /^\p{L}/u.test(next)) return text + next;
  const before = text.at(-1) ?? '';
  const after = next.at(0) ?? '';
  if (isUnspaced(before) && isUnspaced(after)) return text + next;
  if (isUnspaced(before) || isUnspaced(after)) {
    const meet = /\p{Script=Han}$/u.test(text)
      ? /^[A-Za-z0-9]/.test(next)
      : /[A-Za-z0-9]$/.test(text);
    const otherIsHan = /\p{Script=Han}$/u.test(text) || /^\p{Script=Han}/u.test(next);
    return text + (spaced && meet && otherIsHan ? ' ' : '') + next;
  }
  return `${text} ${next}`;
}

/** The beginning of a word that goes on on the next line, without its hyphen; empty if there is none. */
function partedWord(text: string): string {
  if (!HYPHEN_AT_END.test(text)) return '';
  return text.slice(-LONGEST_WORD, -1).split(NO_PART_OF_WORDS).at(-1) ?? '';
}
