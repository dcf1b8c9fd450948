import type { Pack } from '../../../core/pack/types';
import type { Reference } from '../../../core/reference';
import { Notice } from '../../controls/Notice';
import { useText } from '../../localization';
import { versionsApart } from '../versionsApart';

export interface LostPassageProps {
  reference: Reference;
  /** Where the document is from. */
  pack: Pack;
  /** BCP 47 tag of the interface. */
  language: string;
}

/** Says above the document that it has no passage that begins as the one that was meant. */
export function LostPassage({ reference, pack, language }: LostPassageProps) {
  const text = useText();
  const { target } = reference;
  if (target.case !== 'passage') return null;
  return (
    <div class="document-missing" lang={language}>
      <Notice tone="problem">
        <p>{text('referenceNoPassage', target.passage)}</p>
        {target.words !== null && <blockquote>{target.words}…</blockquote>}
        <p>{versionsApart(reference, pack, text)}</p>
      </Notice>
    </div>
  );
}
