import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../controls/Button';
import { Glyph } from '../../controls/Glyph';
import { useText } from '../../localization';

export interface PassageActionsProps {
  number: number;
  /** BCP 47 tag of the interface: the text around is in the document's language. */
  language: string;
  citation: string;
  /** Address of the passage in this reader. */
  link: string;
  /** Address of the passage in the original, `null` where that is not known. */
  original: string | null;
  /** In which formats else the passage can be had. */
  exportMenu: ComponentChildren;
  /** Rejects where the browser does not allow it. */
  onCopy(text: string): Promise<void>;
}

type CopyState =
  | { case: 'idle' }
  | { case: 'copied'; what: 'citation' | 'link' }
  | { case: 'refused'; text: string };

/** Cite, share and look up one passage; says whether copying worked. */
export function PassageActions(props: PassageActionsProps) {
  const text = useText();
  const [state, setState] = useState<CopyState>({ case: 'idle' });
  const copy = (what: 'citation' | 'link', copied: string) =>
    props.onCopy(copied).then(
      () => setState({ case: 'copied', what }),
      // Whatever the reason of the refusal, the way on is the same: copy by hand.
      () => setState({ case: 'refused', text: copied }),
    );
  return (
    <fieldset
      class="passage-actions"
      lang={props.language}
      aria-label={text('readerPassageActions', props.number)}
    >
      <Button rank="plain" onClick={() => copy('citation', props.citation)}>
        {text('readerCopyCitation')}
      </Button>
      <Button rank="plain" onClick={() => copy('link', props.link)}>
        {text('readerCopyLink')}
      </Button>
      {props.exportMenu}
      {props.original !== null && (
        <a class="button" href={props.original} target="_blank" rel="noopener noreferrer">
          {text('readerSeeOriginal')}
          <Glyph name="open" />
        </a>
      )}
      <span class="passage-outcome" role="status">
        {state.case === 'copied' && text(OUTCOMES[state.what])}
        {state.case === 'refused' && text('readerCopyFailed')}
      </span>
      {state.case === 'refused' && <TextToCopy text={state.text} />}
    </fieldset>
  );
}

const OUTCOMES = { citation: 'readerCitationCopied', link: 'readerLinkCopied' } as const;

function TextToCopy({ text }: { text: string }) {
  const label = useText()('readerCopyText');
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => area.current?.select(), [text]);
  return (
    <textarea ref={area} class="passage-copy" readOnly rows={4} aria-label={label} value={text} />
  );
}
