import { memo } from 'preact/compat';
import { useMemo } from 'preact/hooks';
import type { Library, LibraryDocument, Passage } from '../../../core/library/library';
import { readerQuery } from '../../../core/readerAddress';
import { excerptAround } from '../../../core/search/excerptAround';
import type { TextRange } from '../../../core/text/textRange';
import { HighlightedText } from '../../controls/HighlightedText';
import { MoreButton } from '../../controls/MoreButton';
import { usePortion } from '../../controls/usePortion';
import { useText } from '../../localization';
import { useShown } from '../text/shownScript';
import { WordWrapped } from '../text/WordWrapped';
import { passagesByDocument } from './passagesByDocument';
import { termRanges } from './termRanges';

export interface TermPassagesProps {
  library: Library;
  term: string;
  passages: readonly Passage[];
  open: { document: string; passage: number | null };
}

/** Every passage of a term under the document it stands in. */
export function TermPassages({ library, term, passages, open }: TermPassagesProps) {
  const text = useText();
  const groups = useMemo(() => passagesByDocument(library, passages), [library, passages]);
  const position = groups.findIndex(({ document }) => document.id === open.document);
  const { shown, rest, showAll } = usePortion(groups, DOCUMENTS_AT_ONCE, position);
  if (passages.length === 0) return <p class="term-none">{text('readerNoPassages')}</p>;
  return (
    <>
      {shown.map(({ document, own }) => (
        <DocumentPassages
          key={`${document.id} ${term}`}
          library={library}
          document={document}
          term={term}
          own={own}
          here={open.document === document.id ? open.passage : null}
        />
      ))}
      <MoreButton of="documents" rest={rest} onShow={showAll} />
    </>
  );
}

interface DocumentPassagesProps {
  library: Library;
  document: LibraryDocument;
  term: string;
  /** Its passages that mention the term. */
  own: readonly Passage[];
  /** Number of the open passage if it is in this document. */
  here: number | null;
}

function DocumentPassages({ library, document, term, own, here }: DocumentPassagesProps) {
  const text = useText();
  const ranges = useMemo(() => termRanges(library, document.id, term), [library, document, term]);
  const position = own.findIndex((passage) => passage.number === here);
  const { shown, rest, showAll } = usePortion(own, DRAWN_AT_ONCE, position);
  return (
    <section class="term-document">
      <h4>
        <WordWrapped text={document.title} language={document.language} />
        <small>{text('readerPassagesInDocument', own.length)}</small>
      </h4>
      <ol>
        {shown.map((passage) => (
          <li key={passage.number}>
            <Excerpt
              document={document}
              passage={passage}
              term={term}
              ranges={ranges.get(passage.number) ?? NOWHERE}
              here={here === passage.number}
            />
          </li>
        ))}
      </ol>
      <MoreButton of="passages" rest={rest} onShow={showAll} />
    </section>
  );
}

/** A term may stand in thousands of passages, of hundreds of documents: those around the open one come first. */
const DOCUMENTS_AT_ONCE = 30;
const DRAWN_AT_ONCE = 200;

const NOWHERE: TextRange[] = [];

interface ExcerptProps {
  document: LibraryDocument;
  passage: Passage;
  term: string;
  ranges: TextRange[];
  here: boolean;
}

const Excerpt = memo(function Excerpt({ document, passage, term, ranges, here }: ExcerptProps) {
  const text = useText();
  const shown = useShown()(passage.text, document.language);
  const { excerpt, ranges: marked } = excerptAround(shown.text, ranges);
  return (
    <a
      class="term-excerpt"
      data-place={`${document.id} ${passage.number}`}
      href={readerQuery(document.id, passage.number, term)}
      aria-current={here ? 'location' : undefined}
    >
      <span class="term-excerpt-number">
        <span aria-hidden="true">{passage.number}</span>
        <span class="unseen">{text('readerPassageLabel', passage.number)}</span>
      </span>
      <span class="term-excerpt-text" lang={shown.language}>
        <HighlightedText text={excerpt} ranges={marked} />
      </span>
    </a>
  );
});
