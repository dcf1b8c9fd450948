import { useEffect, useState } from 'preact/hooks';
import type { ExplainedNote } from '../../core/ranking/noteContent';
import { useText } from '../localization';
import type { NoteTools } from './contract';
import { IconButton } from './IconButton';
import { NoteIcon } from './NoteIcon';
import { PassageStepper } from './PassageStepper';

export interface NoteActionsProps {
  content: ExplainedNote;
  tools: NoteTools | null;
  onRank(rank: number): void;
  onOpenReader(document: string, passage: number): void;
}

/** For how long the copy button says what came of it, in milliseconds. */
const SAID_FOR = 2_000;

export function NoteActions({ content, tools, onRank, onOpenReader }: NoteActionsProps) {
  const text = useText();
  const { passage } = content;
  return (
    <footer class="note-actions">
      <PassageStepper rank={content.rank} total={content.total} onRank={onRank} />
      <span class="note-tools">
        {tools !== null && <CopyButton text={passage.citation} onCopy={tools.onCopy} />}
        {tools !== null && tools.onPanel !== null && (
          <IconButton icon="panel" label={text('noteOpenPanel')} onClick={tools.onPanel} />
        )}
        <button
          type="button"
          class="note-open"
          title={text('noteOpenReader')}
          onClick={() => onOpenReader(passage.document, passage.passage)}
        >
          <span class="note-open-text">{text('noteOpenReader')}</span>
          <NoteIcon name="open" />
        </button>
      </span>
    </footer>
  );
}

function CopyButton({ text: citation, onCopy }: { text: string; onCopy: NoteTools['onCopy'] }) {
  const text = useText();
  const [said, setSaid] = useState<'nothing' | 'copied' | 'failed'>('nothing');
  useEffect(() => {
    if (said === 'nothing') return;
    const timer = setTimeout(() => setSaid('nothing'), SAID_FOR);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = async () => setSaid((await onCopy(citation)) ? 'copied' : 'failed');
  const words =
    said === 'nothing' ? null : text(said === 'copied' ? 'noteCopied' : 'noteCopyFailed');
  return (
    <span class="note-copy">
      <span class={words === null ? 'note-silent' : 'note-said'} role="status">
        {words}
      </span>
      <IconButton
        icon={said === 'copied' ? 'done' : 'copy'}
        label={text('noteCopy')}
        onClick={() => void copy()}
      />
    </span>
  );
}
