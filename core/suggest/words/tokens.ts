/** Blocks as a stream of words and breaks, in which names are looked for. */
import '../../text/folding/everyPair';
import { isDash, isHan, isInterpunct } from '../../text/characters';
import { foldUnit } from '../../text/folding/foldingTable';
import { endOfWord } from './endOfWord';
import { countOfSounds } from './transliterated';

/** `joint`: a dot or a dash that may stand inside a name. `break`: what no name of words crosses. */
type TokenKind = 'han' | 'latin' | 'number' | 'joint' | 'break';

export interface Token {
  kind: TokenKind;
  /** As it is compared: Simplified, lower case but for acronyms. The mark itself for joints and breaks. */
  text: string;
  /** UTF-16 offsets in the text of its block. */
  start: number;
  end: number;
  /** Whether white space stands before it. */
  spaced: boolean;
}

/** Parts a run of Chinese characters, folded to Simplified, into words. */
export type Segment = (text: string) => Iterable<{ segment: string; index: number }>;

/** Addresses, the numbers of articles, chapters and figures, and amounts: no part of a name. */
const SKIPPED = [
  /(?:https?:\/\/|www\.)[^\s\u3000-\u303f\p{Script=Han}（）]+/gu,
  /\[\^?[\w-]{1,30}\]/g,
  /第[\d一二三四五六七八九十百零〇两]{1,7}(?:条|條|款|项|項|章|节|節|编|編|目)/g,
  /\b(?:Figure|Fig\.|Table|Section|Chapter|Appendix|Annex|Article|Page|Step|Volume|Play)s? [\dA-Z](?:[\d.-]{0,8}[\dA-Z])?\b/g,
  /[图表圖] ?\d[\d.-]{0,6}/g,
  /(?<![\d一二三四五六七八九十百千万萬亿億零〇两兩])[\d一二三四五六七八九十百千万萬亿億零〇两兩]{1,12}(?:元|倍|个月|個月|小时|小時|岁|歲|%|％|日内|日內)/g,
];

/** Where what is skipped stands, in the order of the text. */
function skippedIn(text: string): { start: number; end: number }[] {
  return SKIPPED.flatMap((expression) =>
    Array.from(text.matchAll(expression), ({ 0: match, index }) => ({
      start: index,
      end: index + match.length,
    })),
  ).sort((a, b) => a.start - b.start);
}

const POSSESSIVE = /['’]s$/;
const ACRONYM = /^[A-Z][A-Z\d&]{1,9}s?$/;
const NUMBER = /^\d+(?:[.,-]\d+)*(?:st|nd|rd|th|s|k|x|m)?$/;

/** Whether a word is written as an acronym is: two capitals or more, nothing but capitals and digits. */
export function isAcronym(word: string): boolean {
  return ACRONYM.test(word) && /[A-Z]{2}|[A-Z]\d/.test(word);
}

function comparedForm(word: string): string {
  return isAcronym(word) ? word.replace(/s$/, '') : word.toLowerCase().replace(/’/g, "'");
}

/** The characters folded to Simplified, one to one: offsets hold. */
export function foldCharacters(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    folded += isHan(unit) ? String.fromCharCode(foldUnit(unit)) : text.charAt(at);
  }
  return folded;
}

