import type { ExplainedNote } from '../../core/ranking/noteContent';
import { useText } from '../localization';
import type { NoteTools } from './contract';
import { CopyPassage } from './parts/CopyPassage';
import { IconButton } from './parts/IconButton';
import { KeepPlace, KeptLine } from './parts/KeepPlace';
import { NoteIcon } from './parts/NoteIcon';
import { PassageStepper } from './parts/PassageStepper';

export interface NoteActionsProps {
  content: ExplainedNote;
  tools: NoteTools | null;
  onRank(rank: number): void;
  onOpenReader(document: string, passage: number): void;
}

export function NoteActions({ content, tools, onRank, onOpenReader }: NoteActionsProps) {
  const text = useText();
  const { passage } = content;
  const keeping = tools?.keeping ?? null;
  return (
    <>
      <footer class="note-actions">
        <PassageStepper rank={content.rank} total={content.total} onRank={onRank} />
        <span class="note-tools">
          {keeping !== null && <KeepPlace keeping={keeping} />}
          {tools !== null && <CopyPassage content={content} tools={tools} />}
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
      {keeping !== null && <KeptLine keeping={keeping} />}
    </>
  );
}
