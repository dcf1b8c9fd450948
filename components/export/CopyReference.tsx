import { useContext, useState } from 'preact/hooks';
import { type Reference, referenceText } from '../../core/reference';
import { Button } from '../controls/Button';
import { useText } from '../localization';
import { ExportOutcome, type Outcome } from './ExportOutcome';
import { ExportContext } from './ExportTools';

export interface CopyReferenceProps {
  /** Called when it is wanted; `null` where there is nothing to refer to. */
  make(): Reference | null;
  /** Address of the original, which whoever has no Pangzhu can open; `null` without. */
  original: string | null;
  /** BCP 47 tag of the interface. */
  language: string;
}

/** Copies a link that opens the same in the Pangzhu of somebody else. Not there where nothing can be exported. */
export function CopyReference({ make, original, language }: CopyReferenceProps) {
  const text = useText();
  const tools = useContext(ExportContext);
  const [outcome, setOutcome] = useState<Outcome>({ case: 'nothing' });
  if (tools === null) return null;
  const copy = () => {
    const reference = make();
    if (reference === null) return;
    const lines = [referenceText(reference), ...(original === null ? [] : [original])].join('\n');
    tools.copy(lines, null).then(
      () => setOutcome({ case: 'copied', losses: [] }),
      // Whatever the reason of the refusal, the way on is the same: copy by hand.
      () => setOutcome({ case: 'refused', text: lines }),
    );
  };
  return (
    <span class="export copy-reference" lang={language}>
      <Button rank="plain" onClick={copy}>
        {text('referenceCopy')}
      </Button>
      <ExportOutcome outcome={outcome} />
    </span>
  );
}
