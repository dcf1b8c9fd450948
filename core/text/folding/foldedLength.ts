import './everyPair';
import { createDenseText, foldDense } from './fold';

const dense = createDenseText();

/** How many units of a text are left for the matcher to look for: none of `——` or of invisible characters. */
export function foldedLength(text: string): number {
  foldDense(text, dense);
  return dense.length;
}
