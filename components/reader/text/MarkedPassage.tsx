import { readerQuery } from '../../../core/readerAddress';
import type { ReadingPreferences } from '../../../core/settings/readingPreferences';
import type { Language } from '../../../core/text/languages';
import type { TextRange } from '../../../core/text/textRange';
import { rangesBySegment } from './rangesBySegment';
import type { PassageBlock } from './readingBlocks';
import { rowCells } from './rowCells';
import { shownIn } from './shownScript';
import { TextMarks } from './TextMarks';

export interface MarkedPassageProps {
  document: string;
  /** What the document is written in. */
  written: Language;
  passage: PassageBlock;
  script: ReadingPreferences['script'];
  /** Where the chosen term stands in this passage. */
  chosen: readonly TextRange[];
  /** Where what is looked for stands in it. */
  found: readonly TextRange[];
}

/**
 * The text of a passage, every mention a link that chooses its term. Links, not buttons: they break
 * across lines, and they open in a tab of their own like any other. Plain text is given as it is: a document has
 * tens of thousands of stretches, and each component is kept in memory.
 */
export function MarkedPassage(props: MarkedPassageProps) {
  const { document, written, passage, script, chosen, found } = props;
  const shown = shownIn(script, passage.text, written).text;
  const cells = passage.type === 'row' ? rowCells(passage.segments) : [passage.segments];
  const lengths = cells.flat().map((segment) => segment.text.length);
  const chosenIn = rangesBySegment(chosen, lengths);
  const foundIn = rangesBySegment(found, lengths);
  let position = 0;
  let start = 0;
  const drawn = cells.map((segments) =>
    segments.map(({ range, text: { length } }) => {
      const key = start;
      start += length;
      const marks = { chosen: chosenIn[position] ?? [], found: foundIn[position] ?? [] };
      position += 1;
      const text = shown.slice(key, start);
      const isMarked = marks.chosen.length > 0 || marks.found.length > 0;
      const marked = isMarked ? <TextMarks key={key} text={text} {...marks} /> : text;
      if (range === null) return marked;
      return (
        <a
          key={key}
          class={`mention mention-${range.weight}`}
          href={readerQuery(document, passage.number, range.term)}
          data-term={range.term}
          data-follow="mention"
        >
          {marked}
        </a>
      );
    }),
  );
  if (passage.type !== 'row') return <>{drawn}</>;
  return (
    <>
      {drawn.map((cell, column) => (
        <span key={column} class="cell" style={{ '--share': passage.columns[column] }}>
          {cell}
        </span>
      ))}
    </>
  );
}
