/** Hashes of the first units of an entry, which sieve and prefix tables go by. */

const PAIR_MULTIPLIER = 0x9e3779b1;
export const TRIPLE_MULTIPLIER = 0x85ebca6b;
/** By how much a unit moves when the next one comes: what was there three units ago has moved out. */
export const STEP = 11;

/** Hash of two units, to be shifted right. */
export function pairHash(first: number, second: number): number {
  return Math.imul((first << 16) | second, PAIR_MULTIPLIER);
}

/** Hash of three units, to be shifted right. */
export function tripleHash(first: number, second: number, third: number): number {
  return Math.imul((first << (2 * STEP)) ^ (second << STEP) ^ third, TRIPLE_MULTIPLIER);
}
