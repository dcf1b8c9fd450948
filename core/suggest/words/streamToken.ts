import type { Token } from './tokens';
import { WORD_CLASSES } from './wordTable';

/** The language that decides how words are told and weighed. */
export type SuggestionLanguage = 'zh' | 'en';

/**
 * What a token may be: a mark, or what the word is used as; `s` is a single Chinese character that the table does not have,
 * `q` what says how many or which of them, `g` a comparative or superlative.
 */
export const TOKEN_CLASSES = [...WORD_CLASSES, 'break', 'joint', 's', 'q', 'g'] as const;
export type TokenClass = (typeof TOKEN_CLASSES)[number];

/** How a Latin word is written. */
export type Shape = 'lower' | 'capital' | 'acronym' | 'mixed' | 'other';

export interface StreamToken extends Token {
  wordClass: TokenClass;
  bits: number;
  head: number;
  modifier: number;
  nameHead: number;
  shape: Shape;
  /** Its capital may be the sentence's. */
  startsSentence: boolean;
  /** Index among the stream's blocks. */
  block: number;
}
