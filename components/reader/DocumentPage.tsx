import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Library } from '../../core/library/library';
import type { DocumentSearch } from '../../core/library/searchDocuments';
import { readerQuery } from '../../core/readerAddress';
import { Contents } from './Contents';
import { DocumentText } from './DocumentText';
import { FindBar } from './FindBar';
import { foundInDocument } from './foundInDocument';
import { HitTicks } from './HitTicks';
import type { Arrival } from './readerArrival';
import type { DocumentView } from './readerView';
import { TermColumn } from './TermColumn';
import { useReadingSection } from './useReadingSection';

export interface DocumentPageProps {
  library: Library;
  documents: DocumentSearch;
  view: DocumentView;
  /** Changes whenever the reader goes somewhere. */
  place: object;
  root: RefObject<HTMLDivElement | null>;
  language: string;
  address: string;
  go(query: string, how: Arrival): void;
  onCopy(text: string): Promise<void>;
  onVerbatim(): void;
  onCloseTerm(): void;
}

/** A document with its contents before it and the chosen term beside it. */
export function DocumentPage(props: DocumentPageProps) {
  const { library, view, root, language } = props;
  const { document, target, chosen, search } = view;
  const passage = target.case === 'passage' ? target.number : null;
  const term = chosen.case === 'term' ? chosen.term.id : null;
  const section = useReadingSection(root, document);
  const found = useMemo(
    () => (search === null ? null : foundInDocument(props.documents, document.id, search)),
    [props.documents, document, search],
  );
  return (
    <>
      <Contents
        documents={library.documents}
        open={document.id}
        section={section}
        place={props.place}
      />
      <main id="reader-text" class="reader-text" tabIndex={-1}>
        {search !== null && found !== null && (
          <FindBar
            library={library}
            document={document.id}
            {...{ search, found, passage, term, language }}
            onClose={() => props.go(readerQuery(document.id, passage, term), 'close')}
          />
        )}
        <DocumentText {...props} document={document} target={target} term={term} found={found} />
      </main>
      {search !== null && found !== null && (
        <HitTicks document={document.id} passages={found.passages} {...{ term, search, root }} />
      )}
      <TermColumn
        library={library}
        chosen={chosen}
        open={{ document: document.id, passage }}
        documentLanguage={document.language}
        onClose={props.onCloseTerm}
      />
    </>
  );
}
