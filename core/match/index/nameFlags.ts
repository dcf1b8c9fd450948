import type { NameForm } from './types';

/* Bits of `CompiledIndex.flags`: constants of their own, so that a bundle holds the numbers and no names. */

/** An acronym: its Latin letters must stand in the case they are listed in. */
export const IS_ACRONYM = 1;
/** Counts only where the page has an unconditional match of the same term. */
export const IS_AMBIGUOUS = 2;
/** The same characters are listed in Simplified and in Traditional. */
export const IS_BOTH_SCRIPTS = 4;
/** Not listed like this, but derived from a listed name: 第12届 from 第十二届. */
export const IS_DERIVED = 8;
/** Names a person: never matched approximately, other persons have names like it. */
export const IS_PERSON = 16;
/** Names a general idea rather than one thing: a prefix such as 非 turns it into another idea. */
export const IS_CONCEPT = 32;
/** Listed in quotation marks and counts only between such: “小圈子”. */
export const IS_QUOTED = 64;
/** Not what the term is called first, in any language. */
export const IS_ALIAS = 128;
/** In use in Taiwan or Hong Kong only; more than the script tells it from the other names. */
export const IS_REGIONAL = 256;

/** In a language whose names are only found as they are: never matched approximately. */
export const IS_EXACT = 512;

/** @param flags of a name */
export function formOf(flags: number): NameForm {
  if ((flags & IS_REGIONAL) !== 0) return 'regional';
  if ((flags & IS_ACRONYM) !== 0) return 'acronym';
  return (flags & IS_ALIAS) !== 0 ? 'alias' : 'label';
}
