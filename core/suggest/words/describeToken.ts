import { CHINESE_FUNCTION_WORDS, ENGLISH_FUNCTION_WORDS } from './functionWords';
import { ENGLISH_QUANTIFIERS } from './quantifiers';
import { singularOf } from './singularOf';
import type { Shape, StreamToken, SuggestionLanguage, TokenClass } from './streamToken';
import { isAcronym, type Token } from './tokens';
import type { WordTable } from './wordTable';

/** Bits of a word that the table does not have: rarer than any it has. */
const UNKNOWN_BITS = 20;
const NUMBER_BITS = 12;

type Description = Omit<StreamToken, keyof Token | 'startsSentence' | 'block'>;

/** What a word is used as, how common it is, what it does in compounds and how it is written. */
export function describeToken(
  token: Token,
  text: string,
  language: SuggestionLanguage,
  table: WordTable,
): Description {
  const shape = shapeOf(token, text);
  if (token.kind === 'break' || token.kind === 'joint') {
    return { wordClass: token.kind, bits: 0, head: 0, modifier: 0, nameHead: 0, shape };
  }
  // WHO and METS are no pronoun and no verb.
  const isName = language === 'en' && isAcronym(token.text) && !isLoudFunction(token, shape);
  const listed = isName ? undefined : lookUp(token.text, language, table);
  const ending = listed ?? endingOf(token, table);
  const wordClass = classOf(token, shape, language, listed !== undefined) ?? listed?.wordClass;
  return {
    wordClass:
      language === 'en' && isGraded(token.text, wordClass, table)
        ? 'g'
        : (wordClass ?? guessClass(token, language)),
    bits: token.kind === 'number' ? NUMBER_BITS : (listed?.bits ?? UNKNOWN_BITS),
    head: ending?.head ?? 0,
    modifier: listed?.modifier ?? 0,
    nameHead: ending?.nameHead ?? 0,
    shape,
  };
}

/** What a word is used as whatever the table says; `null` where that has the word. */
function classOf(
  token: Token,
  shape: Shape,
  language: SuggestionLanguage,
  isListed: boolean,
): TokenClass | null {
  const functions = language === 'zh' ? CHINESE_FUNCTION_WORDS : ENGLISH_FUNCTION_WORDS;
  if (!isListed && isTwoFunctions(token)) return 'f';
  if (functions.has(token.text) || isRelative(token, language) || isLoudFunction(token, shape)) {
    return 'f';
  }
  if (token.kind === 'number') return 'm';
  if (language === 'en' && ENGLISH_QUANTIFIERS.has(token.text)) return 'q';
  if (language === 'en' || token.kind !== 'latin') return null;
  return shape === 'lower' && ENGLISH_FUNCTION_WORDS.has(token.text) ? 'f' : 'l';
}

/** `既不`, `就得`, `也可以`: what the segmenter takes for a word is a function word before another one. */
function isTwoFunctions({ kind, text }: Token): boolean {
  return (
    kind === 'han' &&
    text.length > 1 &&
    CHINESE_FUNCTION_WORDS.has(text.charAt(0)) &&
    CHINESE_FUNCTION_WORDS.has(text.slice(1))
  );
}

/** `SHALL`, `MUST`; but `US` and `IT` are names. */
function isLoudFunction({ text }: Token, shape: Shape): boolean {
  return (
    shape === 'acronym' &&
    (text.length > 3 || text === 'MAY' || text === 'NOT') &&
    ENGLISH_FUNCTION_WORDS.has(text.toLowerCase())
  );
}

/** `所需`, `所说`: a clause in one word; `本法`, `该机构`, `各国`: what points and names nothing. */
const RELATIVE =
  /^(?:所[^得有]|本[法条章节款办规文书项级院国]|本条例|[该此各每某].{1,2}|[这那][^一].?)$/;
function isRelative({ text }: Token, language: SuggestionLanguage): boolean {
  return language === 'zh' && RELATIVE.test(text);
}

/** Whether an English word is a comparative or superlative: what it is without its ending is an adjective. */
function isGraded(word: string, wordClass: TokenClass | undefined, table: WordTable): boolean {
  if (wordClass === 'n' || wordClass === 'f' || wordClass === 'b' || wordClass === 'v')
    return false;
  const stem = /^(\p{Ll}{2,})(?:er|est)$/u.exec(word)?.[1];
  if (stem === undefined) return false;
  const forms = [stem, `${stem}e`, stem.replace(/i$/, 'y'), stem.replace(/(.)\1$/, '$1')];
  return forms.some((form) => table.get(form)?.wordClass === 'a');
}

/** What the table has of the end of a Chinese word that it does not have. */
function endingOf({ kind, text }: Token, table: WordTable) {
  if (kind !== 'han' || text.length < 2) return undefined;
  return (text.length > 2 ? table.get(text.slice(-2)) : undefined) ?? table.get(text.slice(-1));
}

function lookUp(word: string, language: SuggestionLanguage, table: WordTable) {
  const listed = table.get(word);
  if (listed !== undefined || language === 'zh') return listed;
  const lower = word.toLowerCase();
  return table.get(lower) ?? table.get(singularOf(lower));
}

/** Endings of English words that the table does not have; the first that fits. */
const ENDINGS: readonly [TokenClass, RegExp][] = [
  ['d', /ly$/],
  ['v', /(?:ed|ing|ates?|izes?|ises?|ify|ifies)$/],
  [
    'n',
    /(?:tions?|sions?|ments?|ness|ity|ities|isms?|ists?|ances?|ences?|ships?|ologys?|ures?|ics)$/,
  ],
  ['a', /(?:ous|able|ible|ful|less|ive|ical|ial|ional|ary|ish|ent|ant)$/],
];

function guessClass(token: Token, language: SuggestionLanguage): TokenClass {
  if (language === 'zh') return token.text.length === 1 ? 's' : 'u';
  const guess = ENDINGS.find(([, ending]) => token.text.length > 4 && ending.test(token.text));
  return guess?.[0] ?? 'u';
}

function shapeOf(token: Token, text: string): Shape {
  if (token.kind !== 'latin') return 'other';
  const written = text.slice(token.start, token.end);
  if (!/\p{L}/u.test(written)) return 'other';
  if (isAcronym(written)) return 'acronym';
  if (/^[^\p{Lu}]+$/u.test(written)) return 'lower';
  return /^\p{Lu}[^\p{Lu}]*$/u.test(written) ? 'capital' : 'mixed';
}
