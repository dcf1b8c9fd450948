import { closeText } from '../runs/closeText';
import { greatest, least } from '../runs/extremes';
import type { Fragment } from '../runs/fragment';

/** What is printed beside the line along which papers of Chinese offices are bound. */
const WORDS = /^(?:[裝装]|[訂订]|[線线]|[裝装][訂订][線线]|[.．…┊︙⋮|｜‧·•\s]{1,80})$/u;
/** Text that nothing but a page's text is as wide as, in ems. */
const WIDE = 12;

/**
 * The fragments of a page without 裝, 訂 and 線 and their dots, which stand beyond the text, from top to bottom, where a paper is bound.
 */
export function withoutBindingLine(fragments: readonly Fragment[]): Fragment[] {
  const words = fragments.filter(({ pieces }) => WORDS.test(closeText(pieces)));
  const text = fragments.filter(({ left, right, size }) => right - left > size * WIDE);
  const printed = words.map(({ pieces }) => closeText(pieces)).join('');
  if (text.length === 0 || ![/[裝装]/u, /[訂订]/u, /[線线]/u].every((word) => word.test(printed))) {
    return [...fragments];
  }
  const from = least(text.map(({ left }) => left));
  const to = greatest(text.map(({ right }) => right));
  const dropped = new Set(words.filter(({ left, right }) => right <= from || left >= to));
  return fragments.filter((fragment) => !dropped.has(fragment));
}
