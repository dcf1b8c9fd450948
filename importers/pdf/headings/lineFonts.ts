import type { FlowLine } from '../layout/flowLine';

/** As many lines of headings stand below each other at most. */
export const MOST_ALIKE = 3;
/** Shares of lines set in a font from which it is one of the text. */
const COMMON_FONT = 0.02;
/** Of as many full lines one may be mostly of emphasised words. */
const ENOUGH_LINES = 20;

/** The font of most lines. */
export function mainFont(lines: readonly FlowLine[]): string | null {
  const counts = new Map<string, number>();
  for (const { font } of lines) counts.set(font, (counts.get(font) ?? 0) + 1);
  const [[font] = [null]] = [...counts].sort(([, a], [, b]) => b - a);
  return font;
}

/** Fonts that several lines are set in, and none in part. */
export function fontsOfLines(lines: readonly FlowLine[]): Set<string> {
  const counts = new Map<string, number>();
  const mixed = new Set<string>();
  for (const { pieces } of lines) {
    const fonts = new Set(pieces.map(({ font }) => font));
    for (const font of fonts) {
      if (fonts.size > 1) mixed.add(font);
      else counts.set(font, (counts.get(font) ?? 0) + 1);
    }
  }
  return new Set(
    [...counts].filter(([font, count]) => count > 1 && !mixed.has(font)).map(([font]) => font),
  );
}

/** Whether a line is one of few that are wholly in one font, between others. */
function isOfFewLines(lines: readonly FlowLine[], at: number): boolean {
  const { font } = lines[at] ?? {};
  const isAlike = (line: FlowLine | undefined) =>
    line?.pieces.every((piece) => piece.font === font) === true;
  if (!isAlike(lines[at])) return false;
  let count = 1;
  for (let above = at - 1; count <= MOST_ALIKE && isAlike(lines[above]); above--) count++;
  for (let below = at + 1; count <= MOST_ALIKE && isAlike(lines[below]); below++) count++;
  return count <= MOST_ALIKE;
}

/** Fonts of lines that fill their column: those of the text. A heading of few lines in a narrow column fills them, too. */
export function commonFonts(lines: readonly FlowLine[], bodySize: number): Set<string> {
  const counts = new Map<string, number>();
  const main = mainFont(lines);
  let all = 0;
  const few: FlowLine[] = [];
  for (const [at, line] of lines.entries()) {
    if (Math.abs(line.size - bodySize) > bodySize * 0.05) continue;
    if (line.columnRight - line.right > line.size * 3) continue;
    all++;
    if (line.font !== main && isOfFewLines(lines, at)) {
      few.push(line);
      continue;
    }
    // A few words in another face make it none of the text.
    counts.set(line.font, (counts.get(line.font) ?? 0) + 1);
  }
  // Where there are hardly any others, they are the text.
  if (all < ENOUGH_LINES) {
    for (const { font } of few) counts.set(font, (counts.get(font) ?? 0) + 1);
  }
  return new Set(
    [...counts]
      .filter(([, count]) => count > Math.max(all < ENOUGH_LINES ? 0 : 1, all * COMMON_FONT))
      .map(([font]) => font),
  );
}
