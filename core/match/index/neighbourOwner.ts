/**
 * Whose neighbour a text is, as `CompiledIndex.termOf` has it: below zero. In its place a neighbour hides the names
 * of its owner; what it holds of another term is that term's (战略自主创新 is no 战略自主, and speaks of 自主创新).
 */

/** A neighbour of more than one term hides all names. */
export const OF_SEVERAL = -1;

/** @param term position in `CompiledIndex.terms` */
export function neighbourOf(term: number): number {
  return OF_SEVERAL - 1 - term;
}
