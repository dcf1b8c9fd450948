import type { LibraryDocument } from '../../../core/library/library';

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
          {readableDate(document.date, language)}
        </time>
      )}
    </>
  );
}

/** A calendar date has no time zone, so it is read and written in UTC. */
function readableDate(date: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(date),
  );
}
