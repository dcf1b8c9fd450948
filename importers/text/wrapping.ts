import { columnsOf } from '../../core/text/columnsOf';

/** Wider lines are paragraphs of their own. */
const WIDEST = 140;
const NARROWEST = 24;
/** Lines that are looked at: the way a file is set does not change on page 100. */
const MOST_LINES = 4_000;
/** Of the lines with text, as many end near the same width at least. */
const LEAST_FULL = 0.25;
/** Of fewer, nobody can tell that they were broken. */
const FEWEST_FULL = 3;
/** How much shorter than the others a full line may be: a long word did not fit. */
const SLACK = 14;
const SENTENCE_END = /[。！？…!?.：:][”’"」』）)]*$/;
/** Of the width, for a line that another goes on from. */
const LONG = 0.6;
const FEWEST_CONTINUED = 2;
const MOST_CONTINUED = 0.6;
/** More of the full lines end with a full stop where each line is a sentence or a paragraph. */
const MOST_FULL_STOPS = 0.5;

/**
 * The width, in columns, that the lines of a text were broken at; `null` if its lines are its paragraphs.
 *
 * @param lines without line ends
 */
export function wrapWidth(lines: readonly string[]): number | null {
  const filled = lines.slice(0, MOST_LINES).filter((line) => line.trim() !== '');
  const widths = filled.map((line) => columnsOf(line.trimEnd()));
  const width = nearTop(widths);
  if (width === null || width > WIDEST || width < NARROWEST) return null;
  const full = filled.filter((_, index) => {
    const own = widths[index] ?? 0;
    return own <= width && own > width - SLACK;
  });
  if (full.length < filled.length * LEAST_FULL || full.length < FEWEST_FULL) {
    return goesOn(lines, width) ? width : null;
  }
  const stops = full.filter((line) => SENTENCE_END.test(line.trimEnd())).length;
  return stops > full.length * MOST_FULL_STOPS ? null : width;
}

/**
 * Whether lines go on from each other, however few they are: one begins with a small letter, and the one before is long and ends
 * no sentence.
 */
function goesOn(lines: readonly string[], width: number): boolean {
  let pairs = 0;
  let continued = 0;
  for (const [at, line] of lines.slice(0, MOST_LINES).entries()) {
    const before = lines[at - 1]?.trimEnd() ?? '';
    if (before.trim() === '' || line.trim() === '') continue;
    pairs++;
    const isLong = columnsOf(before) > width * LONG;
    if (isLong && !SENTENCE_END.test(before) && /^\s*\p{Ll}/u.test(line)) continued++;
  }
  return continued >= FEWEST_CONTINUED && continued >= pairs * MOST_CONTINUED;
}

/** The width that all but a few lines stay within: a long address or a table may stand out. */
function nearTop(widths: readonly number[]): number | null {
  const sorted = [...widths].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.99) - 1] ?? null;
}
