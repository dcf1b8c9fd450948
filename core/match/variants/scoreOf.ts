import Fuse from 'fuse.js/basic';

/** Fuse.js searches at most 32 units of a pattern at once; longer ones are cut and OR-ed. */
const CHUNK = 32;
const OPTIONS = { includeScore: true, ignoreLocation: true, ignoreFieldNorm: true, threshold: 0.5 };

/**
 * How far a surface is from a name by Fuse.js: 0 is equal, 1 nothing in common. Both are folded, and
 * long ones compared in chunks, so that no part of a name goes unchecked.
 */
export function scoreOf(name: string, surface: string): number {
  if (name === surface) return 0;
  let sum = 0;
  for (let at = 0; at < name.length; at += CHUNK) {
    const chunk = name.slice(at, at + CHUNK);
    const { isMatch, score } = Fuse.match(chunk, surface, OPTIONS);
    sum += (isMatch ? score : 1) * chunk.length;
  }
  return sum / name.length;
}

/** Room for rounding: the score of a name one edit away is exactly its share. */
const TOLERANCE = 0.01;

/**
 * The score of a variant that Fuse.js confirms, else null.
 * @param name, surface both as dense folded text, so that only what differs counts
 * @param share the part of the name that may differ
 */
export function confirm(name: string, surface: string, share: number): number | null {
  const score = scoreOf(name, surface);
  return score <= share + TOLERANCE ? score : null;
}
