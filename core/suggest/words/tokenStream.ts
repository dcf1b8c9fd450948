import type { Steps } from '../../steps';
import type { SuggestionDocument } from '../suggestion';
import { describeToken } from './describeToken';
import { CHINESE_FUNCTION_WORDS } from './functionWords';
import { singularOf } from './singularOf';
import type { StreamToken, SuggestionLanguage } from './streamToken';
import { isAcronym, readTokens, type Segment, type Token } from './tokens';
import type { WordTable } from './wordTable';

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
        const { wordClass, bits, head, modifier, nameHead, shape } = describeToken(
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
