import type { NameForm } from './types';

/** Bits of `CompiledIndex.flags`. */
export const NAME_FLAGS = {
  /** An acronym: its Latin letters must stand in the case they are listed in. */
  acronym: 1,
  /** Counts only where the page has an unconditional match of the same term. */
  ambiguous: 2,
  /** The same characters are listed in Simplified and in Traditional. */
  bothScripts: 4,
  /** Not listed like this, but derived from a listed name: 第12届 from 第十二届. */
  derived: 8,
  /** Names a person: never matched approximately, other persons have names like it. */
  person: 16,
  /** Names a general idea rather than one thing: a prefix such as 非 turns it into another idea. */
  concept: 32,
  /** Listed in quotation marks and counts only between such: “小圈子”. */
  quoted: 64,
  /** Not what the term is called first, in any language. */
  alias: 128,
  /** In use in Taiwan or Hong Kong only; more than the script tells it from the other names. */
  regional: 256,
} as const;

/** @param flags of a name */
export function formOf(flags: number): NameForm {
  if ((flags & NAME_FLAGS.regional) !== 0) return 'regional';
  if ((flags & NAME_FLAGS.acronym) !== 0) return 'acronym';
  return (flags & NAME_FLAGS.alias) !== 0 ? 'alias' : 'label';
}
