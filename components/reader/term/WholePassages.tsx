import { useMemo } from 'preact/hooks';
import type { Library, LibraryDocument, Passage } from '../../../core/library/library';
import type { TextRange } from '../../../core/text/textRange';
import { MoreButton } from '../../controls/MoreButton';
import { usePortion } from '../../controls/usePortion';
import { useText } from '../../localization';
import { ConvertedNotice } from '../text/ConvertedNotice';
import { PrintedCitation } from '../text/PrintedCitation';
import { WordWrapped } from '../text/WordWrapped';
import { passagesByDocument } from './passagesByDocument';
import { QuotedPassage } from './QuotedPassage';
import { termRanges } from './termRanges';

export interface WholePassagesProps {
  library: Library;
  /** Id of the term. */
  term: string;
  /** Those to show, in the order of documents. */
  passages: readonly Passage[];
  /** BCP 47 tag of the interface. */
  language: string;
  onVerbatim(): void;
}

/** Passages of a term in full, by document. */
export function WholePassages(props: WholePassagesProps) {
  const { library, term, passages, language, onVerbatim } = props;
  const text = useText();
  const groups = useMemo(() => passagesByDocument(library, passages), [library, passages]);
  const { shown, rest, showAll } = usePortion(groups, DOCUMENTS_AT_ONCE);
  if (passages.length === 0) return <p class="term-none">{text('readerNoPassages')}</p>;
  return (
    <>
      {shown.map(({ document, own }) => (
        <section key={document.id} class="quoted-document">
          <h3>
            <WordWrapped text={document.title} language={document.language} />
            <small>{text('readerPassagesInDocument', own.length)}</small>
          </h3>
          <ConvertedNotice
            written={document.language}
            language={language}
            onVerbatim={onVerbatim}
          />
          <QuotedPassages {...{ library, document, term, language }} passages={own} />
          <PrintedCitation document={document} />
        </section>
      ))}
      <MoreButton of="documents" rest={rest} onShow={showAll} />
    </>
  );
}

/** The others come on request: a term may stand in thousands of passages, of hundreds of documents. */
const DOCUMENTS_AT_ONCE = 30;
const DRAWN_AT_ONCE = 100;

const NOWHERE: readonly TextRange[] = [];

export interface QuotedPassagesProps {
  library: Library;
  document: LibraryDocument;
  /** Id of the term to highlight. */
  term: string;
  passages: readonly Passage[];
  /** BCP 47 tag of the interface. */
  language: string;
}

/** Passages of one document in full, the term highlighted. */
export function QuotedPassages(props: QuotedPassagesProps) {
  const { library, document, term, passages, language } = props;
  const ranges = useMemo(() => termRanges(library, document.id, term), [library, document, term]);
  const { shown, rest, showAll } = usePortion(passages, DRAWN_AT_ONCE);
  return (
    <>
      <ol class="quoted-passages">
        {shown.map((passage) => (
          <li key={passage.number}>
            <QuotedPassage
              document={document.id}
              written={document.language}
              passage={passage}
              term={term}
              chosen={ranges.get(passage.number) ?? NOWHERE}
              language={language}
            />
          </li>
        ))}
      </ol>
      <MoreButton of="passages" rest={rest} onShow={showAll} />
    </>
  );
}
