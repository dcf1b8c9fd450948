/** What the query of the reader's page asks for, before anyone has checked that it exists. */
export interface ReaderAddress {
  document: string | null;
  /** As written in the query, so that a broken value can be named to the reader. */
  passage: string | null;
  term: string | null;
  /** Ids of the documents to compare on the term; empty where the reader has not chosen. */
  compare: string[] | null;
  /** What is looked for: in the document if one is named, else in all. */
  search: string | null;
  /** How the index of terms is ordered, as written; empty for the usual order. */
  index: string | null;
  /** A reference that somebody has handed on, as written. */
  reference: string | null;
}

/** Reads a query such as `?document=a&passage=3&term=b`; an empty value counts as absent. */
export function parseReaderAddress(query: string): ReaderAddress {
  const parameters = new URLSearchParams(query);
  return {
    document: parameters.get('document') || null,
    passage: parameters.get('passage') || null,
    term: parameters.get('term') || null,
    compare: parameters.has('compare') ? parameters.getAll('compare').filter(Boolean) : null,
    search: parameters.get('search')?.trim() || null,
    index: parameters.get('index'),
    reference: parameters.get('reference') || null,
  };
}

/**
 * The query that leads to a passage (or the head of the document) with a term chosen or none.
 * @param search what is looked for in the document meanwhile
 */
export function readerQuery(
  document: string,
  passage: number | null,
  term: string | null = null,
  search: string | null = null,
): string {
  const parameters = new URLSearchParams({ document });
  if (passage !== null) parameters.set('passage', String(passage));
  if (term !== null) parameters.set('term', term);
  if (search !== null) parameters.set('search', search);
  return `?${parameters}`;
}

/** The page of a term: names, passages, places, related terms. */
export function termQuery(term: string): string {
  return `?${new URLSearchParams({ term })}`;
}

/** How documents use a term, side by side. @param documents ids; none for the first two that use it */
export function compareQuery(term: string, documents: readonly string[] = []): string {
  const parameters = new URLSearchParams({ term });
  for (const document of documents) parameters.append('compare', document);
  if (documents.length === 0) parameters.set('compare', '');
  return `?${parameters}`;
}

/** Where all documents have something; without a query the page to look for it. */
export function searchQuery(search: string): string {
  return `?${new URLSearchParams({ search })}`;
}

/** Where a reference leads, or what is missing for it. @param reference as `referenceText` writes it */
export function referenceQuery(reference: string): string {
  return `?${new URLSearchParams({ reference })}`;
}

/** The index of all terms. @param order one of its orders; `null` for the usual one */
export function indexQuery(order: string | null = null): string {
  return order === null ? '?index' : `?${new URLSearchParams({ index: order })}`;
}
