import { greatest, least } from '../runs/extremes';
import type { Fragment } from '../runs/fragment';
import { areParticulars } from './labels';

/** Text that is read from its top to its bottom before anything else on the page. */
export interface Region {
  fragments: Fragment[];
  /** Which column of which: `LR` is the right half of the left column, empty what spans the page. */
  column: string;
}

/** The column of what stands in the margin, which is read last. */
export const BESIDE = 'beside';

/** Columns are apart by this much at least, in ems. */
const GUTTER = 0.4;
/** Lines that must stand beside each other for a gutter to be believed. */
const FEWEST_LINES = 3;
/** Narrower columns, in ems, are those of a table. */
const NARROWEST = 6;
/**
 * Where text changes sides more often, for each line, than this, it was set row by row: a table, or columns whose
 * file has another order than the reader.
 */
const CHANGES = 0.3;
/** Baselines of lines beside each other differ by less, in ems. */
const SAME_HEIGHT = 0.3;
/** Headings are larger than the text by this factor at least. */
const LARGER = 1.1;
/** Sizes of a paragraph differ by less than this part, its lines by less than this many ems. */
const SAME_SIZE = 0.05;
const WIDEST_LEADING = 2.2;
/** What follows a paragraph stands lower than its next line would by this factor. */
const PARTED = 1.15;
/** Share of lines that fill their column if it is one of prose. */
const FULL_LINES = 0.6;

/**
 * The regions of a page in reading order: what spans all columns, then the left column, then the right one, each
 * taken apart in the same manner.
 */
export function regionsOf(fragments: readonly Fragment[], column = ''): Region[] {
  if (fragments.length === 0) return [];
  const best = bestGutter(fragments);
  if (best === null) return [{ fragments: [...fragments], column }];
  const regions: Region[] = [];
  for (const band of best) {
    if (!band.isSplit) regions.push({ fragments: band.all, column });
    else {
      for (const region of regionsOf(band.left, `${column}L`)) regions.push(region);
      for (const region of regionsOf(band.right, `${column}R`)) regions.push(region);
    }
  }
  return regions;
}

interface Band {
  all: Fragment[];
  left: Fragment[];
  right: Fragment[];
  isSplit: boolean;
}

/** The bands into which the best gutter parts the fragments; `null` if there is none. */
function bestGutter(fragments: readonly Fragment[]): Band[] | null {
  let best: Band[] | null = null;
  let most = 0;
  for (const x of leftEdges(fragments)) {
    const bands = mergeUnsplit(bandsAt(fragments, x));
    // What hangs out of a column speaks against its edge: the first lines of paragraphs have one of their own.
    const count = bands.reduce(
      (sum, { isSplit, left, right }) =>
        sum + (isSplit ? left.length + right.filter((line) => line.left >= x).length : 0),
      0,
    );
    if (count > most) {
      most = count;
      best = bands;
    }
  }
  return best;
}

