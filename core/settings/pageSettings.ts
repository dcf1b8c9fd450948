import type { Place } from '../library/library';
import { type IndexMessage, readIndexedTerms } from '../match/index/indexMessage';
import type { TermKind } from '../pack/types';
import type { PageSettings, Settings } from './settings';

/** Why a term is not marked, whatever its weight. */
export type HiddenBecause = 'term' | 'here' | 'kind' | 'document';

/** What is asked of a library to tell why a term, by its id, is hidden. */
interface KnownTerms {
  term(id: string): { kind: TermKind } | null;
  /** The passages that mention it: of a term that only headings name, those under them. */
  placesOf(id: string): Place[];
}

/**
 * What a page gets of the settings: all that is about terms comes down to positions in the index.
 *
 * @param placesOf asked only where documents are hidden
 */
export function pageSettingsOf(
  settings: Settings,
  index: IndexMessage,
  placesOf: KnownTerms['placesOf'],
): PageSettings {
  const { weights, occurrences, style, colour, fuzzy } = settings;
  const hidden = hidesNothing(settings) ? [] : hiddenPositions(settings, index, placesOf);
  return { weights, occurrences, style, colour, fuzzy, hidden };
}

function hidesNothing(settings: Settings): boolean {
  const { hiddenTerms: terms, hiddenHere, hiddenKinds, hiddenDocuments } = settings;
  return [terms, hiddenHere, hiddenKinds, hiddenDocuments].every(({ length }) => length === 0);
}

function hiddenPositions(
  settings: Settings,
  index: IndexMessage,
  placesOf: KnownTerms['placesOf'],
): number[] {
  const terms = readIndexedTerms(index);
  const byId = new Map(terms.map((term) => [term.id, term]));
  const becauseOf = hiddenTerms(settings, { term: (id) => byId.get(id) ?? null, placesOf });
  return terms.flatMap(({ id }, position) => (becauseOf(id) === null ? [] : [position]));
}

/**
 * Why a term (by id) is hidden; `null` for one that is not. What one hidden document mentions is
 * hidden only if no other document mentions it, so that hiding a document takes nothing from the rest.
 */
export function hiddenTerms(
  { hiddenTerms, hiddenHere, hiddenKinds, hiddenDocuments }: Settings,
  library: KnownTerms,
): (term: string) => HiddenBecause | null {
  const terms = new Set(hiddenTerms);
  const here = new Set(hiddenHere);
  const kinds = new Set(hiddenKinds);
  const documents = new Set(hiddenDocuments);
  return (id) => {
    if (terms.has(id)) return 'term';
    if (here.has(id)) return 'here';
    const kind = library.term(id)?.kind;
    if (kind !== undefined && kinds.has(kind)) return 'kind';
    // Mentions take time to find: they are asked for only where it matters.
    if (documents.size === 0) return null;
    const places = library.placesOf(id);
    const isFromHidden =
      places.length > 0 && places.every(({ document }) => documents.has(document));
    return isFromHidden ? 'document' : null;
  };
}
