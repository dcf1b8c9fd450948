import type { Passage } from '../../../core/library/library';

export interface PassageSteps {
  /** Position of the open passage among the term's, from 0; `null` where it is not one of them. */
  position: number | null;
  previous: Passage;
  next: Passage;
}

/**
 * Where previous and next lead from the open passage; both go round at the ends. From a passage
 * that does not mention the term they lead to its neighbours in the order of documents.
 * @param passages the passages of the term, in the order of documents; `null` is returned for none
 * @param documents ids in the library's order
 */
export function passageSteps(
  passages: readonly Passage[],
  documents: readonly string[],
  open: { document: string; passage: number | null },
): PassageSteps | null {
  const place = (document: string) => documents.indexOf(document);
  const here = { document: place(open.document), number: open.passage ?? 0 };
  const isBefore = (passage: Passage) => {
    const document = place(passage.document);
    return document < here.document || (document === here.document && passage.number < here.number);
  };
  const before = passages.filter(isBefore).length;
  const at = passages[before];
  const isHere = at?.document === open.document && at.number === open.passage;
  const previous = passages.at(before - 1);
  const next = passages[(isHere ? before + 1 : before) % passages.length];
  if (!previous || !next) return null;
  return { position: isHere ? before : null, previous, next };
}
