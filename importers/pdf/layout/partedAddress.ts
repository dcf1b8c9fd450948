/** Longer words, in UTF-16 units, are none. */
const LONGEST = 200;
/** Nothing but an address ends so. */
const ENDS_WITHIN = /(?:\b(?:https?|ftp):\/\/|[\p{L}\p{N}]@)$/u;
const ADDRESS = /(?:\b(?:https?|ftp):\/\/|\bwww\.)/iu;
/** No sentence ends so. */
const GOES_ON = /[-_=&?%~#]$/;
/** Signs of a path, which seldom stand in the words of a sentence. */
const OF_PATH = /[/_#=&?%\d]|\p{L}[.-]\p{L}/u;

/**
 * Whether an address was parted at the end of a line, so that what follows goes on with it: addresses are parted without a
 * hyphen, mostly behind a slash or a stop, and have no spaces.
 */
export function partsAddress(text: string, next: string): boolean {
  const last = text.slice(-LONGEST).split(' ').at(-1) ?? '';
  const first = next.slice(0, LONGEST).split(' ').at(0) ?? '';
  if (ENDS_WITHIN.test(last)) return true;
  if (last === '/') return first.includes('/');
  if (ADDRESS.test(last)) {
    return GOES_ON.test(last) || (/[/.]$/.test(last) && OF_PATH.test(first.slice(0, -1)));
  }
  if (last.endsWith('/')) return /^[\p{L}\p{N}]/u.test(first);
  // A sentence would begin with a capital.
  return last.endsWith('.') && /[\p{L}\p{N}]@[\p{L}\p{N}]/u.test(last) && /^[a-z]/.test(first);
}
