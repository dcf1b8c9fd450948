import '../text/folding/everyPair';
import type { Library } from '../library/library';
import { foldToString } from '../text/folding/fold';
import type { TextRange } from '../text/textRange';

/**
 * Whether something near a mark vouches for its term: another name of it in the paragraph, or a term that supports it
 * there or anywhere on the page.
 *
 * @param term id in the library
 * @param mark where it is in the paragraph
 * @param marked ids of the terms that are marked on the page
 */
export function isVouchedFor(
  library: Library,
  term: string,
  paragraph: string,
  { start, end }: TextRange,
  marked: readonly string[],
): boolean {
  const { terms } = library.index;
  const supporters = (terms.find(({ id }) => id === term)?.supportedBy ?? []).flatMap(
    (position) => terms[position]?.id ?? [],
  );
  if (supporters.some((id) => marked.includes(id))) return true;
  // What is marked is neither its own witness nor part of one.
  const around = `${paragraph.slice(0, start)}\n${paragraph.slice(end)}`;
  const near = library.termsIn(around);
  if (supporters.some((id) => near.has(id))) return true;
  const surface = foldToString(paragraph.slice(start, end));
  const folded = foldToString(around);
  return (library.term(term)?.names ?? []).some(({ text, ambiguous }) => {
    const name = foldToString(text);
    return ambiguous !== true && name !== '' && name !== surface && folded.includes(name);
  });
}
