/**
 * A set of pairs of neighbouring units, as bits under one hash: says of every place in a text, at the
 * price of one look, that nothing begins there, or that something may. Small enough for the
 * processor's nearest caches, which is what makes a scan quick.
 */
export interface PairSieve {
  bits: Uint32Array;
  /** Shift that leaves of a hash the number of its bit. */
  shift: number;
}

export const PAIR_MULTIPLIER = 0x9e3779b1;

/** Hash of two units, to be shifted right. */
export function pairHash(first: number, second: number): number {
  return Math.imul((first << 16) | second, PAIR_MULTIPLIER);
}

/** Room for `pairs` pairs with about one bit in 32 set; between 2¹² and 2²¹ bits. */
export function createPairSieve(pairs: number): PairSieve {
  let size = 12;
  while (1 << size < pairs * 32 && size < 21) size++;
  return { bits: new Uint32Array(1 << (size - 5)), shift: 32 - size };
}

export function addPair({ bits, shift }: PairSieve, first: number, second: number): void {
  const bit = pairHash(first, second) >>> shift;
  bits[bit >>> 5] = (bits[bit >>> 5] as number) | (1 << (bit & 31));
}

/** Whether the pair may be in the set; `false` is certain. */
export function mayHavePair({ bits, shift }: PairSieve, first: number, second: number): boolean {
  const bit = pairHash(first, second) >>> shift;
  return (((bits[bit >>> 5] as number) >>> (bit & 31)) & 1) !== 0;
}

/** What lets nothing through. */
export const CLOSED_SIEVE: PairSieve = { bits: new Uint32Array(1), shift: 31 };
