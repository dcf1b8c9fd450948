import type { Piece } from './fragment';

/** The text of pieces without any space, as short lines are compared that programs space as they like. */
export const closeText = (pieces: readonly Piece[]) =>
  pieces
    .map(({ text }) => text)
    .join('')
    .replace(/\s/g, '');
