import type { StreamToken } from '../words/streamToken';
import type { StreamBlock } from '../words/tokenStream';

/** Small words that stand inside a name in capitals. */
const SMALL = new Set([
  'of',
  'and',
  'for',
  'the',
  'in',
  'on',
  'to',
  "'s",
  'de',
  'von',
  'van',
  'la',
]);
const MOST_WORDS = 9;
/** Of a block in which nearly all words have capitals nothing can be told. */
const MOST_CAPITALISED = 0.7;

/**
 * The longest runs of two words or more that are written as one name: capitals, small words between them. Headings
 * are left out, and the capital of a sentence counts only before another one.
 * @returns ranges of tokens
 */
export function findCapitalised(
  tokens: readonly StreamToken[],
  { from: first, to: last, type }: StreamBlock,
): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  if (type === 'heading' || isTitleCase(tokens, first, last)) return found;
  for (let from = first; from < last; from++) {
    if (!isCapitalised(tokens[from])) continue;
    let end = from + 1;
    let words = 1;
    for (let at = end; at < last && at - from < MOST_WORDS; at++) {
      const token = tokens[at] as StreamToken;
      if (token.kind === 'joint') continue;
      if (isCapitalised(token) || (words > 0 && token.kind === 'number' && at === end)) {
        end = at + 1;
        words++;
      } else if (!SMALL.has(token.text) || isList(tokens, from, at)) break;
    }
    const start = startsWithSmallWord(tokens[from]) ? from + 1 : from;
    if (words - (start - from) > 1) found.push({ from: start, to: end });
    from = end - 1;
  }
  return found;
}

/** `IAL and AAL`, `Lippmann and Dewey`, `the UN's Sustainable Development Goals`: two names. */
function isList(tokens: readonly StreamToken[], from: number, at: number): boolean {
  const [before, small, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isOwned = small?.text === "'s";
  if (!isOwned && small?.text !== 'and' && small?.text !== 'to') return false;
  if (before?.shape !== 'capital') return true;
  if (isOwned) return isProper(before) && isCapitalised(after) && isCapitalised(tokens[at + 2]);
  return after?.shape !== 'capital' || (isProper(before) && !hasSmallWord(tokens, from, at));
}

/** Whether a word is none that common nouns are: a person's or a place's name. */
function isProper(token: StreamToken | undefined): boolean {
  return token?.wordClass === 'x' || token?.wordClass === 'u';
}

/** `Department of Health and Ageing`: what follows a preposition may be two things in one name. */
function hasSmallWord(tokens: readonly StreamToken[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (SMALL.has((tokens[at] as StreamToken).text)) return true;
  return false;
}

function isCapitalised(token: StreamToken | undefined): boolean {
  if (token === undefined || token.kind !== 'latin') return false;
  if (token.shape === 'acronym' && token.wordClass === 'f') return false;
  return token.shape === 'capital' || token.shape === 'acronym' || token.shape === 'mixed';
}

/** `The World Bank`, `In Taiwan`: the capital of a sentence on a word that begins no name. */
function startsWithSmallWord(token: StreamToken | undefined): boolean {
  return token?.wordClass === 'f';
}

function isTitleCase(tokens: readonly StreamToken[], from: number, to: number): boolean {
  let words = 0;
  let capitals = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at] as StreamToken;
    if (token.kind !== 'latin' || token.wordClass === 'f') continue;
    words++;
    if (isCapitalised(token)) capitals++;
  }
  return words > 6 && capitals > words * MOST_CAPITALISED;
}
