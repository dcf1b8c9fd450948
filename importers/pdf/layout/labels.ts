import type { Fragment } from '../runs/fragment';
import { spacedText } from '../runs/spacedText';

/** What letters and notices say of themselves: 受文者：…, 電話：…, Your Ref.: …, Telefon: … */
const LABEL =
  /^(?:\p{Script=Han}[\p{Script=Han}\s]{1,13}[：:]|\(?\p{Lu}[\p{L}\p{M}. ]{1,24}:(?:\s|$))/u;

/** Whether a line begins with a label and a colon. */
export const isLabelled = (text: string): boolean => LABEL.test(text.trim());

/** Of what stands beside an address or other labels, as many lines begin with one. */
const LABELLED = 0.75;

/**
 * Whether what stands on the right of a head are the particulars of a letter or notice, a label in each line: set row by row with
 * what is on the left, they are no table.
 */
export function areParticulars(right: readonly Fragment[]): boolean {
  const labelled = right.filter(({ pieces }) => isLabelled(spacedText(pieces)));
  return labelled.length >= right.length * LABELLED;
}
