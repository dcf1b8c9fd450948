import { tripleHash } from './hashes';

/** What an entry may hang on; the mask has one bit for each. */
const PREFIXES = [2, 3, 6, 12, 24] as const;

export interface PrefixTable {
  /** Per hash of the first three units (of the only two, with a third of 0): prefixes to try. */
  masks: Uint8Array;
  maskShift: number;
  /** Per hash of a prefix: link to the first entry, 0 for none. */
  heads: Uint32Array;
  headShift: number;
  /** Per entry: link to the next one that came to the same place. */
  next: Uint32Array;
  /** A link is an entry and 1 in so many bits, and above them bits of another hash of its prefix: what only
   * came to the same place is passed by without a look at the pool. */
  entryBits: number;
  hasPairs: boolean;
}

/** Shift for a table of at least `entries` places, a power of two between 2¹⁰ and 2^`most`. */
function shiftFor(entries: number, most: number): number {
  let bits = 10;
  while (1 << bits < entries && bits < most) bits++;
  return 32 - bits;
}

export function createPrefixTable(entries: number): PrefixTable {
  const maskShift = shiftFor(entries * 4, 18);
  const headShift = shiftFor(entries, 17);
  return {
    masks: new Uint8Array(1 << (32 - maskShift)),
    maskShift,
    heads: new Uint32Array(1 << (32 - headShift)),
    headShift,
    next: new Uint32Array(entries),
    entryBits: 32 - Math.clz32(entries + 1),
    hasPairs: false,
  };
}

/** What a link to an entry has above the entry. */
function tagOf(hash: number, entryBits: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> entryBits;
}

/**
 * Goes on from a hash over units `[from, to)`, by every other one from the end: the few entries that differ in
 * the rest alone are told apart when they are compared.
 */
function extendHash(hash: number, units: Uint16Array, from: number, to: number): number {
  let extended = hash;
  for (let at = to - 1; at >= from; at -= 2) {
    extended = Math.imul(extended ^ (units[at] as number), 0x01000193);
    extended ^= extended >>> 15;
  }
  return Math.imul(extended, 0x85ebca6b);
}

/** Position in `PREFIXES` of the longest prefix that `length` units have. */
function prefixOf(length: number): number {
  let prefix = PREFIXES.length - 1;
  while (prefix > 0 && (PREFIXES[prefix] as number) > length) prefix--;
  return prefix;
}

function hashOfPrefix(units: Uint16Array, start: number, prefix: number): number {
  const first = units[start] as number;
  const second = units[start + 1] as number;
  if (prefix === 0) return tripleHash(first, second, 0);
  let hash = tripleHash(first, second, units[start + 2] as number);
  for (let at = 2; at <= prefix; at++) {
    const from = start + (PREFIXES[at - 1] as number);
    hash = extendHash(hash, units, from, start + (PREFIXES[at] as number));
  }
  return hash;
}

/**
 * Hangs up an entry of `length` ≥ 2 units that begins at `start` of the pool. Of entries of one
 * prefix the one hung up last is met first.
 */
export function hangUp(
  table: PrefixTable,
  entry: number,
  pool: Uint16Array,
  start: number,
  length: number,
): void {
  const { masks, maskShift, heads, headShift, next, entryBits } = table;
  const prefix = prefixOf(length);
  const third = prefix === 0 ? 0 : (pool[start + 2] as number);
  const mask = tripleHash(pool[start] as number, pool[start + 1] as number, third) >>> maskShift;
  masks[mask] = (masks[mask] as number) | (1 << prefix);
  if (prefix === 0) table.hasPairs = true;
  const hash = hashOfPrefix(pool, start, prefix);
  const head = hash >>> headShift;
  next[entry] = heads[head] as number;
  heads[head] = (tagOf(hash, entryBits) << entryBits) | (entry + 1);
}

/** Prefixes, as bits, that entries may have that begin like the text at `at`, of which two units are there. */
export function prefixesAt(
  table: PrefixTable,
  units: Uint16Array,
  at: number,
  end: number,
): number {
  const { masks, maskShift } = table;
  const first = units[at] as number;
  const second = units[at + 1] as number;
  const third = at + 2 < end ? (units[at + 2] as number) : 0;
  const mask = masks[tripleHash(first, second, third) >>> maskShift] as number;
  if (!table.hasPairs) return mask;
  return mask | ((masks[tripleHash(first, second, 0) >>> maskShift] as number) & 1);
}

/** Hashes of the prefixes of the place looked at last. */
const hashes = new Int32Array(PREFIXES.length);

/**
 * Hashes what stands at `at`, for `firstEntry`.
 * @param mask from `prefixesAt`
 * @returns the longest prefix to try, as a position in the list of prefixes; the others come after it
 */
export function hashPrefixes(mask: number, units: Uint16Array, at: number, end: number): number {
  const highest = Math.min(31 - Math.clz32(mask), prefixOf(end - at));
  hashes[0] = tripleHash(units[at] as number, units[at + 1] as number, 0);
  if (highest > 0) {
    hashes[1] = tripleHash(units[at] as number, units[at + 1] as number, units[at + 2] as number);
  }
  for (let prefix = 2; prefix <= highest; prefix++) {
    const from = at + (PREFIXES[prefix - 1] as number);
    const to = at + (PREFIXES[prefix] as number);
    hashes[prefix] = extendHash(hashes[prefix - 1] as number, units, from, to);
  }
  return highest;
}

/** First of the entries that may begin with this prefix of the place hashed last; -1 for none. */
export function firstEntry(table: PrefixTable, mask: number, prefix: number): number {
  if (((mask >>> prefix) & 1) === 0) return -1;
  const hash = hashes[prefix] as number;
  return followLinks(table, table.heads[hash >>> table.headShift] as number, hash);
}

/** The one after `entry`; -1 for none. */
export function nextEntry(table: PrefixTable, entry: number, prefix: number): number {
  return followLinks(table, table.next[entry] as number, hashes[prefix] as number);
}

function followLinks({ next, entryBits }: PrefixTable, first: number, hash: number): number {
  const tag = tagOf(hash, entryBits);
  let link = first;
  while (link !== 0) {
    const entry = (link & ((1 << entryBits) - 1)) - 1;
    if (link >>> entryBits === tag) return entry;
    link = next[entry] as number;
  }
  return -1;
}

/** Whether an entry of `length` hangs on this prefix; another may have come to it by its hash. */
export function hangsOn(prefix: number, length: number): boolean {
  return (
    length >= (PREFIXES[prefix] as number) &&
    (prefix + 1 === PREFIXES.length || length < (PREFIXES[prefix + 1] as number))
  );
}
