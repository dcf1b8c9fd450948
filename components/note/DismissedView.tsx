import { type MessageKey, useText } from '../localization';
import type { Dismissal } from './contract';

export interface DismissedViewProps {
  dismissal: Dismissal;
  onUndo(): void;
}

const SAID: Record<Dismissal, MessageKey> = {
  place: 'noteDismissedPlace',
  term: 'noteDismissedTerm',
  site: 'noteDismissedSite',
};

/** What has been put away, and the way to have it back. */
export function DismissedView({ dismissal, onUndo }: DismissedViewProps) {
  const text = useText();
  return (
    <div class="note-put-away">
      <p role="status">{text(SAID[dismissal])}</p>
      <button type="button" class="note-open" onClick={onUndo}>
        {text('noteUndo')}
      </button>
    </div>
  );
}
