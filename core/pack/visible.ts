/**
 * Something to be seen: neither space nor what has no form of its own, such as a zero-width joiner. A text of a pack
 * without any is refused, so whatever makes packs leaves it out.
 */
export const VISIBLE = /[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
