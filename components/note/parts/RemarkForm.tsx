import { useState } from 'preact/hooks';
import { useText } from '../../localization';

export interface RemarkFormProps {
  /** What the reader has written of the term before; empty for nothing. */
  remark: string;
  /** Resolves to whether it is kept. */
  onRemark(remark: string): Promise<boolean>;
}

/** As much as a pack takes, in UTF-16 units. */
const LONGEST = 10_000;

/** The reader's own words on the term, written where they read of it. */
export function RemarkForm({ remark, onRemark }: RemarkFormProps) {
  const text = useText();
  const [written, setWritten] = useState(remark);
  const [said, setSaid] = useState<'nothing' | 'kept' | 'failed'>('nothing');
  const keep = async () => setSaid((await onRemark(written.trim())) ? 'kept' : 'failed');
  return (
    <form
      class="note-remark"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <textarea
        rows={2}
        maxLength={LONGEST}
        aria-label={text('noteRemark')}
        placeholder={text('noteRemarkHint')}
        value={written}
        onInput={(event) => {
          setWritten(event.currentTarget.value);
          setSaid('nothing');
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void keep();
        }}
      />
      <button type="submit" class="note-remark-keep" disabled={written.trim() === remark}>
        {text('noteRemarkKeep')}
      </button>
      <span class="note-count" role="status">
        {said !== 'nothing' && text(said === 'kept' ? 'noteRemarkKept' : 'noteRemarkFailed')}
      </span>
    </form>
  );
}
