import type { Library } from '../library/library';
import type { PageSettings, Settings } from './settings';

/** Why a term is not marked, whatever its weight. */
export type HiddenBecause = 'term' | 'here' | 'kind' | 'document';

/** What a page gets of the settings: all that is about terms comes down to positions in the index. */
export function pageSettingsOf(settings: Settings, library: Library): PageSettings {
  const { weights, occurrences, style, colour, fuzzy } = settings;
  const becauseOf = hiddenTerms(settings, library);
  const hidden = library.index.terms.flatMap(({ id }, position) =>
    becauseOf(id) === null ? [] : [position],
  );
  return { weights, occurrences, style, colour, fuzzy, hidden };
}

/**
 * Why a term (by id) is hidden; `null` for one that is not. What one hidden document mentions is
 * hidden only if no other document mentions it, so that hiding a document takes nothing from the rest.
 */
export function hiddenTerms(
  { hiddenTerms, hiddenHere, hiddenKinds, hiddenDocuments }: Settings,
  library: Pick<Library, 'term' | 'placesOf'>,
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
