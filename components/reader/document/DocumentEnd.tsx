import type { LibraryDocument } from '../../../core/library/library';
import { originalLink } from '../../../core/library/references/originalLink';
import { Glyph } from '../../controls/Glyph';
import { useText } from '../../localization';
import { PrintedCitation } from '../text/PrintedCitation';

export interface DocumentEndProps {
  document: LibraryDocument;
  /** BCP 47 tag of the interface. */
  language: string;
}

/** What stands under the last passage: whether the copy is whole, and on paper the source. */
export function DocumentEnd({ document, language }: DocumentEndProps) {
  const text = useText();
  const last = document.passages.at(-1) ?? null;
  const rest = originalLink(document, last);
  return (
    <footer class="document-end" lang={language}>
      {document.complete === false && (
        <p class="document-break">
          {text(rest === null ? 'readerBreaksOffNoOriginal' : 'readerBreaksOff')}{' '}
          {rest !== null && (
            <a href={rest} target="_blank" rel="noopener noreferrer">
              {text('readerReadOn')}
              <Glyph name="open" />
            </a>
          )}
        </p>
      )}
      <PrintedCitation document={document} />
    </footer>
  );
}
