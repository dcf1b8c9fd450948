import { foldToString } from '../../text/folding/fold';

export const SMALL_WORDS = new Set(
  'a an the of in on for with within to and by at from between among'.split(' '),
);
/** Below this a name has too few other words to be told from an ordinary phrase. */
const FEWEST_WORDS = 3;
/** Letters a name must have for a slip to be forgiven. */
const LONG_NAME = 12;

/** A stretch of words, and where their letters stand among those of the name. */
interface LatinCore {
  from: number;
  to: number;
  offset: number;
  size: number;
}

export interface LatinPattern {
  words: string[];
  /** Stretches that the scan looks for: one of them is right in any variant. */
  cores: LatinCore[];
  /** Whether small words may differ. */
  loose: boolean;
}

/** Words of letters and numerals, as they fold. */
const WORDS = /^[a-z\d]+(?:[ -]+[a-z\d]+)+$/;

/** The folded words of a name of several, or null where anything else than letters and numerals is in it. */
function wordsOf(name: string): string[] | null {
  const folded = foldToString(name);
  if (!WORDS.test(folded)) return null;
  // Every page goes through hundreds of names before it can mark anything, nearly all of them with single spaces.
  const words = folded.split(' ');
  return folded.includes('-') || words.includes('') ? folded.split(/[ -]+/) : words;
}

/** @returns how to find variants of a name, or null where only its listed form counts */
export function latinPatternOf(name: string): LatinPattern | null {
  const words = wordsOf(name);
  if (words === null) return null;
  let total = 0;
  let small = 0;
  for (const word of words) {
    total += word.length;
    if (SMALL_WORDS.has(word)) small++;
  }
  if (total < LONG_NAME) return null;
  const loose = small > 0 && words.length - small >= FEWEST_WORDS;
  const count = words.length;
  let middle = 1;
  let size = (words[0] as string).length;
  for (; middle < count - 1; middle++) {
    const longer = size + (words[middle] as string).length;
    if (longer > total / 2) break;
    size = longer;
  }
  const cores = [
    { from: 0, to: middle, offset: 0, size },
    { from: middle, to: count, offset: size, size: total - size },
  ];
  const longest = loose ? longestStretch(words) : null;
  // Where a longer stretch stands, the shorter one with the same beginning stands, too.
  if (longest && !cores.some(({ from, to }) => from === longest.from && to <= longest.to)) {
    cores.push(longest);
  }
  return { words, cores, loose };
}

/** The longest stretch of words without a small one. */
function longestStretch(words: string[]): LatinCore {
  let best: LatinCore = { from: 0, to: 0, offset: 0, size: 0 };
  let offset = 0;
  for (let from = 0; from < words.length; from++) {
    let to = from;
    let size = 0;
    for (; to < words.length && !SMALL_WORDS.has(words[to] as string); to++) {
      size += (words[to] as string).length;
    }
    if (size > best.size) best = { from, to, offset, size };
    offset += (words[from] as string).length;
  }
  return best;
}

export const AMPERSAND = 0x26;
