import type { MetTerm } from './filterEncounters';

/** What in the library page's address shows the collection: what comes after `#`, for one term or all. */
export function metHash(term: MetTerm | null): string {
  const of = term === null ? '' : JSON.stringify([term.pack, term.term]);
  return `#${new URLSearchParams({ met: of })}`;
}

/** Whose encounters an address asks for; `null` where it does not ask for the collection. */
export function metInAddress(hash: string): { term: MetTerm | null } | null {
  const asked = new URLSearchParams(hash.slice(1)).get('met');
  if (asked === null) return null;
  try {
    const [pack, term] = JSON.parse(asked) as [unknown, unknown];
    return { term: typeof pack === 'string' && typeof term === 'string' ? { pack, term } : null };
  } catch {
    // Empty, or written by hand: the whole collection.
    return { term: null };
  }
}
