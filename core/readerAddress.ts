/** What the query of the reader's page asks for, before anyone has checked that it exists. */
export interface ReaderAddress {
  document: string | null;
  /** As written in the query, so that a broken value can be named to the reader. */
  passage: string | null;
  term: string | null;
}

/** Reads a query such as `?document=a&passage=3&term=b`; an empty value counts as absent. */
export function parseReaderAddress(query: string): ReaderAddress {
  const parameters = new URLSearchParams(query);
  return {
    document: parameters.get('document') || null,
    passage: parameters.get('passage') || null,
    term: parameters.get('term') || null,
  };
}

/** The query that leads to a passage (or the head of the document) with a term chosen or none. */
export function readerQuery(
  document: string,
  passage: number | null,
  term: string | null = null,
): string {
  const parameters = new URLSearchParams({ document });
  if (passage !== null) parameters.set('passage', String(passage));
  if (term !== null) parameters.set('term', term);
  return `?${parameters}`;
}
