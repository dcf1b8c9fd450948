import type { FlowLine } from './flowLine';
import { KEEPS_HYPHEN } from './joinLines';

/** Lines that are justified end this near to the edge of their column, in ems. */
const AT_EDGE = 0.4;
/** Fewer of the lines end there in a text that is ragged. */
const JUSTIFIED = 0.5;
/** Shorter lines, in UTF-16 units, are those of headings and tables. */
const SHORTEST = 25;
/**
 * Programs that part words do so in one line of seven to one of thirty. Compounds come to the end of a line less often; in a
 * ragged text they are all there is unless the hyphens are many, since hardly any program parts words there.
 */
const PARTED = 1 / 80;
const PARTED_RAGGED = 1 / 15;
/** Of fewer lines that are justified nothing can be said. */
const ENOUGH = 100;

const PARTED_WORD = /\p{Script=Latin}[-‐]$/u;
const LAST_WORD = /\p{L}{1,40}(?=[-‐]$)/u;

/**
 * Whether the program that set a document has put hyphens into words at the ends of lines, so that those belong to no word.
 *
 * @param texts those of the lines
 */
export function partsWords(lines: readonly FlowLine[], texts: readonly string[]): boolean {
  let all = 0;
  let full = 0;
  let parted = 0;
  for (const [at, line] of lines.entries()) {
    const text = texts[at] ?? '';
    if (text.length < SHORTEST || !/[\p{Script=Latin},;-]$/u.test(text)) continue;
    all++;
    if (line.columnRight - line.right < line.size * AT_EDGE) full++;
    const isParted = PARTED_WORD.test(text) && /^\p{Ll}/u.test(texts[at + 1] ?? '');
    if (isParted && !KEEPS_HYPHEN.test(LAST_WORD.exec(text)?.[0] ?? '')) parted++;
  }
  const isRagged = full < all * JUSTIFIED;
  if (!isRagged && all < ENOUGH) return true;
  return parted > all * (isRagged ? PARTED_RAGGED : PARTED);
}
