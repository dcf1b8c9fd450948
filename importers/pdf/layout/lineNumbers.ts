import type { Fragment } from '../runs/fragment';

/** As many in a row are no chance. */
const FEWEST = 5;
/** Share of the lines beside which one stands; every fifth line may be numbered, too. */
const LEAST = 0.15;
/** Baselines of a line and its number differ by less, in ems. */
const SAME_LINE = 0.35;

/**
 * The fragments of a page without the numbers of its lines: numbers alone in the margin on one side of all text, each beside a
 * line, that count by the same step from top to bottom.
 */
export function withoutLineNumbers(fragments: readonly Fragment[]): Fragment[] {
  const numbers = fragments.filter(({ pieces }) => numberOf(pieces) !== null);
  if (numbers.length < FEWEST) return [...fragments];
  const rest = fragments.filter((fragment) => !numbers.includes(fragment));
  for (const isOutside of [
    (number: Fragment) => rest.every(({ left }) => number.right < left),
    (number: Fragment) => rest.every(({ right }) => number.left > right),
  ]) {
    const margin = numbers.filter(isOutside).sort((a, b) => a.y - b.y);
    const beside = margin.filter((number) => hasLine(number, rest));
    if (beside.length < Math.max(FEWEST, rest.length * LEAST) || !count(beside)) continue;
    const dropped = new Set(margin);
    return fragments.filter((fragment) => !dropped.has(fragment));
  }
  return [...fragments];
}

function numberOf(pieces: readonly { text: string }[]): number | null {
  const text = pieces.map((piece) => piece.text).join('');
  return /^\s*\d{1,4}\s*$/.test(text) ? Number(text) : null;
}

const hasLine = (number: Fragment, rest: readonly Fragment[]) =>
  rest.some(({ y, size }) => Math.abs(y - number.y) < Math.max(size, number.size) * SAME_LINE);

/** Whether numbers go up by one step that is the same all the way. */
function count(numbers: readonly Fragment[]): boolean {
  const values = numbers.map(({ pieces }) => numberOf(pieces) ?? 0);
  const step = (values[1] ?? 0) - (values[0] ?? 0);
  return (
    step > 0 && values.every((value, at) => at === 0 || value - (values[at - 1] ?? 0) === step)
  );
}
