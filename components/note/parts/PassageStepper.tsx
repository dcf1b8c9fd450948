import { useText } from '../../localization';
import { IconButton } from './IconButton';

export interface PassageStepperProps {
  /** From 0. */
  rank: number;
  total: number;
  onRank(rank: number): void;
}

/** Which of the term's passages is shown, and the way to the others. */
export function PassageStepper({ rank, total, onRank }: PassageStepperProps) {
  const text = useText();
  const isFirst = rank === 0;
  const isLast = rank >= total - 1;
  if (total <= 1) return <span class="note-steps note-step">{text('noteStep', 1, 1)}</span>;
  // Not `disabled`: the focus would be lost from the button at the first and last passage.
  return (
    <div class="note-steps">
      <IconButton
        icon="previous"
        label={text('notePrevious')}
        aria-disabled={isFirst}
        onClick={() => !isFirst && onRank(rank - 1)}
      />
      <span class="note-step" aria-live="polite">
        {text('noteStep', rank + 1, total)}
      </span>
      <IconButton
        icon="next"
        label={text('noteNext')}
        aria-disabled={isLast}
        onClick={() => !isLast && onRank(rank + 1)}
      />
    </div>
  );
}
