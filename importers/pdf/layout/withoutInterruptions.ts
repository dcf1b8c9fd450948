import { headingNumber } from '../../draft/headingNumber';
import { spacedText } from '../runs/spacedText';
import type { FlowLine } from './flowLine';
import { goesOnWithin } from './goesOn';
import { indentOf, LEAST_INDENT } from './indent';
import { listMarkOf } from './listMark';

/** Longer lines, in characters, are text. */
const LONGEST = 60;
/** A head is parted from the text by more than this, in ems. */
const PARTED = 1.8;
/** A full line ends this near to the edge of its column, in ems. */
const FULL = 2;
/** Pictures and tables have their captions at the top of a page, too. */
const CAPTION = /^(?:tab(?:le|elle|leau|\.)|fig(?:ure|ura|\.)|abb(?:ildung|\.)|[表图圖])\s?\d/i;

/**
 * The lines of a document without those that part a sentence at the top of a page: a short line that stands apart from what follows,
 * where that goes on with what the page before ends with. No heading stands there; a head does, also on one page only.
 *
 * @param lines of the text, without notes, in reading order
 */
export function withoutInterruptions(lines: readonly FlowLine[]): FlowLine[] {
  return lines.filter((line, at) => {
    const [before, after] = [lines[at - 1], lines[at + 1]];
    if (before === undefined || after === undefined) return true;
    if (before.page === line.page || after.page !== line.page) return true;
    return !isHead(line, after) || !goesOn(before, after);
  });
}

const textOf = (line: FlowLine) => spacedText(line.pieces).trim();

function isHead(line: FlowLine, after: FlowLine): boolean {
  const text = textOf(line);
  const isParted = after.region !== line.region || after.y - line.y > line.size * PARTED;
  const isText = listMarkOf(text) !== null || headingNumber(text) !== null || CAPTION.test(text);
  return text.length <= LONGEST && isParted && !isText && line.y < after.y;
}

/** Whether a sentence goes on from the one line to the other. */
function goesOn(before: FlowLine, after: FlowLine): boolean {
  const [last, next] = [textOf(before), textOf(after)];
  if (Math.abs(before.size - after.size) > before.size * 0.05) return false;
  if (goesOnWithin(last, next)) return true;
  const isFull = before.columnRight - before.right < before.size * FULL;
  const isWithin = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，、]$/u.test(last);
  return isFull && isWithin && indentOf(after) < LEAST_INDENT;
}
