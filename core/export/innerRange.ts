import type { TextRange } from '../text/textRange';

/**
 * Where the text begins and ends without characters of `ends`; empty at its end where it has no others.
 *
 * @param ends characters of one UTF-16 unit each
 */
export function innerRange(text: string, ends: string): TextRange {
  let start = 0;
  let end = text.length;
  while (start < end && ends.includes(text.charAt(start))) start += 1;
  while (end > start && ends.includes(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
