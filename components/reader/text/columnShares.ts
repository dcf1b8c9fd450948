import type { PackBlock } from '../../../core/pack/blocks';

/** A column is as wide as its longest cell, in full-width characters; narrower and wider ones give and take. */
const NARROWEST = 4;
const WIDEST = 24;
/** What parts a column from the next. */
const GAP = 1.5;

/** For each block that is a row, the share of the width that each column of its table has; rows below each other are of one. */
export function columnShares(blocks: readonly PackBlock[]): Map<number, readonly number[]> {
  const shares = new Map<number, readonly number[]>();
  for (let start = 0; start < blocks.length; start += 1) {
    let end = start;
    while (blocks[end]?.type === 'row') end += 1;
    if (end === start) continue;
    const table = sharesOf(blocks.slice(start, end));
    for (let row = start; row < end; row += 1) shares.set(row, table);
    start = end;
  }
  return shares;
}

function sharesOf(rows: readonly PackBlock[]): number[] {
  const widths: number[] = [];
  for (const { text } of rows) {
    for (const [column, cell] of text.split('\t').entries()) {
      widths[column] = Math.max(widths[column] ?? NARROWEST, Math.min(widthOf(cell), WIDEST));
    }
  }
  const whole = widths.reduce((sum, width) => sum + width + GAP, 0);
  return widths.map((width) => (width + GAP) / whole);
}

/** In full-width characters, near enough. */
function widthOf(text: string): number {
  let units = 0;
  for (let at = 0; at < text.length; at += 1) units += text.charCodeAt(at) < 0x2e80 ? 1 : 2;
  return units / 2;
}
