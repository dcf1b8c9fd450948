/**
 * Which names of an index a page may not find out: those that only packs of the reader's own have. A page sees
 * what is marked on it, so such a name is marked with reserve only.
 */
import type { Weight } from '../../pack/types';
import { readColumn } from './columns';

/** In the column `publicFrom`: of a name that a public pack has, and no other pack has of more weight. */
export const ALWAYS_PUBLIC = 0;
/** Of a name that no public pack has. */
export const NEVER_PUBLIC = 4;

/**
 * From which choice of weights on a name of a private pack is marked for the sake of a public pack as well: to
 * mark it then tells nothing of the private one, and not to mark it would.
 *
 * @param listed the most (lowest) weight that it has in a public pack; `null` where none has it
 */
export function publicFrom(listed: Weight | null): number {
  if (listed === null) return NEVER_PUBLIC;
  // Terms of weight 1 are marked whatever the choice.
  return listed === 1 ? ALWAYS_PUBLIC : listed;
}

/**
 * @param column of the index
 * @param weights the reader's choice
 * @returns whether a name (position in the index) is private; `null` where none is
 */
export function openPrivateNames(
  column: string,
  weights: Weight,
): ((name: number) => boolean) | null {
  return column === '' ? null : privateAmong(readColumn(column), weights);
}

/** The same of names that become known one by one; those of public packs may be missing. */
export function privateAmong(
  from: { readonly [name: number]: number },
  weights: Weight,
): (name: number) => boolean {
  return (name) => weights < (from[name] ?? ALWAYS_PUBLIC);
}