/** The tokens of a block. White space parts Chinese characters; between other words only empty lines and tabs part. */
export function readTokens(text: string, segment: Segment): Token[] {
  const tokens: Token[] = [];
  const skips = skippedIn(text).values();
  let skip = skips.next().value ?? null;
  let spaced = false;
  /** From where on words may begin: what is left of one of which a part is skipped is none. */
  let free = 0;
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    while (skip !== null && skip.start < at) skip = skips.next().value ?? null;
    if (skip !== null && skip.start === at) {
      pushMark(tokens, 'break', '§', at, false);
      free = Math.max(free, at);
      while (free < skip.end) free = Math.max(free + 1, endOfWord(text, free));
      at = skip.end;
      continue;
    }
    const wordEnd = at < free ? at : endOfWord(text, at);
    if (wordEnd > at) {
      pushWord(tokens, text.slice(at, wordEnd), at, spaced);
      at = wordEnd;
    } else if (isHan(unit)) {
      const end = Math.min(endOfHan(text, at), skip?.start ?? text.length);
      if (spaced && tokens.at(-1)?.kind === 'han') pushMark(tokens, 'break', ' ', at, false);
      pushHan(tokens, text.slice(at, end), at, spaced, segment);
      if (isJoint(text, end)) joinSounds(tokens, at);
      at = end;
    } else if (/\s/.test(text.charAt(at))) {
      if (isGap(text, at)) pushMark(tokens, 'break', '|', at, spaced);
      spaced = true;
      at++;
      continue;
    } else {
      pushMark(tokens, isJoint(text, at) ? 'joint' : 'break', text.charAt(at), at, spaced);
      at++;
    }
    spaced = false;
  }
  return tokens;
}

/** Whether white space parts what stands beside it: cells of a table, and what an empty line is between. */
function isGap(text: string, at: number): boolean {
  const unit = text.charAt(at);
  return unit === '\t' || (unit === '\n' && text.charAt(at - 1) === '\n');
}

function endOfHan(text: string, from: number): number {
  let end = from;
  while (end < text.length && isHan(text.charCodeAt(end))) end++;
  return end;
}

/** The initial of a name with the full stop behind it, if a name goes on there: Deborah |A.| Prentice. */
const INITIAL = /(?:^|[\s.])[A-Z]\.$/;
const GOES_ON = /^\s?[A-Z][a-z.’']/;

/** A single dot or dash between characters: 米哈伊洛·費多羅夫, 中国—拉美; the full stop of an initial. */
function isJoint(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (text.charAt(at) === '.')
    return INITIAL.test(text.substring(at - 2, at + 1)) && GOES_ON.test(text.slice(at + 1, at + 4));
  if (!isInterpunct(unit) && !isDash(unit)) return false;
  return isHan(text.charCodeAt(at - 1)) && isHan(text.charCodeAt(at + 1));
}

function pushMark(
  tokens: Token[],
  kind: 'joint' | 'break',
  text: string,
  start: number,
  spaced: boolean,
): void {
  tokens.push({
    kind,
    text,
    start,
    end: kind === 'break' && text === ' ' ? start : start + 1,
    spaced,
  });
}

function pushWord(tokens: Token[], word: string, start: number, spaced: boolean): void {
  const bare = word.replace(POSSESSIVE, '');
  const kind = NUMBER.test(bare) ? 'number' : 'latin';
  tokens.push({ kind, text: comparedForm(bare), start, end: start + bare.length, spaced });
  if (bare === word) return;
  const end = start + word.length;
  tokens.push({ kind: 'latin', text: "'s", start: start + bare.length, end, spaced: false });
}

/** Makes one word of the last ones, from `from` on, that are the sounds of a foreign name. */
function joinSounds(tokens: Token[], from: number): void {
  let first = tokens.length;
  while (first > 0 && isHanFrom(tokens[first - 1], from)) first--;
  const words = tokens.slice(first);
  const sounds = words.slice(words.length - countOfSounds(words.map(({ text }) => text)));
  const last = sounds.at(-1);
  if (sounds[0] === undefined || last === undefined || sounds.length === 1) return;
  const text = sounds.map((word) => word.text).join('');
  tokens.splice(tokens.length - sounds.length, sounds.length, {
    ...sounds[0],
    text,
    end: last.end,
  });
}

function isHanFrom(token: Token | undefined, from: number): boolean {
  return token?.kind === 'han' && token.start >= from;
}

function pushHan(
  tokens: Token[],
  run: string,
  from: number,
  spaced: boolean,
  segment: Segment,
): void {
  for (const { segment: word, index } of segment(foldCharacters(run))) {
    const start = from + index;
    tokens.push({
      kind: 'han',
      text: word,
      start,
      end: start + word.length,
      spaced: spaced && index === 0,
    });
  }
}
