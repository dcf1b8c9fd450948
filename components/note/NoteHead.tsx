import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useText } from '../localization';
import type { NoteTools } from './contract';
import { IconButton } from './parts/IconButton';
import { NoteIcon } from './parts/NoteIcon';

export interface NoteHeadProps {
  /** The label, and what belongs beside it. */
  children: ComponentChildren;
  tools: NoteTools | null;
  /** Whether the note can stay where it is. */
  canPin: boolean;
  onClose(): void;
}

/** How far an arrow key moves the note; ×4 with Shift. CSS pixels. */
const STEP = 16;
const ARROWS: Record<string, readonly [x: number, y: number]> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** The note's upper edge, by which it can be dragged: whoever mounts it listens for that. */
export function NoteHead({ children, tools, canPin, onClose }: NoteHeadProps) {
  const text = useText();
  return (
    <>
      {tools !== null && tools.back !== null && (
        <button type="button" class="note-back" onClick={tools.onBack}>
          <NoteIcon name="back" />
          <span>{text('noteBack', tools.back)}</span>
        </button>
      )}
      <header class={tools === null ? 'note-head' : 'note-head note-head-movable'}>
        {children}
        <span class="note-corner">
          {tools?.isPinned && (
            <IconButton
              icon="move"
              label={text('noteMove')}
              onKeyDown={(event) => moveByKey(event, tools)}
            />
          )}
          {tools !== null && canPin && (
            <IconButton
              icon="pin"
              label={text(tools.isPinned ? 'noteUnpin' : 'notePin')}
              aria-pressed={tools.isPinned}
              onClick={() => tools.onPin(!tools.isPinned)}
            />
          )}
          <IconButton icon="close" label={text('noteClose')} onClick={onClose} />
        </span>
      </header>
    </>
  );
}

function moveByKey(event: TargetedKeyboardEvent<HTMLButtonElement>, tools: NoteTools): void {
  const step = ARROWS[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const times = event.shiftKey ? 4 : 1;
  tools.onMoveBy(step[0] * times, step[1] * times);
}
