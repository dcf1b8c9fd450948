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
} as const;
