import type { Library } from '../../core/library/library';
import type { DocumentSearch } from '../../core/search/searchDocuments';
import { DocumentChoice } from './document/DocumentChoice';
import { IndexPage } from './find/IndexPage';
import { SearchPage } from './find/SearchPage';
import { MissingReference } from './MissingReference';
import type { DocumentView, ReaderView } from './readerView';
import { ComparePage } from './term/ComparePage';
import { MissingTerm } from './term/MissingTerm';
import { TermPage } from './term/TermPage';
import type { Arrival } from './way/readerArrival';

export interface OtherPageProps {
  library: Library;
  documents: DocumentSearch;
  view: Exclude<ReaderView, DocumentView>;
  /** How many packs are stored that cannot be read. */
  broken: number;
  libraryPage: string;
  /** BCP 47 tag of the interface. */
  language: string;
  go(query: string, how: Arrival): void;
  onVerbatim(): void;
}

/** Everything that is not a document. */
export function OtherPage(props: OtherPageProps) {
  return (
    <main id="reader-text" class="reader-text" tabIndex={-1}>
      <Page {...props} />
    </main>
  );
}

function Page(props: OtherPageProps) {
  const { view, library } = props;
  switch (view.case) {
    case 'start':
      return <DocumentChoice {...props} documents={library.documents} wanted={null} />;
    case 'missing-document':
      return <DocumentChoice {...props} documents={library.documents} wanted={view.wanted} />;
    case 'missing-term':
      return <MissingTerm wanted={view.wanted} />;
    case 'missing-reference':
      return <MissingReference {...view} libraryPage={props.libraryPage} />;
    case 'term':
      return <TermPage {...props} key={view.term.id} term={view.term} />;
    case 'compare':
      return <ComparePage {...props} term={view.term} wanted={view.wanted} />;
    case 'search':
      return <SearchPage {...props} key={view.query} query={view.query} />;
    case 'index':
      return <IndexPage {...props} order={view.order} />;
  }
}
