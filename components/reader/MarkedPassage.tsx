import type { TextRange } from '../../core/messages';
import { readerQuery } from '../../core/readerAddress';
import { HighlightedText } from '../controls/HighlightedText';
import type { PassageBlock, WeighedMention } from './readingBlocks';
import type { TextSegment } from './textSegments';

export interface MarkedPassageProps {
  document: string;
  passage: PassageBlock;
  /** Where the chosen term stands in this passage. */
  chosen: readonly TextRange[];
}

/**
 * The text of a passage, every mention a link that chooses its term. Links, not buttons: they break
 * across lines, and they open in a tab of their own like any other.
 */
export function MarkedPassage({ document, passage, chosen }: MarkedPassageProps) {
  let start = 0;
  return (
    <>
      {passage.segments.map((segment) => {
        const ranges = rangesWithin(chosen, start, segment.text.length);
        const key = start;
        start += segment.text.length;
        return <Segment key={key} {...{ document, passage: passage.number, segment, ranges }} />;
      })}
    </>
  );
}

interface SegmentProps {
  document: string;
  passage: number;
  segment: TextSegment<WeighedMention>;
  ranges: readonly TextRange[];
}

function Segment({ document, passage, segment, ranges }: SegmentProps) {
  const text =
    ranges.length > 0 ? <HighlightedText text={segment.text} ranges={ranges} /> : segment.text;
  if (segment.range === null) return <>{text}</>;
  return (
    <a
      class={`mention mention-${segment.range.weight}`}
      href={readerQuery(document, passage, segment.range.term)}
      data-term={segment.range.term}
      data-follow="mention"
    >
      {text}
    </a>
  );
}

function rangesWithin(ranges: readonly TextRange[], start: number, length: number): TextRange[] {
  return ranges
    .filter((range) => range.start < start + length && range.end > start)
    .map((range) => ({ start: Math.max(0, range.start - start), end: range.end - start }));
}
