import type { Piece } from './fragment';

/** The text of pieces as the file has it, with a space before each that stands apart. */
export const spacedText = (pieces: readonly Piece[]) =>
  pieces.map(({ text, isSpaced }) => (isSpaced ? ` ${text}` : text)).join('');
