import type { StreamToken } from '../words/streamToken';
import type { TokenStream } from '../words/tokenStream';
import type { WordPlace, WordWeights } from '../words/wordWeights';
import type { Candidate } from './collectCandidates';

/** A word at a candidate: where, and in which share of its places. */
export interface PlacedWord {
  place: WordPlace;
  word: string;
  share: number;
}

/** What a word is known by: numbers are all alike. */
function wordOf({ kind, text }: StreamToken): string {
  return kind === 'number' ? '#' : text;
}

/** The first character of a Chinese word that has more. */
function beginningOf({ kind, text }: StreamToken): string {
  return kind === 'han' && text.length > 1 ? text.charAt(0) : '';
}

function endingOf({ kind, text }: StreamToken): string {
  return kind === 'han' && text.length > 1 ? text.slice(-1) : '';
}

/** The words at a candidate whose weights are learned; at an edge only where it has several. */
export function wordsAt({ places }: Candidate, { tokens, blocks }: TokenStream): PlacedWord[] {
  const found: PlacedWord[] = [];
  const add = (place: WordPlace, word: string, share = 1) => {
    if (word !== '') found.push({ place, word, share });
  };
  const token = (at: number) => tokens[at] as StreamToken;
  const [from = 0, to = 0] = places;
  if (to - from > 1) {
    add('first', wordOf(token(from)));
    add('begins', beginningOf(token(from)));
    add('last', wordOf(token(to - 1)));
    add('ends', endingOf(token(to - 1)));
    for (let at = from + 1; at < to - 1; at++) add('inside', wordOf(token(at)));
  }
  const share = 2 / places.length;
  for (let at = 0; at < places.length; at += 2) {
    const [start = 0, end = 0] = places.slice(at, at + 2);
    const block = blocks[token(start).block];
    if (block === undefined) continue;
    if (start > block.from) add('before', wordOf(token(start - 1)), share);
    if (end < block.to) add('after', wordOf(token(end)), share);
  }
  return found;
}

/**
 * What the words at any candidate of a text say together, in log odds: what `wordsAt` finds, weighed. Each word of the text is
 * looked up once, since candidates are many more than words.
 */
export function weighWords(
  { tokens, blocks }: TokenStream,
  weights: WordWeights,
): (candidate: Candidate) => number {
  const first = new Float64Array(tokens.length);
  const last = new Float64Array(tokens.length);
  const before = new Float64Array(tokens.length + 1);
  const after = new Float64Array(tokens.length + 1);
  /** Of all words up to one. */
  const inside = new Float64Array(tokens.length + 1);
  const weightOf = (place: WordPlace, word: string) => weights[place].get(word) ?? 0;
  for (const [at, token] of tokens.entries()) {
    const word = wordOf(token);
    first[at] = weightOf('first', word) + weightOf('begins', beginningOf(token));
    last[at] = weightOf('last', word) + weightOf('ends', endingOf(token));
    inside[at + 1] = (inside[at] as number) + weightOf('inside', word);
    const block = blocks[token.block];
    if (block === undefined) continue;
    if (at + 1 < block.to) before[at + 1] = weightOf('before', word);
    if (at > block.from) after[at] = weightOf('after', word);
  }
  return ({ places }) => {
    const [from = 0, to = 0] = places;
    let score = 0;
    if (to - from > 1) {
      score += (first[from] as number) + (last[to - 1] as number);
      score += (inside[to - 1] as number) - (inside[from + 1] as number);
    }
    let beside = 0;
    for (let at = 0; at < places.length; at += 2) {
      beside +=
        (before[places[at] as number] as number) + (after[places[at + 1] as number] as number);
    }
    return score + (2 * beside) / places.length;
  };
}
