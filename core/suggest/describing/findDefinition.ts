import type { SuggestionLanguage } from '../words/streamToken';

/** What follows a name that is defined, at once. */
const AFTER = {
  zh: /^[”」》]?(?:[（(][^（）()]{1,60}[）)])?[，,]?(?:是指|系指|係指|指的是|是一种|是一種|是一个|是一個|即指|[：:]|指)/u,
  en: /^["”*_]{0,2}(?: \([^()]{1,60}\))?,?(?: (?:means|refers to|denotes|is defined as|are defined as|is an?|is the|are the|is any)\b|[:.]\*{0,2} | [–—-] )/,
};
/** What a definition begins behind, quotation marks and spaces aside. */
const BEFORE = {
  zh: /(?:^|[。！？；：）)]|所称|所稱|所谓|所謂)$/,
  en: /(?:^|[.!?:;)]|\bThe term|\bAn?|\bThe)$/,
};
const OPENING = new Set(['“', '「', '《', '"', '*', '_', ' ', '\t', '\u3000', '\n']);
const SENTENCE_END = { zh: /[。！？；]/u, en: /[.!?](?= |$)/ };
/** Where something is found on the web is not what it means: the titles of slides and references have it behind a colon. */
const ADDRESS = '://';
const LEAST = 8;
const SHOWN_BEFORE = 24;

/**
 * The sentence that says what a name means, where it does so at this place.
 * @returns UTF-16 offsets in the text, from the name's sentence or label on to its end; `null` if it does not
 */
export function findDefinition(
  text: string,
  place: { start: number; end: number },
  language: SuggestionLanguage,
): { start: number; end: number } | null {
  let opening = place.start;
  while (opening > 0 && OPENING.has(text.charAt(opening - 1))) opening--;
  const isParted = /[\s\u3000]/.test(text.slice(opening, place.start)) && language === 'zh';
  const before = text.slice(Math.max(0, opening - SHOWN_BEFORE), opening);
  if (!isParted && !BEFORE[language].test(before)) return null;
  const rest = text.slice(place.end);
  const verb = AFTER[language].exec(rest);
  if (verb === null) return null;
  const said = rest.slice(verb[0].length);
  const stop = SENTENCE_END[language].exec(said);
  const length = stop === null ? said.length : stop.index + 1;
  if (length < LEAST || said.slice(0, length).includes(ADDRESS)) return null;
  return { start: place.start, end: place.end + verb[0].length + length };
}
