import type { Steps } from '../../steps';
import type { SuggestionDocument } from '../suggestion';
import { CHINESE_FUNCTION_WORDS, ENGLISH_FUNCTION_WORDS } from './functionWords';
import type { Segment, Token } from './tokens';
import { isAcronym, readTokens } from './tokens';
import { WORD_CLASSES, type WordTable } from './wordTable';

/** The language that decides how words are told and weighed. */
export type SuggestionLanguage = 'zh' | 'en';

/** What a token may be: a mark, or what the word is used as; `s` is a single Chinese character that the table does not have. */
export const TOKEN_CLASSES = [...WORD_CLASSES, 'break', 'joint', 's'] as const;
export type TokenClass = (typeof TOKEN_CLASSES)[number];

/** How a Latin word is written. */
type Shape = 'lower' | 'capital' | 'acronym' | 'mixed' | 'other';

export interface StreamToken extends Token {
  wordClass: TokenClass;
  bits: number;
  head: number;
  modifier: number;
  nameHead: number;
  shape: Shape;
  /** Its capital may be the sentence's. */
  startsSentence: boolean;
  /** Index among the stream's blocks. */
  block: number;
}

export interface StreamBlock {
  /** Index among the documents, and among the blocks of the document. */
  document: number;
  index: number;
  text: string;
  type: SuggestionDocument['blocks'][number]['type'];
  /** Range of tokens. */
  from: number;
  to: number;
}

/** All words of some documents in one language, block after block. */
export interface TokenStream {
  language: SuggestionLanguage;
  tokens: StreamToken[];
  blocks: StreamBlock[];
}

/** Bits of a word that the table does not have: rarer than any it has. */
const UNKNOWN_BITS = 20;
const NUMBER_BITS = 12;
/** Share of words in capitals from which a block is one in capitals. */
const SHOUTED = 0.4;
/** Numbers and what is counted by, which the table need not have: 万|瓩. */
const MEASURES = new Set('一二三四五六七八九十百千万亿两几半第');
const SENTENCE_END = /^[.!?。！？:：;；•*#"“「(（|]$/;

/** Reads documents of one language; yields after each block. */
export function* readStream(
  documents: readonly SuggestionDocument[],
  indices: readonly number[],
  language: SuggestionLanguage,
  table: WordTable,
  segment: Segment,
): Steps<TokenStream> {
  const stream: TokenStream = { language, tokens: [], blocks: [] };
  for (const document of indices) {
    for (const [index, block] of (documents[document]?.blocks ?? []).entries()) {
      const from = stream.tokens.length;
      let startsSentence = true;
      const tokens = joinWords(readTokens(block.text, segment), table);
      const isShouted = shouts(tokens, block.text);
      for (const token of tokens) {
        if (isShouted) token.text = token.text.toLowerCase();
        const { wordClass, bits, head, modifier, nameHead, shape } = describe(
          token,
          block.text,
          language,
          table,
        );
        const { kind, text, start, end, spaced } = token;
        // Field by field: there are millions, and a spread would make a dictionary of each.
        stream.tokens.push({
          kind,
          text,
          start,
          end,
          spaced,
          wordClass,
          bits,
          head,
          modifier,
          nameHead,
          shape: isShouted && shape !== 'other' ? 'lower' : shape,
          startsSentence,
          block: stream.blocks.length,
        });
        startsSentence = kind === 'break' && SENTENCE_END.test(text);
      }
      const to = stream.tokens.length;
      stream.blocks.push({ document, index, text: block.text, type: block.type, from, to });
      yield;
    }
  }
  return stream;
}

/** How many pieces of the segmenter a word of the table is put together of, at most. */
const MOST_PIECES = 4;
/** No word of the table is longer. */
const LONGEST_WORD = 4;

/**
 * Puts together what the segmenter parts against the table, 联合|国 and 互|联|网, the longest word first, and a character
 * that the table does not have with one beside it: 馈|线 is a word that neither knows.
 */
function joinWords(tokens: readonly Token[], table: WordTable): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    const pieces = token.kind === 'han' ? piecesOfWord(tokens, at, table) : 1;
    const last = joined.at(-1);
    if (pieces === 1 && last !== undefined && isRarePair(last, token, table)) {
      joined[joined.length - 1] = { ...last, text: last.text + token.text, end: token.end };
    } else {
      joined.push(pieces === 1 ? token : joinTokens(tokens, at, pieces));
    }
    at += pieces;
  }
  return joined;
}

