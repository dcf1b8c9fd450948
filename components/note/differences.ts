import '../../core/text/folding/everyPair';
import { fold } from '../../core/text/folding/fold';
import type { TextRange } from '../../core/text/textRange';

/**
 * Where a page's writing departs from the name it was taken for.
 * @param surface the page's text
 * @param names what it may stand for; the closest one counts
 * @returns stretches of `surface` (UTF-16 units, in order) that the name does not have
 */
export function differences(surface: string, names: readonly string[]): TextRange[] {
  const written = fold(surface);
  let best: boolean[] | null = null;
  let mostKept = -1;
  for (const name of names) {
    const kept = commonUnits(written.text, fold(name).text);
    const count = kept.filter(Boolean).length;
    // Of two names with as much in common, the shorter one is the closer.
    if (count > mostKept) {
      best = kept;
      mostKept = count;
    }
  }
  const ranges: TextRange[] = [];
  best?.forEach((isKept, unit) => {
    if (isKept) return;
    const start = written.offsets[unit] ?? 0;
    const end = written.offsets[unit + 1] ?? surface.length;
    const last = ranges.at(-1);
    if (last?.end === start) last.end = end;
    else ranges.push({ start, end });
  });
  return ranges;
}

/** For each unit of `text`, whether it belongs to the longest common subsequence with `other`. */
function commonUnits(text: string, other: string): boolean[] {
  const columns = other.length + 1;
  const lengths = new Uint16Array((text.length + 1) * columns);
  for (let row = text.length - 1; row >= 0; row -= 1) {
    for (let column = other.length - 1; column >= 0; column -= 1) {
      lengths[row * columns + column] =
        text[row] === other[column]
          ? (lengths[(row + 1) * columns + column + 1] ?? 0) + 1
          : Math.max(
              lengths[(row + 1) * columns + column] ?? 0,
              lengths[row * columns + column + 1] ?? 0,
            );
    }
  }
  const kept = new Array<boolean>(text.length).fill(false);
  let row = 0;
  let column = 0;
  while (row < text.length && column < other.length) {
    if (text[row] === other[column]) {
      kept[row] = true;
      row += 1;
      column += 1;
    } else if (
      (lengths[(row + 1) * columns + column] ?? 0) >= (lengths[row * columns + column + 1] ?? 0)
    ) {
      row += 1;
    } else column += 1;
  }
  return kept;
}
