import { useEffect, useRef, useState } from 'preact/hooks';
import type { PackName } from '../../../core/pack/types';
import { type Decisions, decisionsOn } from '../../../core/suggest/decisions';
import { reasonOf } from '../../controls/reasonOf';
import { useText } from '../../localization';
import { createFollowing } from './createFollowing';
import type { SuggestionSource, SuggestionSubject } from './SuggestionSource';
import type { SuggestionsPageProps } from './SuggestionsPage';
import type { SuggestionsView } from './suggestionsView';

export interface PageSuggestions {
  /** What is decided in the place of the page; `null` for nothing. */
  page: SuggestionsPageProps | null;
  /** Suggests terms of documents. */
  open(subjects: readonly SuggestionSubject[]): void;
}

/** Suggests terms, and stores what is decided of them, for as long as the library page is open. */
export function useSuggestions(
  source: SuggestionSource,
  count: (names: readonly PackName[]) => Promise<number | null>,
): PageSuggestions {
  const text = useText();
  const sayWhy = (error: unknown) => reasonOf(error, text);
  const [subjects, setSubjects] = useState<readonly SuggestionSubject[] | null>(null);
  const [view, setView] = useState<SuggestionsView>({ case: 'working', progress: null });
  const following = useRef<(decisions: Decisions) => void>(() => {});

  useEffect(() => {
    if (subjects === null) return;
    const life = new AbortController();
    const show = (next: SuggestionsView) => {
      if (!life.signal.aborted) setView(next);
    };
    show({ case: 'working', progress: null });
    source
      .suggest(subjects, (progress) => show({ case: 'working', progress }), life.signal)
      .then(({ documents, suggestions, known, joined, keep }) => {
        const decisions = decisionsOn(suggestions);
        following.current = createFollowing(decisions, keep, sayWhy, (failure) => {
          if (life.signal.aborted) return;
          setView((shown) => (shown.case === 'open' ? { ...shown, failure } : shown));
        });
        show({ case: 'open', documents, decisions, known, joined, failure: null });
      })
      .catch((error: unknown) => show({ case: 'failed', reason: sayWhy(error) }));
    return () => life.abort();
  }, [source, subjects]);

  return {
    page:
      subjects === null
        ? null
        : {
            titles: subjects.map(({ title }) => title),
            view,
            count,
            onDecisions(decisions) {
              following.current(decisions);
              setView((shown) => (shown.case === 'open' ? { ...shown, decisions } : shown));
            },
            onBack: () => setSubjects(null),
          },
    open: setSubjects,
  };
}
