/**
 * A set of texts as a Bloom filter (Bloom, 1970), written as text: what is in it is always found, and of what is not,
 * two in a thousand.
 */

/** Bits a character holds: from `0` on, so that nearly none is escaped in JSON. */
const BITS = 6;
/** Unit of the character that holds none. */
export const FIRST = 48;
const BITS_PER_ITEM = 18;
const HASHES = 4;

/** FNV-1a, with the two halves mixed; two of its products make all hashes (Kirsch and Mitzenmacher, 2006). */
export function hashOf(item: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < item.length; at++) {
    hash = Math.imul(hash ^ item.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

function bitsOf(item: string, size: number): number[] {
  const hash = hashOf(item);
  const step = (Math.imul(hash, 0x9e3779b1) >>> 0) | 1;
  return Array.from({ length: HASHES }, (_, at) => ((hash + at * step) >>> 0) % size);
}

/** @param bitsPerItem with fewer, more is found that is not in it */
export function writeFilter(items: Iterable<string>, bitsPerItem = BITS_PER_ITEM): string {
  const all = [...items];
  const digits = new Uint8Array(Math.ceil((all.length * bitsPerItem) / BITS));
  for (const item of all) {
    for (const bit of bitsOf(item, digits.length * BITS)) {
      const at = Math.floor(bit / BITS);
      digits[at] = (digits[at] as number) | (1 << (bit % BITS));
    }
  }
  return Array.from(digits, (digit) => String.fromCharCode(FIRST + digit)).join('');
}

/** @param filter what `writeFilter` gave */
export function mayHave(filter: string, item: string): boolean {
  if (filter === '') return false;
  return bitsOf(item, filter.length * BITS).every((bit) => {
    const digit = filter.charCodeAt(Math.floor(bit / BITS)) - FIRST;
    return (digit & (1 << (bit % BITS))) !== 0;
  });
}
