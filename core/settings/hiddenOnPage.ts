import type { Library } from '../library/library';
import type { HiddenCount } from '../marks';
import { labelOf } from '../pack/names/names';
import type { Weight } from '../pack/types';
import type { PageScript } from '../text/languages';
import { type HiddenBecause, hiddenTerms } from './pageSettings';
import type { Settings, SiteSettingsChange } from './settings';

/** What the reader's choices, or doubts, keep from being marked on a page, for one reason. */
export interface HiddenOnPage {
  because: HiddenBecause | 'weights' | 'occurrences' | 'likeness';
  /** Places on the page. */
  count: number;
  /** The terms that stand there. */
  terms: string[];
  /** What they are called. */
  labels: string[];
  /**
   * What would have to be chosen for them to be marked. Hidden terms are shown one by one instead, and there is no
   * choice about doubts.
   */
  remedy: SiteSettingsChange | null;
}

const ORDER: readonly HiddenOnPage['because'][] = [
  'weights',
  'occurrences',
  'kind',
  'document',
  'here',
  'term',
  'likeness',
];

/**
 * Why the places in `counts` are not marked under `settings`, one entry for each reason. A place
 * for which there are several counts for the one that no other remedy would help with.
 *
 * @param script that terms are called in
 */
export function hiddenOnPage(
  counts: readonly HiddenCount[],
  settings: Settings,
  library: Library,
  script: PageScript,
): HiddenOnPage[] {
  const hiddenBecause = hiddenTerms(settings, library);
  const found = new Map<HiddenOnPage['because'], HiddenOnPage>();
  for (const { term: id, count, isUnlike } of counts) {
    const term = library.term(id);
    // Gone from the library meanwhile: the page is about to hear of it.
    if (term === null) continue;
    const chosen = hiddenBecause(id) ?? (term.weight > settings.weights ? 'weights' : null);
    // What would not be marked anyway is not held back by doubts.
    if (isUnlike && chosen !== null) continue;
    const because = chosen ?? (isUnlike ? 'likeness' : 'occurrences');
    const entry = found.get(because) ?? { because, count: 0, terms: [], labels: [], remedy: null };
    found.set(because, {
      ...entry,
      count: entry.count + count,
      terms: [...entry.terms, id],
      labels: [...entry.labels, labelOf(term, script).text],
    });
  }
  return ORDER.flatMap((because) => {
    const entry = found.get(because);
    return entry ? [{ ...entry, remedy: remedyFor(entry, library) }] : [];
  });
}

function remedyFor({ because, terms }: HiddenOnPage, library: Library): SiteSettingsChange | null {
  const found = terms.flatMap((id) => library.term(id) ?? []);
  switch (because) {
    case 'weights':
      return () => ({ weights: Math.max(...found.map(({ weight }) => weight)) as Weight });
    case 'occurrences':
      return () => ({ occurrences: 'every' });
    case 'kind': {
      const kinds = new Set(found.map(({ kind }) => kind));
      return ({ hiddenKinds }) => ({
        hiddenKinds: hiddenKinds.filter((kind) => !kinds.has(kind)),
      });
    }
    case 'document': {
      const documents = new Set(
        terms.flatMap((id) => library.placesOf(id).map(({ document }) => document)),
      );
      return ({ hiddenDocuments }) => ({
        hiddenDocuments: hiddenDocuments.filter((id) => !documents.has(id)),
      });
    }
    case 'here':
      return ({ hiddenHere }) => ({ hiddenHere: hiddenHere.filter((id) => !terms.includes(id)) });
    case 'term':
    case 'likeness':
      return null;
  }
}
