import { readerQuery } from '../../../core/readerAddress';
import type { Language } from '../../../core/text/languages';
import type { TextRange } from '../../../core/text/textRange';
import { rangesBySegment } from './rangesBySegment';
import type { PassageBlock, WeighedMention } from './readingBlocks';
import { useShown } from './shownScript';
import { TextMarks } from './TextMarks';
import type { TextSegment } from './textSegments';

export interface MarkedPassageProps {
  document: string;
  /** What the document is written in. */
  written: Language;
  passage: PassageBlock;
  /** Where the chosen term stands in this passage. */
  chosen: readonly TextRange[];
  /** Where what is looked for stands in it. */
  found: readonly TextRange[];
}

/**
 * The text of a passage, every mention a link that chooses its term. Links, not buttons: they break
 * across lines, and they open in a tab of their own like any other.
 */
export function MarkedPassage({ document, written, passage, chosen, found }: MarkedPassageProps) {
  const shown = useShown()(passage.text, written).text;
  const lengths = passage.segments.map((segment) => segment.text.length);
  const chosenIn = rangesBySegment(chosen, lengths);
  const foundIn = rangesBySegment(found, lengths);
  let start = 0;
  return (
    <>
      {passage.segments.map((segment, position) => {
        const end = start + segment.text.length;
        const key = start;
        const marks = { chosen: chosenIn[position] ?? [], found: foundIn[position] ?? [] };
        const text = shown.slice(start, end);
        start = end;
        return (
          <Segment key={key} {...{ document, passage: passage.number, segment, text, ...marks }} />
        );
      })}
    </>
  );
}

interface SegmentProps {
  document: string;
  passage: number;
  segment: TextSegment<WeighedMention>;
  /** What is shown of the segment. */
  text: string;
  chosen: readonly TextRange[];
  found: readonly TextRange[];
}

function Segment({ document, passage, segment, text, chosen, found }: SegmentProps) {
  const marked = <TextMarks text={text} chosen={chosen} found={found} />;
  if (segment.range === null) return marked;
  return (
    <a
      class={`mention mention-${segment.range.weight}`}
      href={readerQuery(document, passage, segment.range.term)}
      data-term={segment.range.term}
      data-follow="mention"
    >
      {marked}
    </a>
  );
}
