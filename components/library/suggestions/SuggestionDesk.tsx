import { useId } from 'preact/hooks';
import type { PackName } from '../../../core/pack/types';
import { namesOf } from '../../../core/suggest/acceptedTerm';
import {
  currentOf,
  type Decisions,
  decided,
  mergedWithPrevious,
  split,
  withEdge,
  withGuess,
  withName,
} from '../../../core/suggest/decisions';
import type { SuggestionDocument } from '../../../core/suggest/suggestion';
import { Button } from '../../controls/Button';
import { useText } from '../../localization';
import { KindSelect } from '../terms/KindSelect';
import { PassageCount } from '../terms/PassageCount';
import { WeightChoice } from '../terms/WeightChoice';
import { RenameField } from './RenameField';
import { SuggestionKeys } from './SuggestionKeys';
import type { KeyOutcome } from './suggestionKeys';

export interface SuggestionDeskProps {
  decisions: Decisions;
  documents: readonly SuggestionDocument[];
  /** Whether the name is being written anew. */
  isRenaming: boolean;
  count(names: readonly PackName[]): Promise<number | null>;
  onOutcome(outcome: KeyOutcome): void;
  onRenamed(): void;
}

/** Everything that can be done with the present suggestion, by pointer and by name; the keys are quicker. */
export function SuggestionDesk(props: SuggestionDeskProps) {
  const { decisions, documents, onOutcome } = props;
  const text = useText();
  const kindId = useId();
  const current = currentOf(decisions);
  if (current === null) return null;
  const { suggestion } = current;
  const change = (made: Decisions, done: 'decided' | 'changed' = 'changed') =>
    onOutcome({ case: 'decisions', decisions: made, done });
  const move = (side: 'start' | 'end', by: 1 | -1) =>
    change(withEdge(decisions, side, by, documents));
  const hasOthers = suggestion.otherNames.some(({ origin }) => origin === 'document');
  return (
    <section class="suggestion-desk" aria-label={text('suggestPresent')}>
      {props.isRenaming ? (
        <RenameField
          name={suggestion.name}
          language={suggestion.language}
          onTake={(name) => {
            props.onRenamed();
            change(withName(decisions, name, documents));
          }}
          onLeave={props.onRenamed}
        />
      ) : (
        <h2 class="suggestion-desk-name" lang={suggestion.language}>
          {suggestion.name}
        </h2>
      )}
      <div class="suggestion-verdicts">
        <Button
          rank="main"
          label={`${text('suggestAccept')}: ${suggestion.name}`}
          onClick={() => change(decided(decisions, 'accepted'), 'decided')}
        >
          {text('suggestAccept')}
        </Button>
        <Button
          rank="plain"
          label={`${text('suggestReject')}: ${suggestion.name}`}
          onClick={() => change(decided(decisions, 'rejected'), 'decided')}
        >
          {text('suggestReject')}
        </Button>
      </div>
      <PassageCount names={namesOf(suggestion)} count={props.count} />
      <div class="suggestion-edges">
        <Button rank="plain" onClick={() => move('start', 1)}>
          {text('suggestStartLonger')}
        </Button>
        <Button rank="plain" onClick={() => move('start', -1)}>
          {text('suggestStartShorter')}
        </Button>
        <Button rank="plain" onClick={() => move('end', 1)}>
          {text('suggestEndLonger')}
        </Button>
        <Button rank="plain" onClick={() => move('end', -1)}>
          {text('suggestEndShorter')}
        </Button>
        <Button rank="plain" onClick={() => onOutcome({ case: 'rename' })}>
          {text('suggestRename')}
        </Button>
        <Button
          rank="plain"
          disabled={decisions.at === 0}
          onClick={() => change(mergedWithPrevious(decisions))}
        >
          {text('suggestMerge')}
        </Button>
        <Button
          rank="plain"
          disabled={!hasOthers}
          onClick={() => change(split(decisions, documents))}
        >
          {text('suggestSplit')}
        </Button>
      </div>
      <div class="suggestion-guesses">
        <div class="suggestion-kind">
          <label for={kindId}>{text('termKind')}</label>
          <KindSelect
            id={kindId}
            value={suggestion.kind}
            onChange={(kind) => change(withGuess(decisions, { kind }))}
          />
        </div>
        <WeightChoice
          value={suggestion.weight}
          onChange={(weight) => change(withGuess(decisions, { weight }))}
        />
      </div>
      <SuggestionKeys />
    </section>
  );
}
