import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Loss } from '../../core/export/items';
import { useText } from '../localization';
import { LOSS_TEXTS } from './exportWords';

/** What came of an export. */
export type Outcome =
  | { case: 'nothing' }
  | { case: 'writing' }
  /** The format holds nothing of the items: what was on the clipboard still is. */
  | { case: 'empty' }
  | { case: 'copied'; losses: Loss[] }
  | { case: 'saved'; losses: Loss[] }
  | { case: 'shared'; losses: Loss[] }
  /** The browser did not allow copying. */
  | { case: 'refused'; text: string }
  | { case: 'failed'; reason: string };

const DONE = { copied: 'exportCopied', saved: 'exportSaved', shared: 'exportShared' } as const;

/** Says what came of it, and what the format could not hold. */
export function ExportOutcome({ outcome }: { outcome: Outcome }) {
  const text = useText();
  return (
    <div class="export-outcome" role="status">
      {outcome.case === 'writing' && <p>{text('exportWriting')}</p>}
      {outcome.case === 'empty' && <p>{text('exportNothing')}</p>}
      {outcome.case === 'failed' && <p>{text('exportFailed', outcome.reason)}</p>}
      {outcome.case === 'refused' && (
        <>
          <p>{text('readerCopyFailed')}</p>
          <TextToCopy text={outcome.text} />
        </>
      )}
      {'losses' in outcome && (
        <>
          <p>{text(DONE[outcome.case])}</p>
          {outcome.losses.map((loss) => (
            <p key={loss.case} class="export-loss">
              {text(LOSS_TEXTS[loss.case], loss.count)}
            </p>
          ))}
        </>
      )}
    </div>
  );
}

function TextToCopy({ text }: { text: string }) {
  const label = useText()('readerCopyText');
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => area.current?.select(), [text]);
  return <textarea ref={area} readOnly rows={4} aria-label={label} value={text} />;
}
