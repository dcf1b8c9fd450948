import type { Library, LibraryDocument, Passage } from '../../../core/library/library';
import { readerQuery } from '../../../core/readerAddress';
import { useText } from '../../localization';
import { ConvertedNotice } from '../text/ConvertedNotice';
import { PrintedCitation } from '../text/PrintedCitation';
import { headingsAbove } from '../text/readingBlocks';
import { SourceLine } from '../text/SourceLine';
import { useShown } from '../text/shownScript';
import { WordWrapped } from '../text/WordWrapped';
import { QuotedPassages } from './WholePassages';

export interface CompareColumnProps {
  library: Library;
  document: LibraryDocument;
  /** Id of the term. */
  term: string;
  /** The document's passages that mention it. */
  passages: readonly Passage[];
  side: 'first' | 'second';
  /** Whether this column is the one that is shown where there is room for one. */
  inFront: boolean;
  /** What else could stand here; none where there is no choice. */
  choices: readonly LibraryDocument[];
  /** BCP 47 tag of the interface. */
  language: string;
  onChoose(document: string): void;
  onVerbatim(): void;
}

/** How one document uses the term: its passages in full, under the headings they stand under. */
export function CompareColumn(props: CompareColumnProps) {
  const { library, document, term, passages, side, language } = props;
  const text = useText();
  const shown = useShown();
  const position = side === 'first' ? 0 : 1;
  return (
    <section
      class={`compare-column ${props.inFront ? 'compare-in-front' : ''}`}
      id={`compare-column-${position}`}
      aria-label={document.title}
    >
      <header class="compare-document">
        <h2>
          <a href={readerQuery(document.id, passages[0]?.number ?? null, term)}>
            <WordWrapped text={document.title} language={document.language} />
          </a>
        </h2>
        <p class="compare-source">
          <SourceLine document={document} language={language} />
          <span>{text('readerPassagesInDocument', passages.length)}</span>
        </p>
        {props.choices.length > 0 && (
          <label class="compare-choice">
            <span>{text('readerCompareChoose')}</span>
            <select
              value={document.id}
              onChange={(event) => props.onChoose(event.currentTarget.value)}
            >
              {props.choices.map((choice) => (
                <option key={choice.id} value={choice.id} lang={choice.language}>
                  {shown(choice.title, choice.language).text}
                </option>
              ))}
            </select>
          </label>
        )}
      </header>
      <div class="compare-scroll" data-scroll-kept>
        <ConvertedNotice
          written={document.language}
          language={language}
          onVerbatim={props.onVerbatim}
        />
        {passages.length === 0 && <p class="term-none">{text('readerCompareNothing')}</p>}
        {underHeadings(document, passages).map(({ heading, members }) => (
          <section key={members[0]?.number}>
            {heading !== null && (
              <h3>
                <WordWrapped text={heading} language={document.language} />
              </h3>
            )}
            <QuotedPassages {...{ library, document, term, language }} passages={members} />
          </section>
        ))}
        <PrintedCitation document={document} />
      </div>
    </section>
  );
}

interface Section {
  heading: string | null;
  members: Passage[];
}

/** The passages in runs that stand under the same heading; before the first heading there is none. */
function underHeadings(document: LibraryDocument, passages: readonly Passage[]): Section[] {
  const headings = headingsAbove(document);
  const sections: Section[] = [];
  for (const passage of passages) {
    const heading = headings[passage.number - 1] ?? null;
    const last = sections.at(-1);
    if (last?.heading === heading) last.members.push(passage);
    else sections.push({ heading, members: [passage] });
  }
  return sections;
}
