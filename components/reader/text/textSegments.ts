import type { TextRange } from '../../../core/text/textRange';

export interface TextSegment<Range extends TextRange> {
  text: string;
  /** The range this stretch stands for, `null` between ranges. */
  range: Range | null;
}

/**
 * Cuts a text into stretches inside and outside of ranges; joined they are the text again.
 * @param ranges UTF-16 offsets into `text`, in order, not overlapping
 */
export function textSegments<Range extends TextRange>(
  text: string,
  ranges: readonly Range[],
): TextSegment<Range>[] {
  const segments: TextSegment<Range>[] = [];
  let done = 0;
  for (const range of ranges) {
    if (range.start > done) segments.push({ text: text.slice(done, range.start), range: null });
    segments.push({ text: text.slice(range.start, range.end), range });
    done = range.end;
  }
  if (done < text.length) segments.push({ text: text.slice(done), range: null });
  return segments;
}
