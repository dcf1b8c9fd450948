import { useEffect, useRef, useState } from 'preact/hooks';
import type { PackName } from '../../../core/pack/types';
import { countVerdicts, currentOf, type Decisions, undone } from '../../../core/suggest/decisions';
import { Button } from '../../controls/Button';
import { Glyph } from '../../controls/Glyph';
import { languageOf } from '../../controls/languageOf';
import { Notice } from '../../controls/Notice';
import { type Localize, useText } from '../../localization';
import { BulkDecisions } from './BulkDecisions';
import { KnownSuggestions } from './KnownSuggestions';
import { SuggestingProgress } from './SuggestingProgress';
import { SuggestionDesk } from './SuggestionDesk';
import { SuggestionList } from './SuggestionList';
import { type KeyOutcome, takesBack } from './suggestionKeys';
import type { SuggestionsView } from './suggestionsView';
import '../LibraryPage.css';
import './suggestions.css';

export interface SuggestionsPageProps {
  /** Of the documents. */
  titles: readonly string[];
  view: SuggestionsView;
  /** In how many passages of the library one of these names stands; `null` where that cannot be told. */
  count(names: readonly PackName[]): Promise<number | null>;
  onDecisions(decisions: Decisions): void;
  /** Gives up what is under way, too. */
  onBack(): void;
}

/** The terms that documents propose, to be decided on one after another. */
export function SuggestionsPage({
  titles,
  view,
  count,
  onDecisions,
  onBack,
}: SuggestionsPageProps) {
  const text = useText();
  const page = useRef<HTMLElement>(null);
  const [said, setSaid] = useState('');
  const [isRenaming, setIsRenaming] = useState(false);
  useEffect(() => {
    const first = view.case === 'open' ? '[role=option][tabindex="0"]' : 'h1';
    page.current?.querySelector<HTMLElement>(first)?.focus();
  }, [view.case]);

  const focusList = () =>
    page.current?.querySelector<HTMLElement>('[role=option][tabindex="0"]')?.focus();

  const decisions = view.case === 'open' ? view.decisions : null;
  useEffect(() => {
    // A button that has nothing left to do goes, and the focus with it: keys are heard in the list.
    if (decisions !== null && document.activeElement === document.body) focusList();
  }, [decisions]);

  function act(outcome: KeyOutcome): void {
    if (view.case !== 'open') return;
    if (outcome.case === 'rename') {
      setIsRenaming(true);
      return;
    }
    const { decisions, done } = outcome;
    if (decisions === view.decisions) return;
    setIsRenaming(false);
    if (done !== 'moved') setSaid(saidOf(text, view.decisions, decisions, done));
    onDecisions(decisions);
  }

  return (
    <main
      ref={page}
      class="library suggesting"
      onKeyDown={(event) => {
        if (view.case !== 'open' || event.defaultPrevented || isTyping(event)) return;
        if (!takesBack(event)) return;
        event.preventDefault();
        act({ case: 'decisions', decisions: undone(view.decisions), done: 'undone' });
      }}
    >
      <header class="suggesting-head">
        <Button rank="plain" onClick={onBack}>
          <Glyph name="previous" />
          {text('suggestBack')}
        </Button>
        <h1 tabIndex={-1}>{text('suggestTitle')}</h1>
        <ul class="suggesting-titles">
          {titles.map((title) => (
            <li key={title} lang={languageOf(title)}>
              {title}
            </li>
          ))}
        </ul>
        <p class="library-hint">{text('suggestHint')}</p>
      </header>
      <p class="unseen" role="status">
        {said}
      </p>
      {view.case === 'working' && <SuggestingProgress progress={view.progress} onCancel={onBack} />}
      {view.case === 'failed' && (
        <Notice tone="problem">{text('suggestFailed', view.reason)}</Notice>
      )}
      {view.case === 'open' && view.failure !== null && (
        <Notice tone="problem">{text('suggestNotKept', view.failure)}</Notice>
      )}
      {view.case === 'open' && view.decisions.proposals.length === 0 && (
        <p class="library-hint" role="status">
          {text('suggestNothing')}
        </p>
      )}
      {view.case === 'open' && view.decisions.proposals.length > 0 && (
        <>
          <BulkDecisions decisions={view.decisions} onOutcome={act} />
          <div class="suggesting-body">
            <SuggestionList
              decisions={view.decisions}
              documents={view.documents}
              joined={view.joined}
              onOutcome={act}
            />
            <SuggestionDesk
              decisions={view.decisions}
              documents={view.documents}
              isRenaming={isRenaming}
              count={count}
              onOutcome={act}
              onRenamed={() => {
                setIsRenaming(false);
                focusList();
              }}
            />
          </div>
        </>
      )}
      {view.case === 'open' && view.known.length > 0 && <KnownSuggestions known={view.known} />}
    </main>
  );
}

const FIELDS = 'input:not([type=radio], [type=checkbox]), select, textarea';

/** Whether keys are letters where one was pressed. */
function isTyping({ target, isComposing }: KeyboardEvent): boolean {
  return isComposing || (target instanceof Element && target.matches(FIELDS));
}

/** What is said of a change to whoever does not see it. */
function saidOf(
  text: Localize,
  before: Decisions,
  after: Decisions,
  done: 'decided' | 'changed' | 'undone',
): string {
  const { accepted } = countVerdicts(after);
  const all = after.proposals.length;
  if (done === 'undone') return text('suggestSaidUndone', accepted, all);
  const decided = after.proposals.filter((each, place) => {
    const earlier = before.proposals[place];
    return earlier !== undefined && earlier.key === each.key && earlier.verdict !== each.verdict;
  });
  const [first] = decided;
  if (done === 'changed' || first === undefined)
    return text('suggestSaidName', currentOf(after)?.suggestion.name ?? '');
  if (decided.length > 1) return text('suggestSaidMany', decided.length, accepted, all);
  return text(
    first.verdict === 'accepted' ? 'suggestSaidAccepted' : 'suggestSaidRejected',
    first.suggestion.name,
    accepted,
    all,
  );
}