/** Columns begin where several lines begin. */
function leftEdges(fragments: readonly Fragment[]): number[] {
  const counts = new Map<number, number>();
  for (const { left } of fragments) {
    const key = Math.round(left);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const edges: number[] = [];
  for (const [x, count] of counts) {
    const near = count + (counts.get(x - 1) ?? 0) + (counts.get(x + 1) ?? 0);
    if (near >= 2) edges.push(x - 1.5);
  }
  return edges.sort((a, b) => a - b);
}

function bandsAt(fragments: readonly Fragment[], x: number): Band[] {
  const down = [...fragments].sort((a, b) => a.y - b.y);
  const leftEnd = mostlyBelow(down.map(({ right }) => right).filter((right) => right <= x));
  const bands: Band[] = [];
  let left: Fragment[] = [];
  let right: Fragment[] = [];
  let crossing: Fragment[] = [];
  const endColumns = () => {
    if (left.length + right.length > 0) {
      const band = judged(left, right);
      const above = bands.at(-1)?.all.at(-1) ?? null;
      bands.push(...(band.isSplit ? withoutEndOfAbove(band, above) : [band]));
    }
    left = [];
    right = [];
  };
  const endCrossing = () => {
    if (crossing.length > 0) bands.push({ all: crossing, left: [], right: [], isSplit: false });
    crossing = [];
  };
  const alone = new Set([...headsAlone(down, x), ...headInMiddle(down)]);
  for (const fragment of down) {
    if (alone.has(fragment)) {
      endColumns();
      crossing.push(fragment);
      continue;
    }
    // What stands in the gutter itself, like a page number, is in neither column.
    const isLeft = fragment.right <= x && fragment.left < leftEnd;
    // The number of a note may hang out of its column.
    const hangsOut = fragment.left > leftEnd && fragment.right > x;
    const isRight = fragment.left >= x || hangsOut;
    if (!isLeft && !isRight) {
      endColumns();
      crossing.push(fragment);
      continue;
    }
    endCrossing();
    (isLeft ? left : right).push(fragment);
  }
  endColumns();
  endCrossing();
  return bands;
}

/**
 * Short heads of what follows in all columns: lines in larger letters in the left one, from above to below which the others are
 * empty, and below which lines begin at one height on both sides.
 */
function headsAlone(down: readonly Fragment[], x: number): Set<Fragment> {
  const em = medianOf(down.map(({ size }) => size));
  const left = down.filter(({ right }) => right <= x);
  const right = down.filter((fragment) => fragment.left >= x);
  return new Set(
    left.filter((fragment, at) => {
      if (fragment.size < em * LARGER) return false;
      const above = left[at - 1];
      const below = left[at + 1];
      if (above === undefined || below === undefined) return false;
      const isEmpty = right.every(({ y }) => y <= above.y + em || y >= below.y - em * SAME_HEIGHT);
      const isLevel = right.some(({ y }) => Math.abs(y - below.y) < em * SAME_HEIGHT);
      return isEmpty && isLevel && right.some(({ y }) => y <= above.y + em);
    }),
  );
}

/** Lines of a head may stand off the middle of all columns by as many ems. */
const OFF_MIDDLE = 1;
/** Title, authors and day are no more. */
const MOST_OF_HEAD = 8;

/**
 * The title and what belongs to it, where they stand in the middle of three columns and above all else: not in the middle one, which
 * may be wide enough for them.
 */
function headInMiddle(down: readonly Fragment[]): Fragment[] {
  const [first] = down;
  const em = medianOf(down.map(({ size }) => size));
  if (first === undefined || first.size < em * LARGER) return [];
  const middle = least(down.map(({ left }) => left)) + greatest(down.map(({ right }) => right));
  const end = down.findIndex(
    ({ left, right }) => Math.abs(left + right - middle) > em * OFF_MIDDLE * 2,
  );
  const head = down.slice(0, end);
  const below = down[end];
  if (end < 1 || end > MOST_OF_HEAD || below === undefined) return [];
  return head.every(({ y }) => y < below.y - below.size * SAME_HEIGHT) ? head : [];
}

function mergeUnsplit(bands: readonly Band[]): Band[] {
  const merged: Band[] = [];
  for (const band of bands) {
    const last = merged.at(-1);
    if (last !== undefined && !last.isSplit && !band.isSplit) {
      for (const fragment of band.all) last.all.push(fragment);
    } else merged.push({ ...band, all: [...band.all] });
  }
  return merged;
}

function judged(left: Fragment[], right: Fragment[]): Band {
  const all = [...left, ...right].sort((a, b) => a.y - b.y);
  return { all, left, right, isSplit: areColumns(left, right) };
}

/**
 * What spans all columns may end with a short line, which reaches into none but the first: large letters above where the
 * right column begins, or a line that goes on from the one above and is parted from what follows.
 *
 * @param above the last line that spans the columns; `null` if there is none
 */
function withoutEndOfAbove(band: Band, above: Fragment | null): Band[] {
  const top = least(band.right.map(({ y, size }) => y - size));
  const em = medianOf(band.all.map(({ size }) => size));
  const [first, second] = band.left;
  const goesOn =
    above !== null && first !== undefined && second !== undefined && isNext(above, first, second);
  const ended: Fragment[] = [];
  for (const fragment of band.left) {
    const isEnd = fragment.size >= em * LARGER || (goesOn && fragment === first);
    if (fragment.y > top || !isEnd) break;
    ended.push(fragment);
  }
  if (ended.length === 0) return [band];
  const rest = judged(band.left.slice(ended.length), band.right);
  return [{ all: ended, left: [], right: [], isSplit: false }, rest];
}

/** Whether a line stands as close below another as lines of a paragraph do, and closer than what follows. */
function isNext(above: Fragment, line: Fragment, following: Fragment): boolean {
  const leading = line.y - above.y;
  return (
    Math.abs(line.size - above.size) < line.size * SAME_SIZE &&
    leading < line.size * WIDEST_LEADING &&
    following.y - line.y > leading * PARTED
  );
}

function areColumns(left: readonly Fragment[], right: readonly Fragment[]): boolean {
  if (left.length < FEWEST_LINES || right.length < 1) return false;
  const em = medianOf([...left, ...right].map(({ size }) => size));
  const leftEnd = mostlyBelow(left.map((fragment) => fragment.right));
  const rightStart = least(right.map((fragment) => fragment.left));
  if (rightStart - leftEnd < em * GUTTER) return false;
  if (widthOf(left) < em * NARROWEST || widthOf(right) < em * NARROWEST) return false;
  if (linesBeside(left, right) < Math.min(FEWEST_LINES, right.length)) return false;
  const changes = changesOfSide(left, right);
  const lines = Math.min(left.length, right.length);
  if (right.length < FEWEST_LINES) {
    // One or two lines at the top of the right column, which the text goes on to from the foot of the left one.
    return changes === 1 && isFull(left) && begins(left, right, em);
  }
  if (changes <= Math.max(1, lines * CHANGES)) return true;
  return (isFull(left) && isFull(right)) || areParticulars(right);
}

/** The rightmost end of most lines, less where the first of them begins. */
function widthOf(fragments: readonly Fragment[]): number {
  return greatest(fragments.map(({ right }) => right)) - least(fragments.map(({ left }) => left));
}

function linesBeside(left: readonly Fragment[], right: readonly Fragment[]): number {
  const top = least(right.map(({ y }) => y));
  const bottom = greatest(right.map(({ y }) => y));
  return left.filter(({ y, size }) => y > top - size && y < bottom + size).length;
}

/** How often the file goes from one side to the other. */
function changesOfSide(left: readonly Fragment[], right: readonly Fragment[]): number {
  const sides = [
    ...left.map(({ order }) => ({ order, isLeft: true })),
    ...right.map(({ order }) => ({ order, isLeft: false })),
  ].sort((a, b) => a.order - b.order);
  return sides.filter((side, at) => at > 0 && side.isLeft !== sides[at - 1]?.isLeft).length;
}

function isFull(fragments: readonly Fragment[]): boolean {
  const width = widthOf(fragments);
  const full = fragments.filter(({ left, right }) => right - left > width * 0.8);
  return full.length >= fragments.length * FULL_LINES;
}

/** The right column begins beside the left one and is set after it. */
function begins(left: readonly Fragment[], right: readonly Fragment[], em: number): boolean {
  const [first] = left;
  const [second] = right;
  if (first === undefined || second === undefined) return false;
  return Math.abs(first.y - second.y) < em * 0.5 && second.order > first.order;
}

/** What nine of ten values are not above: a line that sticks out does not close a gutter. */
function mostlyBelow(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * 0.9)] ?? 0;
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
