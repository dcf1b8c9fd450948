import type { Library, LibraryDocument } from '../../core/library/createLibrary';
import type { Passage } from '../../core/library/types';
import type { TextRange } from '../../core/messages';
import { HighlightedText } from '../controls/HighlightedText';
import { useText } from '../localization';
import { passageExcerpt } from './passageExcerpt';
import { readerQuery } from './readerAddress';
import { termRanges } from './termRanges';
import { WordWrapped } from './WordWrapped';

/** UTF-16 units: about three lines of Chinese in the column. */
const EXCERPT_LENGTH = 72;

export interface TermPassagesProps {
  library: Library;
  term: string;
  passages: readonly Passage[];
  open: { document: string; passage: number | null };
}

/** Every passage of a term under the document it stands in. */
export function TermPassages({ library, term, passages, open }: TermPassagesProps) {
  const text = useText();
  if (passages.length === 0) return <p class="term-none">{text('readerNoPassages')}</p>;
  return (
    <>
      {library.documents.map((document) => {
        const own = passages.filter((passage) => passage.document === document.id);
        if (own.length === 0) return null;
        const ranges = termRanges(library, document.id, term);
        return (
          <section key={document.id} class="term-document">
            <h4>
              <WordWrapped text={document.title} language={document.language} />
              <small>{text('readerPassagesInDocument', own.length)}</small>
            </h4>
            <ol>
              {own.map((passage) => (
                <li key={passage.number}>
                  <Excerpt
                    document={document}
                    passage={passage}
                    term={term}
                    ranges={ranges.get(passage.number) ?? []}
                    here={open.document === document.id && open.passage === passage.number}
                  />
                </li>
              ))}
            </ol>
          </section>
        );
      })}
    </>
  );
}

interface ExcerptProps {
  document: LibraryDocument;
  passage: Passage;
  term: string;
  ranges: readonly TextRange[];
  here: boolean;
}

function Excerpt({ document, passage, term, ranges, here }: ExcerptProps) {
  const text = useText();
  const excerpt = passageExcerpt(passage.text, ranges, EXCERPT_LENGTH);
  return (
    <a
      class="term-excerpt"
      href={readerQuery(document.id, passage.number, term)}
      aria-current={here ? 'location' : undefined}
    >
      <span class="term-excerpt-number">
        <span aria-hidden="true">{passage.number}</span>
        <span class="unseen">{text('readerPassageLabel', passage.number)}</span>
      </span>
      <span class="term-excerpt-text" lang={document.language}>
        {excerpt.cutBefore && '…'}
        <HighlightedText text={excerpt.text} ranges={excerpt.ranges} />
        {excerpt.cutAfter && '…'}
      </span>
    </a>
  );
}
