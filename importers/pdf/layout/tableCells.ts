import type { Fragment } from '../runs/fragment';
import type { FlowLine } from './flowLine';
import { listMarkOf } from './listMark';

/** What is wider, in ems, may be a line of a paragraph. */
const PROSE = 20;

/** Cells without a list's mark, which is no cell. */
export function cellsOf(line: FlowLine): Fragment[] {
  const [first, ...rest] = line.cells;
  if (first === undefined) return [];
  const text = `${first.pieces.map((piece) => piece.text).join('')} `;
  const isMark = listMarkOf(text)?.length === text.length || numbersClause(text, rest);
  return rest.length > 0 && isMark ? rest : line.cells;
}

/** Whether a number like 1.2 stands before a line of prose, and not before another cell. */
function numbersClause(text: string, [only, ...others]: readonly Fragment[]): boolean {
  if (only === undefined || others.length > 0) return false;
  return only.right - only.left > only.size * PROSE && /^\d{1,2}(?:\.\d{1,2}){1,3}\.? $/.test(text);
}
