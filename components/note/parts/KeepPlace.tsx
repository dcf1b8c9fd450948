import { type MessageKey, useText } from '../../localization';
import type { KeepingView, NoteKeeping } from '../contract';
import { IconButton } from './IconButton';

const SAID: Record<NonNullable<KeepingView['said']>, MessageKey> = {
  none: 'noteNotKept',
  kept: 'noteKept',
  private: 'noteKeepPrivate',
  failed: 'noteKeepFailed',
};

/** Keeps the place of the note, or takes that back. */
export function KeepPlace({ keeping }: { keeping: NoteKeeping }) {
  const text = useText();
  const { state, onKeep, onUndo } = keeping;
  if (state.case === 'private') {
    // It can be pressed all the same: the answer is the reason.
    return (
      <IconButton
        icon="keep"
        label={text('noteKeepPrivate')}
        aria-disabled={true}
        onClick={onKeep}
      />
    );
  }
  return (
    <IconButton
      icon="keep"
      label={text('noteKeep')}
      aria-pressed={state.case === 'kept'}
      onClick={state.case === 'kept' ? onUndo : onKeep}
    />
  );
}

/** What came of keeping it, and the ways on from there. */
export function KeptLine({ keeping }: { keeping: NoteKeeping }) {
  const text = useText();
  const { said, state } = keeping;
  return (
    <div class="note-kept">
      <p role="status">{said === null ? null : text(SAID[said])}</p>
      {said === 'kept' && state.case === 'kept' && (
        <>
          <button type="button" class="note-link" onClick={keeping.onUndo}>
            {text('noteUndo')}
          </button>
          <button type="button" class="note-link" onClick={keeping.onOpen}>
            {text('noteKeptShow')}
          </button>
        </>
      )}
    </div>
  );
}
