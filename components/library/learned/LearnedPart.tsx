import { shownHost } from '../../../core/sites/shownHost';
import { Button } from '../../controls/Button';
import { Notice } from '../../controls/Notice';
import { ruleText } from '../../controls/ruleText';
import { type MessageKey, useText } from '../../localization';
import { DoneLine } from '../DoneLine';
import { LibraryPart } from '../LibraryPart';
import type { DismissedPlace, ProposedRule, RuleSummary } from './LearningSource';
import './LearnedPart.css';

type LearnedView =
  | { case: 'loading' }
  | { case: 'failed'; reason: string }
  | { case: 'open'; proposed: ProposedRule[]; taken: RuleSummary[] };

export interface LearnedPartProps {
  learned: LearnedView;
  /** What was decided last; `null` at first. */
  done: {
    case: 'taken' | 'left' | 'returned';
    rule: RuleSummary;
    /** `null` once it is taken back. */
    onUndo: (() => void) | null;
  } | null;
  onTake(rule: RuleSummary): void;
  onLeave(rule: RuleSummary): void;
  onReturn(rule: RuleSummary): void;
}

const DONE: Record<NonNullable<LearnedPartProps['done']>['case'], MessageKey> = {
  taken: 'learnedTaken',
  left: 'learnedLeft',
  returned: 'learnedReturned',
};

/** The rules that “not this one” has led to: those that are proposed, and those that the reader has taken. */
export function LearnedPart(props: LearnedPartProps) {
  const text = useText();
  const { learned, done } = props;
  return (
    <LibraryPart title={text('learnedTitle')} hint={text('learnedHint')} anchor="learned">
      {learned.case === 'failed' && (
        <Notice tone="problem">{text('libraryFailed', learned.reason)}</Notice>
      )}
      {done !== null && (
        <DoneLine
          words={text(DONE[done.case], ruleText(text, done.rule.rule, done.rule.label))}
          onUndo={done.onUndo}
        />
      )}
      {learned.case === 'open' && <OpenLearned {...props} learned={learned} />}
    </LibraryPart>
  );
}

type OpenLearnedProps = LearnedPartProps & { learned: Extract<LearnedView, { case: 'open' }> };

function OpenLearned({ learned, onTake, onLeave, onReturn }: OpenLearnedProps) {
  const text = useText();
  const { proposed, taken } = learned;
  if (proposed.length + taken.length === 0) {
    return <p class="library-hint">{text('learnedNone')}</p>;
  }
  return (
    <>
      {proposed.length > 0 && (
        <ul class="learned-rules" aria-label={text('learnedProposed')}>
          {proposed.map((each) => {
            const said = ruleText(text, each.rule, each.label);
            return (
              <li key={each.key} class="learned-rule">
                <p class="learned-said">{said}</p>
                <ul class="learned-places" lang={each.language}>
                  {each.places.map((place, at) => (
                    <Place key={at} {...place} />
                  ))}
                </ul>
                <span class="learned-choice">
                  <Button
                    rank="main"
                    label={text('learnedTakeNamed', said)}
                    onClick={() => onTake(each)}
                  >
                    {text('learnedTake')}
                  </Button>
                  <Button
                    rank="plain"
                    label={text('learnedLeaveNamed', said)}
                    onClick={() => onLeave(each)}
                  >
                    {text('learnedLeave')}
                  </Button>
                </span>
              </li>
            );
          })}
        </ul>
      )}
      {taken.length > 0 && (
        <>
          <h3 class="learned-head">{text('learnedInForce')}</h3>
          <ul class="learned-rules" aria-label={text('learnedInForce')}>
            {taken.map((each) => {
              const said = ruleText(text, each.rule, each.label);
              return (
                <li key={each.key} class="learned-rule learned-rule-taken">
                  <p class="learned-said">{said}</p>
                  <Button
                    rank="plain"
                    label={text('learnedReturnNamed', said)}
                    onClick={() => onReturn(each)}
                  >
                    {text('learnedReturn')}
                  </Button>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </>
  );
}

function Place({ before, surface, after, host }: DismissedPlace) {
  return (
    <li>
      <q>
        {before}
        <b>{surface}</b>
        {after}
      </q>
      {host !== null && (
        <bdi class="library-hint" dir="ltr">
          {shownHost(host)}
        </bdi>
      )}
    </li>
  );
}
