import { ruleQuestion } from '../controls/ruleText';
import { type MessageKey, useText } from '../localization';
import type { Dismissal, NoteLearned, NoteTools } from './contract';

export interface DismissedViewProps {
  dismissal: Dismissal;
  learned: NoteLearned;
  tools: NoteTools | null;
}

const SAID: Record<Dismissal, MessageKey> = {
  place: 'noteDismissedPlace',
  term: 'noteDismissedTerm',
  site: 'noteDismissedSite',
};

/** What has been put away, the way to have it back, and what is learned of it. */
export function DismissedView({ dismissal, learned, tools }: DismissedViewProps) {
  const text = useText();
  return (
    <>
      <div class="note-put-away">
        <p role="status">{text(SAID[dismissal])}</p>
        <button type="button" class="note-open" onClick={() => tools?.onUndo()}>
          {text('noteUndo')}
        </button>
      </div>
      {learned.case !== 'nothing' && tools !== null && (
        <LearnedRuleLine learned={learned} tools={tools} />
      )}
    </>
  );
}

interface LearnedRuleLineProps {
  learned: Exclude<NoteLearned, { case: 'nothing' }>;
  tools: NoteTools;
}

function LearnedRuleLine({ learned, tools }: LearnedRuleLineProps) {
  const text = useText();
  const { onTakeRule, onLeaveRule, onReturnRule } = tools;
  if (learned.case === 'proposed') {
    return (
      <div class="note-learned">
        <p role="status">{ruleQuestion(text, learned.rule)}</p>
        <div class="note-learned-choice">
          <button type="button" class="note-open" onClick={onTakeRule}>
            {text('ruleTake')}
          </button>
          <button type="button" class="note-open" onClick={onLeaveRule}>
            {text('ruleLeave')}
          </button>
        </div>
      </div>
    );
  }
  return (
    <div class="note-learned note-put-away">
      <p role="status">{text(learned.case === 'taken' ? 'ruleTaken' : 'ruleLeft')}</p>
      <button
        type="button"
        class="note-open"
        aria-label={text('ruleUndo')}
        title={text('ruleUndo')}
        onClick={onReturnRule}
      >
        {text('noteUndo')}
      </button>
    </div>
  );
}
