import type { MarkCount } from '../../../core/marks';
import type { PopupLibrary } from '../PopupSource';
import type { PageTerm } from '../popupView';

/** The counts with the names of their terms, in the order given; terms gone from the library are left out. */
export function pageTerms(counts: readonly MarkCount[], library: PopupLibrary): PageTerm[] {
  return counts.flatMap(({ term, count, variants }) => {
    const description = library.describe(term);
    return description ? [{ term, count, variants, ...description }] : [];
  });
}
