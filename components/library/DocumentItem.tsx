import { useText } from '../localization';
import type { DocumentSummary } from './libraryView';

export interface DocumentItemProps {
  language: string;
  document: DocumentSummary;
}

/** One document of a pack; its title opens it in the reader. */
export function DocumentItem({ language, document }: DocumentItemProps) {
  const text = useText();
  return (
    <li class="pack-document">
      <a class="pack-document-title" lang={document.language} href={document.readerUrl}>
        {document.title}
      </a>
      <p class="pack-document-facts">
        {document.publisher !== null && <span lang={document.language}>{document.publisher}</span>}
        {document.date === null ? (
          <span>{text('libraryUndated')}</span>
        ) : (
          <time dateTime={document.date}>{dateIn(language, document.date)}</time>
        )}
        <span>{text('libraryDocumentCounts', document.passages, document.terms)}</span>
        {!document.complete && <span>{text('libraryIncomplete')}</span>}
      </p>
    </li>
  );
}

/** A calendar date in words; without a time zone it must be read and written in the same one. */
function dateIn(language: string, date: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}
