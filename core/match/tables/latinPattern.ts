import { foldToString } from '../../text/fold';

export const SMALL_WORDS = new Set(
  'a an the of in on for with to and by at from between among'.split(' '),
);
/** Below this a name has too few other words to be told from an ordinary phrase. */
const FEWEST_WORDS = 3;
/** Letters a name must have for a slip to be forgiven. */
const LONG_NAME = 12;

export interface LatinPattern {
  words: string[];
  /** Stretches of words that the scan looks for: one of them is right in any variant. */
  cores: { from: number; to: number; offset: number; size: number }[];
  /** Whether small words may differ. */
  loose: boolean;
}

/** @returns how to find variants of a name, or null where only its listed form counts */
export function latinPatternOf(name: string): LatinPattern | null {
  const words = foldToString(name).split(/[ -]+/);
  if (words.length < 2 || words.some((word) => !/^[a-z0-9]+$/.test(word))) return null;
  const lengths = words.map((word) => word.length);
  const lettersIn = (from: number, to: number) =>
    lengths.slice(from, to).reduce((sum, length) => sum + length, 0);
  const total = lettersIn(0, words.length);
  if (total < LONG_NAME) return null;
  const small = words.filter((word) => SMALL_WORDS.has(word)).length;
  const loose = small > 0 && words.length - small >= FEWEST_WORDS;
  let middle = 1;
  while (middle < words.length - 1 && lettersIn(0, middle + 1) <= total / 2) middle++;
  const stretches: [number, number][] = [
    [0, middle],
    [middle, words.length],
  ];
  if (loose) {
    const longest = longestStretch(words);
    // Where a longer stretch stands, the shorter one with the same beginning stands, too.
    if (!stretches.some(([from, to]) => from === longest[0] && to <= longest[1]))
      stretches.push(longest);
  }
  return {
    words,
    cores: stretches.map(([from, to]) => ({
      from,
      to,
      offset: lettersIn(0, from),
      size: lettersIn(from, to),
    })),
    loose,
  };
}

/** The longest stretch of words without a small one. */
function longestStretch(words: string[]): [number, number] {
  let best: [number, number] = [0, 0];
  let longest = 0;
  for (let from = 0; from < words.length; from++) {
    let to = from;
    while (to < words.length && !SMALL_WORDS.has(words[to] as string)) to++;
    const length = words.slice(from, to).join('').length;
    if (length > longest) {
      best = [from, to];
      longest = length;
    }
  }
  return best;
}

export const AMPERSAND = 0x26;
