/**
 * Something to be seen: neither space nor what has no form of its own, such as a zero-width joiner, Braille without
 * dots or half a surrogate pair. A text of a pack without any is refused, so whatever makes packs leaves it out.
 */
export const VISIBLE = /[^\s\u2800\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/u;
