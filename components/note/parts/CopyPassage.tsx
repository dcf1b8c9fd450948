import { useEffect, useState } from 'preact/hooks';
import { exportOptions, USUAL_EXPORT } from '../../../core/export/exportChoice';
import {
  NOTE_FORMAT_IDS,
  type NoteFormatId,
  writeFromNote,
} from '../../../core/export/noteWriters';
import type { ExplainedNote } from '../../../core/ranking/noteContent';
import { exportWords, FORMAT_NAMES } from '../../export/exportWords';
import { useText } from '../../localization';
import type { NoteTools } from '../contract';
import { noteItems } from '../noteItems';
import { IconButton } from './IconButton';
import { NoteIcon } from './NoteIcon';

export interface CopyPassageProps {
  content: ExplainedNote;
  tools: NoteTools;
}

/** For how long the copy button says what came of it, in milliseconds. */
const SAID_FOR = 2_000;

/** Copies the passage in the format that was chosen last, and says whether it worked. */
export function CopyPassage({ content, tools }: CopyPassageProps) {
  const text = useText();
  const { copying } = tools;
  const format = copying?.format ?? 'citation';
  const [said, setSaid] = useState<'nothing' | 'copied' | 'failed'>('nothing');
  useEffect(() => {
    if (said === 'nothing') return;
    const timer = setTimeout(() => setSaid('nothing'), SAID_FOR);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = async () => {
    const { body, html } = written();
    setSaid((await tools.onCopy(body, html)) ? 'copied' : 'failed');
  };
  const words =
    said === 'nothing' ? null : text(said === 'copied' ? 'noteCopied' : 'noteCopyFailed');
  return (
    <span class="note-copy">
      <span class={words === null ? 'note-silent' : 'note-said'} role="status">
        {words}
      </span>
      <IconButton
        icon={said === 'copied' ? 'done' : 'copy'}
        label={
          format === 'citation'
            ? text('noteCopy')
            : text('noteCopyAsNamed', text(FORMAT_NAMES[format]))
        }
        onClick={() => void copy()}
      />
      {copying !== null && (
        <span class="note-format">
          <select
            aria-label={text('noteCopyAs')}
            title={text('noteCopyAs')}
            value={format}
            onChange={(event) => copying.onFormat(event.currentTarget.value as NoteFormatId)}
          >
            {NOTE_FORMAT_IDS.map((id) => (
              <option key={id} value={id}>
                {text(FORMAT_NAMES[id])}
              </option>
            ))}
          </select>
          <NoteIcon name="fold" />
        </span>
      )}
    </span>
  );

  function written(): { body: string; html: string | null } {
    const plain = { body: content.passage.citation, html: null };
    if (copying === null) return plain;
    const items = noteItems(content, copying.reader);
    const { body, html } = writeFromNote(
      format,
      items,
      exportOptions(USUAL_EXPORT, exportWords(text)),
    );
    return typeof body === 'string' ? { body, html } : plain;
  }
}
