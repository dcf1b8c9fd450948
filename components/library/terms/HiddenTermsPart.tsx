import { Notice } from '../../controls/Notice';
import { useText } from '../../localization';
import { HiddenTerms } from '../../marking/HiddenTerms';
import { LibraryPart } from '../LibraryPart';
import type { HiddenTermsView } from '../libraryView';

export interface HiddenTermsPartProps {
  terms: HiddenTermsView;
  onShow(id: string): void;
}

/** The terms that the reader said never to mark again. */
export function HiddenTermsPart({ terms, onShow }: HiddenTermsPartProps) {
  const text = useText();
  return (
    <LibraryPart title={text('settingsHiddenTerms')} hint={null} anchor="hidden-terms">
      {terms.case === 'failed' && (
        <Notice tone="problem">{text('settingsFailed', terms.reason)}</Notice>
      )}
      {terms.case === 'known' && <HiddenTerms terms={terms.terms} onShow={onShow} />}
    </LibraryPart>
  );
}
