import { isHan } from '../../text/characters';
import { foldUnit } from '../../text/folding/foldingTable';
import { PAIRS_THAT_GO_ON } from './pairsThatGoOn';

/** Bits a character of `PAIRS_THAT_GO_ON` holds, from `0` on: nearly none is escaped. */
export const BITS = 6;
export const FIRST = 48;

/** Of those tried, the ones by which fewest of the words that stand behind names everywhere (的, 上, 在) make a pair that is none. */
const FACTORS = [333, 97];

/** Which bits of a set of `size` stand for two characters that follow each other (a Bloom filter of two hashes). */
export function bitsOfPair(first: number, second: number, size: number): number[] {
  return FACTORS.map((factor) => (first * factor + second) % size);
}

/**
 * Whether the last character of a Chinese name may begin another word with the next one (`chineseCompounds.ts`): where
 * it does, it is told, and of others that stand behind names one in thirty.
 */
export function mayGoOn(last: number, next: number): boolean {
  if (!isHan(last) || !isHan(next)) return false;
  return bitsOfPair(foldUnit(last), foldUnit(next), PAIRS_THAT_GO_ON.length * BITS).every(
    (bit) =>
      (((PAIRS_THAT_GO_ON.charCodeAt(Math.floor(bit / BITS)) - FIRST) >> (bit % BITS)) & 1) === 1,
  );
}
