import { type Fragment, fragmentFrom, type Piece } from '../runs/fragment';

/** As many in a row are no chance. */
const FEWEST = 5;
/** Share of the lines beside which one stands; every fifth line may be numbered, too. */
const LEAST = 0.15;
/** Baselines of a line and its number differ by less, in ems. */
const SAME_LINE = 0.35;

/** Share of a page's lines that begin with a number, where numbers stand as close to the text as words do. */
const MOST = 0.8;
/** And of these the share that goes on with a sentence: in a list of as many lines hardly any does. */
const GOING_ON = 0.25;
/** Edges of numbers below each other differ by less, in ems. */
const SAME_EDGE = 0.3;

/**
 * The fragments of a page without the numbers of its lines: numbers alone in the margin on one side of all text, each beside a
 * line, or at the beginning of lines as transcripts have them, that count by the same step from top to bottom.
 */
export function withoutLineNumbers(fragments: readonly Fragment[]): Fragment[] {
  return withoutNumbersBefore(withoutNumbersBeside(fragments));
}

/** A fragment that begins with a number, and what it is without it; `rest` is `null` where nothing is left. */
interface Numbered {
  fragment: Fragment;
  number: number;
  left: number;
  right: number;
  rest: Fragment | null;
}

/**
 * Without numbers that stand close before the lines, below each other, where they count by one over most lines of the page and
 * sentences go on from line to line.
 */
function withoutNumbersBefore(fragments: readonly Fragment[]): Fragment[] {
  const numbered = fragments.flatMap((fragment) => numberedLine(fragment) ?? []);
  const lines = new Set(fragments.map(({ y }) => Math.round(y))).size;
  for (const edge of [(one: Numbered) => one.right, (one: Numbered) => one.left]) {
    const common = commonest(numbered.map((one) => Math.round(edge(one))));
    const alike = numbered
      .filter((one) => Math.abs(edge(one) - common) < one.fragment.size * SAME_EDGE + 1)
      .sort((a, b) => a.fragment.y - b.fragment.y);
    const going = alike.filter(({ rest }) => /^\s*\p{Ll}/u.test(rest?.pieces[0]?.text ?? ''));
    if (alike.length < FEWEST || alike.length < lines * MOST) continue;
    const values = alike.map(({ number }) => number);
    if (going.length < alike.length * GOING_ON || !count(values, 1)) continue;
    const rests = new Map(alike.map(({ fragment, rest }) => [fragment, rest]));
    return fragments.flatMap((fragment) => {
      const rest = rests.get(fragment);
      return rest === undefined ? [fragment] : (rest ?? []);
    });
  }
  return [...fragments];
}

/** The number that a line begins with, by itself or before a space. */
function numberedLine(fragment: Fragment): Numbered | null {
  const [first, ...others] = fragment.pieces;
  const match = /^(\s*)(\d{1,4})(?:\s+|$)/.exec(first?.text ?? '');
  if (first === undefined || match === null) return null;
  const [whole, before = '', digits = ''] = match;
  const em = first.width / first.text.length;
  const left = first.x + before.length * em;
  const pieces: Piece[] = [];
  if (whole.length < first.text.length) {
    const x = first.x + whole.length * em;
    const text = first.text.slice(whole.length);
    pieces.push({ ...first, text, x, width: text.length * em, isSpaced: false });
  } else if (others[0]?.isSpaced === false) return null;
  pieces.push(...others);
  return {
    fragment,
    number: Number(digits),
    left,
    right: left + digits.length * em,
    rest: pieces.length === 0 ? null : fragmentFrom(pieces, fragment.order),
  };
}

function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function withoutNumbersBeside(fragments: readonly Fragment[]): Fragment[] {
  const numbers = fragments.filter(({ pieces }) => numberOf(pieces) !== null);
  if (numbers.length < FEWEST) return [...fragments];
  const rest = fragments.filter((fragment) => !numbers.includes(fragment));
  for (const isOutside of [
    (number: Fragment) => rest.every(({ left }) => number.right < left),
    (number: Fragment) => rest.every(({ right }) => number.left > right),
  ]) {
    const margin = numbers.filter(isOutside).sort((a, b) => a.y - b.y);
    const beside = margin.filter((number) => hasLine(number, rest));
    if (beside.length < Math.max(FEWEST, rest.length * LEAST)) continue;
    if (!count(beside.map(({ pieces }) => numberOf(pieces) ?? 0))) continue;
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
function count(values: readonly number[], step = (values[1] ?? 0) - (values[0] ?? 0)): boolean {
  return (
    step > 0 && values.every((value, at) => at === 0 || value - (values[at - 1] ?? 0) === step)
  );
}
