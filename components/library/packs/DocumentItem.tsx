import type { ComponentChildren } from 'preact';
import { writtenDate } from '../../../core/text/writtenDate';
import { useText } from '../../localization';
import type { DocumentSummary } from '../libraryView';

export interface DocumentItemProps {
  language: string;
  document: DocumentSummary;
  /** What can be done with it. */
  children?: ComponentChildren;
}

/** One document of a pack; its title opens it in the reader, if the library has it. */
export function DocumentItem({ language, document, children }: DocumentItemProps) {
  const text = useText();
  return (
    <li class="pack-document">
      {typeof document.terms === 'string' ? (
        <span class="pack-document-title" lang={document.language}>
          {document.title}
        </span>
      ) : (
        <a class="pack-document-title" lang={document.language} href={document.readerUrl}>
          {document.title}
        </a>
      )}
      <p class="pack-document-facts">
        {document.author !== null && <span lang={document.language}>{document.author}</span>}
        {document.publisher !== null && <span lang={document.language}>{document.publisher}</span>}
        {document.date === null ? (
          <span>{text('libraryUndated')}</span>
        ) : (
          <time dateTime={document.date}>{writtenDate(document.date, language, 'long')}</time>
        )}
        {typeof document.terms === 'number' && (
          <span>{text('libraryDocumentCounts', document.passages, document.terms)}</span>
        )}
        {document.complete === false && <span>{text('libraryIncomplete')}</span>}
      </p>
      {document.terms === 'left out' && (
        <p class="pack-document-problem">{text('libraryDocumentLeftOut')}</p>
      )}
      {children}
    </li>
  );
}
