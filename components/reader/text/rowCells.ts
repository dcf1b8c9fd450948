import type { TextRange } from '../../../core/text/textRange';
import type { TextSegment } from './textSegments';

/**
 * The stretches of a row of a table, cell by cell. Joined they are the text again: a cell but the last ends with the tab that
 * parts it from the next. A stretch that goes on behind a tab is in both cells.
 */
export function rowCells<Range extends TextRange>(
  segments: readonly TextSegment<Range>[],
): TextSegment<Range>[][] {
  let cell: TextSegment<Range>[] = [];
  const cells = [cell];
  for (const { text, range } of segments) {
    for (let start = 0; start < text.length; ) {
      const tab = text.indexOf('\t', start);
      const end = tab < 0 ? text.length : tab + 1;
      cell.push({ text: text.slice(start, end), range });
      start = end;
      if (tab < 0) break;
      cell = [];
      cells.push(cell);
    }
  }
  return cells;
}
