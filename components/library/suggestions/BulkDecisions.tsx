import { useState } from 'preact/hooks';
import {
  countVerdicts,
  type Decisions,
  decidedAll,
  firstOpen,
  openBecause,
  undone,
} from '../../../core/suggest/decisions';
import { Button } from '../../controls/Button';
import { useText } from '../../localization';
import type { KeyOutcome } from './suggestionKeys';

export interface BulkDecisionsProps {
  decisions: Decisions;
  onOutcome(outcome: KeyOutcome): void;
}

/** About as many terms as a reader wants of a paper. */
const AT_FIRST = 40;
const STEP = 10;

/** What is decided so far, and ways to decide on many at once. */
export function BulkDecisions({ decisions, onOutcome }: BulkDecisionsProps) {
  const text = useText();
  const [count, setCount] = useState(AT_FIRST);
  const { open, accepted, rejected } = countVerdicts(decisions);
  const titles = openBecause(decisions, 'title');
  const accept = (keys: readonly number[]) =>
    onOutcome({
      case: 'decisions',
      decisions: decidedAll(decisions, keys, 'accepted'),
      done: 'decided',
    });
  const first = Math.min(count, open);
  return (
    <div class="suggestion-bulk">
      <p class="suggestion-tally">
        {text('suggestTally', accepted, rejected, decisions.proposals.length)}
      </p>
      <input
        type="number"
        class="field suggestion-first"
        aria-label={text('suggestFirstCount')}
        min={STEP}
        max={decisions.proposals.length}
        step={STEP}
        value={count}
        onInput={({ currentTarget }) => {
          const wanted = currentTarget.valueAsNumber;
          if (wanted >= 1) setCount(Math.floor(wanted));
        }}
      />
      <Button rank="main" disabled={open === 0} onClick={() => accept(firstOpen(decisions, count))}>
        {text('suggestFirst', first)}
      </Button>
      {titles.length > 0 && (
        <Button rank="plain" onClick={() => accept(titles)}>
          {text('suggestTitles', titles.length)}
        </Button>
      )}
      <Button
        rank="plain"
        disabled={decisions.before === null}
        onClick={() =>
          onOutcome({ case: 'decisions', decisions: undone(decisions), done: 'undone' })
        }
      >
        {text('suggestUndo')}
      </Button>
    </div>
  );
}
