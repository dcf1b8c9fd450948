import { useEffect, useRef } from 'preact/hooks';
import { type Decisions, goTo } from '../../../core/suggest/decisions';
import type { SuggestionDocument } from '../../../core/suggest/suggestion';
import { useText } from '../../localization';
import { SuggestionRow } from './SuggestionRow';
import { type KeyOutcome, outcomeOfKey } from './suggestionKeys';

export interface SuggestionListProps {
  decisions: Decisions;
  documents: readonly SuggestionDocument[];
  joined: ReadonlyMap<string, string>;
  onOutcome(outcome: KeyOutcome): void;
}

/** The suggestions, best first; one of them has the focus, and keys act on it. */
export function SuggestionList({ decisions, documents, joined, onOutcome }: SuggestionListProps) {
  const text = useText();
  const list = useRef<HTMLDivElement>(null);
  const { proposals, at } = decisions;
  const present = proposals[at]?.key;
  // The rows that stay as they are must not be drawn anew for a callback that is another one.
  const latest = useRef({ decisions, onOutcome });
  latest.current = { decisions, onOutcome };
  const visit = useRef((key: number) => {
    const now = latest.current;
    const place = now.decisions.proposals.findIndex((each) => each.key === key);
    const moved = goTo(now.decisions, place);
    if (moved !== now.decisions)
      now.onOutcome({ case: 'decisions', decisions: moved, done: 'moved' });
  });

  useEffect(() => {
    // The focus goes along where it was in the list, and nowhere else.
    const row = list.current?.querySelector<HTMLElement>('[aria-selected="true"]');
    if (list.current?.contains(document.activeElement) || document.activeElement === document.body)
      row?.focus({ preventScroll: true });
  }, [present]);

  return (
    <div
      ref={list}
      class="suggestions"
      role="listbox"
      aria-label={text('suggestList')}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.isComposing) return;
        const outcome = outcomeOfKey(event, decisions, documents);
        if (outcome === null) return;
        event.preventDefault();
        onOutcome(outcome);
      }}
    >
      {proposals.map((proposal) => (
        <SuggestionRow
          key={proposal.key}
          proposal={proposal}
          isPresent={proposal.key === present}
          joins={
            proposal.suggestion.joins === null
              ? null
              : (joined.get(proposal.suggestion.joins) ?? proposal.suggestion.joins)
          }
          documents={documents}
          onVisit={visit.current}
        />
      ))}
    </div>
  );
}