/** Of how many tokens the longest word of the table is made that begins at `at`. */
function piecesOfWord(tokens: readonly Token[], at: number, table: WordTable): number {
  let most = 1;
  let text = (tokens[at] as Token).text;
  let areShort = text.length === 1;
  for (let pieces = 2; pieces <= MOST_PIECES; pieces++) {
    const [before, next] = [tokens[at + pieces - 2], tokens[at + pieces - 1]];
    if (next?.kind !== 'han' || next.start !== before?.end) break;
    if (text.length + next.text.length > LONGEST_WORD) break;
    text += next.text;
    areShort &&= next.text.length === 1;
    if ((areShort || text.length > 2) && table.has(text)) most = pieces;
  }
  return most;
}

function joinTokens(tokens: readonly Token[], at: number, pieces: number): Token {
  const words = tokens.slice(at, at + pieces);
  const [first, last] = [words[0] as Token, words.at(-1) as Token];
  return { ...first, text: words.map(({ text }) => text).join(''), end: last.end };
}

/** Whether two tokens are a character that the table does not have and a single one beside it. */
function isRarePair(last: Token, token: Token, table: WordTable): boolean {
  if (last.kind !== 'han' || token.kind !== 'han' || token.start !== last.end) return false;
  return isLone(last) && isLone(token) && !(table.has(last.text) && table.has(token.text));
}

/** Whether it is one character that does not stand for itself in any text. */
function isLone({ text }: Token): boolean {
  return text.length === 1 && !CHINESE_FUNCTION_WORDS.has(text) && !MEASURES.has(text);
}

/** Whether a block is written in capitals, so that they say nothing. */
function shouts(tokens: readonly Token[], text: string): boolean {
  const words = tokens.filter(({ kind, start, end }) => kind === 'latin' && end - start > 1);
  const loud = words.filter(
    ({ start, end }) =>
      isAcronym(text.slice(start, end)) || /^[A-Z-]{2,}$/.test(text.slice(start, end)),
  );
  return loud.length > 5 && loud.length > words.length * SHOUTED;
}

type Description = Omit<StreamToken, keyof Token | 'startsSentence' | 'block'>;

function describe(
  token: Token,
  text: string,
  language: SuggestionLanguage,
  table: WordTable,
): Description {
  const shape = shapeOf(token, text);
  if (token.kind === 'break' || token.kind === 'joint') {
    return { wordClass: token.kind, bits: 0, head: 0, modifier: 0, nameHead: 0, shape };
  }
  const listed = lookUp(token.text, language, table);
  const ending = listed ?? endingOf(token, table);
  const wordClass = classOf(token, shape, language, listed !== undefined) ?? listed?.wordClass;
  return {
    wordClass: wordClass ?? guessClass(token, language),
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

/** An English noun without its plural ending; what has none, as it is. */
export function singularOf(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word;
  if (/[a-z]{2}ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /(?:ss|us|is)$/.test(word) ? word : word.slice(0, -1);
}

/** What a range of tokens is compared by: no breaks, spaces between Latin words only, the last in the singular. */
export function keyOfTokens(tokens: readonly StreamToken[], from: number, to: number): string {
  let key = '';
  let wasHan = true;
  for (let at = from; at < to; at++) {
    const token = tokens[at] as StreamToken;
    if (token.kind === 'break' || token.kind === 'joint') continue;
    const isHan = token.kind === 'han';
    if (key !== '' && !(wasHan || isHan)) key += ' ';
    key +=
      at === to - 1 && token.kind === 'latin' && token.shape !== 'acronym'
        ? singularOf(token.text)
        : token.text;
    wasHan = isHan;
  }
  return key;
}
