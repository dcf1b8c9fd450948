import type { LibraryDocument } from '../../../core/library/library';
import { readerQuery } from '../../../core/readerAddress';
import { Notice } from '../../controls/Notice';
import { useText } from '../../localization';

export interface MissingPassageProps {
  document: LibraryDocument;
  /** What the address asked for, as written. */
  wanted: string;
  /** BCP 47 tag of the interface. */
  language: string;
}

/** Says above the document that it has no such passage, and where to go instead. */
export function MissingPassage({ document, wanted, language }: MissingPassageProps) {
  const text = useText();
  const count = document.passageCount;
  return (
    <div class="document-missing" lang={language}>
      <Notice tone="problem">
        <p>{text('readerMissingPassage', wanted, count)}</p>
        <p class="document-ways">
          <a href={readerQuery(document.id, 1)}>{text('readerFirstPassage')}</a>
          <a href={readerQuery(document.id, count)}>{text('readerLastPassage')}</a>
        </p>
      </Notice>
    </div>
  );
}
