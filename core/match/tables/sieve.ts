/**
 * What tells of every place in a text, at the price of one look or two, that no entry begins there,
 * or that one may: a bit for every three units that an entry begins with, and, apart from them, for the
 * few entries of only two. Small enough for the processor's nearer caches, which is what makes a
 * scan quick.
 */

import type { DenseText } from '../../text/folding/fold';
import { pairHash, STEP, TRIPLE_MULTIPLIER, tripleHash } from './hashes';
import type { NameTable } from './nameTable';
import type { SeedTable } from './seedTable';

export interface Sieve {
  triples: BitSet;
  /** Of entries of two units; `null` where there are none. */
  pairs: BitSet | null;
}

export interface BitSet {
  bits: Uint32Array;
  /** Shift that leaves of a hash the number of its bit. */
  shift: number;
}

/** ExactHits that passed the sieve, in order; reused from text to text. */
export interface Sifted {
  /** Dense units at which an entry may begin; `count` of them. */
  places: Uint32Array;
  count: number;
}

export function createSifted(): Sifted {
  return { places: new Uint32Array(256), count: 0 };
}

/** Room for `entries` with about one bit in 32 set; between 2¹² and 2²¹ bits. */
function createBits(entries: number): BitSet {
  let size = 12;
  while (1 << size < entries * 32 && size < 21) size++;
  return { bits: new Uint32Array(1 << (size - 5)), shift: 32 - size };
}

function setBit({ bits, shift }: BitSet, hash: number): void {
  const bit = hash >>> shift;
  bits[bit >>> 5] = (bits[bit >>> 5] as number) | (1 << (bit & 31));
}

/** A sieve for all names and, where given, all their pieces; names of one unit left out. */
export function buildSieve({ pool, starts, count }: NameTable, seeds: SeedTable | null): Sieve {
  const triples = createBits(count + (seeds?.names.length ?? 0));
  const short: number[] = [];
  const add = (start: number, length: number) => {
    const first = pool[start] as number;
    const second = pool[start + 1] as number;
    if (length > 2) setBit(triples, tripleHash(first, second, pool[start + 2] as number));
    else if (length === 2) short.push(pairHash(first, second));
  };
  for (let name = 0; name < count; name++) {
    const start = starts[name] as number;
    add(start, (starts[name + 1] as number) - start);
  }
  for (const [seed, name] of (seeds?.names ?? []).entries()) {
    const start = (starts[name] as number) + (seeds?.offsets[seed] as number);
    add(start, seeds?.lengths[seed] as number);
  }
  if (short.length === 0) return { triples, pairs: null };
  const pairs = createBits(short.length);
  for (const hash of short) setBit(pairs, hash);
  return { triples, pairs };
}

/** Picks the places of a text at which an entry may begin. */
export function sift(dense: DenseText, { triples, pairs }: Sieve, into: Sifted): void {
  const { units, length } = dense;
  if (into.places.length < length) into.places = new Uint32Array(units.length);
  into.count = 0;
  // What is behind the text was there before: a place too many there is found to be none.
  const end = length - 1;
  for (let from = 0; from < end; from += STRETCH) {
    const to = Math.min(from + STRETCH, end);
    if (pairs === null) siftTriples(units, triples, from, to, into);
    else siftBoth(units, triples, pairs, from, to, into);
  }
}

/** Units sifted in one call: why these loops are cut, `core/text/folding/fold.ts` says. */
const STRETCH = 512;

// Counting without a branch: places come and go too irregularly to be foreseen.
function siftTriples(
  units: Uint16Array,
  { bits, shift }: BitSet,
  from: number,
  to: number,
  into: Sifted,
): void {
  const { places } = into;
  let { count } = into;
  /** Three units as `tripleHash` puts them together. */
  let key = ((units[from] as number) << STEP) ^ (units[from + 1] as number);
  for (let at = from; at < to; at++) {
    key = (key << STEP) ^ (units[at + 2] as number);
    const bit = Math.imul(key, TRIPLE_MULTIPLIER) >>> shift;
    places[count] = at;
    count += ((bits[bit >>> 5] as number) >>> (bit & 31)) & 1;
  }
  into.count = count;
}

function siftBoth(
  units: Uint16Array,
  { bits, shift }: BitSet,
  { bits: pairBits, shift: pairShift }: BitSet,
  from: number,
  to: number,
  into: Sifted,
): void {
  const { places } = into;
  let { count } = into;
  let first = units[from] as number;
  let second = units[from + 1] as number;
  let key = (first << STEP) ^ second;
  for (let at = from; at < to; at++) {
    const third = units[at + 2] as number;
    key = (key << STEP) ^ third;
    const bit = Math.imul(key, TRIPLE_MULTIPLIER) >>> shift;
    const pairBit = pairHash(first, second) >>> pairShift;
    places[count] = at;
    count +=
      (((bits[bit >>> 5] as number) >>> (bit & 31)) |
        ((pairBits[pairBit >>> 5] as number) >>> (pairBit & 31))) &
      1;
    first = second;
    second = third;
  }
  into.count = count;
}
