import type { LibraryDocument } from '../../../core/library/library';
import { writtenDate } from '../../../core/text/writtenDate';

export interface SourceLineProps {
  document: LibraryDocument;
  /** BCP 47 tag of the interface. */
  language: string;
}

/** Author, publisher and date of a document, as far as they are known. */
export function SourceLine({ document, language }: SourceLineProps) {
  return (
    <>
      {document.author !== null && <span lang={document.language}>{document.author}</span>}
      {document.publisher !== null && <span lang={document.language}>{document.publisher}</span>}
      {document.date !== null && (
        <time lang={language} dateTime={document.date}>
          {writtenDate(document.date, language, 'long')}
        </time>
      )}
    </>
  );
}
