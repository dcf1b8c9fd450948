import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Library } from '../../../core/library/library';
import { readerQuery } from '../../../core/readerAddress';
import type { DocumentSearch } from '../../../core/search/searchDocuments';
import { FindBar } from '../find/FindBar';
import { foundInDocument } from '../find/foundInDocument';
import { HitTicks } from '../find/HitTicks';
import type { DocumentView } from '../readerView';
import { TermColumn } from '../term/TermColumn';
import type { Arrival, ReaderPlace } from '../way/readerArrival';
import { useReadingSection } from '../way/useReadingSection';
import { Contents } from './Contents';
import { DocumentText } from './DocumentText';

export interface DocumentPageProps {
  library: Library;
  documents: DocumentSearch;
  view: DocumentView;
  /** Changes whenever the reader goes somewhere. */
  place: ReaderPlace;
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
