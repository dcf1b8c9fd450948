/** Shorter lines, in UTF-16 units and words, are those of tables and lists. */
const SHORTEST = 25;
const FEWEST_WORDS = 4;

/** Whether a sentence goes on from one line to the next: no paragraph begins with a small letter, and none ends without a stop. */
export function goesOnWithin(text: string, next: string): boolean {
  if (text.length < SHORTEST || !/^\p{Ll}[\p{L}\p{M}'’-]*(?:[\s,;]|$)/u.test(next)) return false;
  return /[\p{L}\p{N},]$/u.test(text) && text.split(' ').length >= FEWEST_WORDS;
}
