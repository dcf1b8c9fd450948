/** Shorter lines, in UTF-16 units and words, are those of tables and lists. */
const SHORTEST = 25;
const FEWEST_WORDS = 4;

/** Whether a sentence goes on from one line to the next: no paragraph begins with a small letter, and none ends without a stop. */
export function goesOnWithin(text: string, next: string): boolean {
  if (text.length < SHORTEST || text.split(' ').length < FEWEST_WORDS) return false;
  if (/^\p{Ll}[\p{L}\p{M}'’-]*(?:[\s,;]|\.?$)/u.test(next)) return /[\p{L}\p{N},]$/u.test(text);
  return text.endsWith(',') && /^\d{1,4} \p{Ll}/u.test(next);
}
