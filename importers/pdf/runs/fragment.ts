import { greatest, least } from './extremes';
import type { Run, TaggedBlock } from './run';

/** A run as part of a line. */
export interface Piece extends Run {
  /** White space stands before it, within the line. */
  isSpaced: boolean;
}

/** Runs on one baseline that follow each other without a gap that could part columns or cells. */
export interface Fragment {
  pieces: Piece[];
  left: number;
  right: number;
  y: number;
  /** Of most of its characters. */
  size: number;
  /** Its place in the file's own order. */
  order: number;
}

/** A wider gap, in ems, may part columns or cells. */
const WIDEST_GAP = 1.6;
/** And where letters of another size follow, in ems of the larger ones; shorter runs are marks of notes. */
const OTHER_SIZE_GAP = 0.6;
const MARK_LENGTH = 3;
/** A gap that no space was set for is a space from this width on, in ems. */
const SPACE_GAP = 0.2;
/** Baselines of one line differ by less, in ems. */
const BASELINE = 0.45;
/** And if one of them is raised, in letters that are smaller by this factor. */
const RAISED = 0.6;
const SMALLER = 0.95;
/** Bold letters are sometimes set twice, this far apart at most, in points. */
const DOUBLED = 1;
/** And as many runs apart. */
const RECENT = 40;

/** Puts the runs of a page together as far as they follow each other on a line. */
export function fragmentsOf(runs: readonly Run[]): Fragment[] {
  const fragments: Fragment[] = [];
  let current: Piece[] = [];
  let afterSpace = false;
  const end = () => {
    if (current.length > 0) fragments.push(fragmentFrom(current, fragments.length));
    current = [];
    afterSpace = false;
  };
  const seen: Run[] = [];
  for (const run of runs) {
    if (run.text.trim() === '') {
      afterSpace = true;
      continue;
    }
    if (isAmong(seen, run)) continue;
    seen.push(run);
    const last = current.at(-1);
    if (last !== undefined && !follows(run, last, current)) end();
    const previous = current.at(-1);
    const gap = previous === undefined ? 0 : run.x - previous.x - previous.width;
    current.push({
      ...run,
      isSpaced: previous !== undefined && (afterSpace || gap > run.size * SPACE_GAP),
    });
    afterSpace = false;
  }
  end();
  return fragments;
}

/** Whether a run was set before at the same place, not long ago. */
function isAmong(seen: readonly Run[], run: Run): boolean {
  for (let at = seen.length - 1; at >= Math.max(0, seen.length - RECENT); at--) {
    const other = seen[at];
    if (other !== undefined && isDoubled(run, other)) return true;
  }
  return false;
}

function isDoubled(run: Run, other: Run): boolean {
  return (
    run.text === other.text &&
    Math.abs(run.x - other.x) < DOUBLED &&
    Math.abs(run.y - other.y) < DOUBLED &&
    run.width > DOUBLED
  );
}

function follows(run: Run, last: Run, line: readonly Piece[]): boolean {
  const size = Math.max(run.size, last.size);
  const baseline = baselineOf(line);
  const gap = run.x - last.x - last.width;
  const isNear = isOnLine(run.y - baseline, run.size, size);
  return isNear && gap < widestGap(run, last) && gap > -size;
}

/** Words in letters of two sizes are further apart than the smaller ones allow only if they are of two texts. */
function widestGap(run: Run, last: Run): number {
  const largest = Math.max(run.size, last.size);
  const areWords = [run, last].every(({ text }) => text.trim().length > MARK_LENGTH);
  if (!areWords) return largest * WIDEST_GAP;
  return Math.max(Math.min(run.size, last.size) * WIDEST_GAP, largest * OTHER_SIZE_GAP);
}

/** Whether text that stands lower than a baseline by `fall` is on it: small letters may be raised further than others. */
export function isOnLine(fall: number, size: number, largest: number): boolean {
  return Math.abs(fall) < largest * (size < largest * SMALLER && fall < 0 ? RAISED : BASELINE);
}

/** That of the largest letters: raised and lowered ones are smaller. */
function baselineOf(pieces: readonly Piece[]): number {
  let best: Piece | null = null;
  for (const piece of pieces) {
    if (best === null || piece.size > best.size) best = piece;
  }
  if (best === null) throw new Error('a line without pieces has no baseline');
  return best.y;
}

/** The pieces in their order on the line, which is not that of the file where a line was corrected afterwards. */
export function fragmentFrom(unordered: readonly Piece[], order: number): Fragment {
  const pieces = [...unordered];
  return {
    pieces,
    left: least(pieces.map(({ x }) => x)),
    right: greatest(pieces.map(endOf)),
    y: baselineOf(pieces),
    size: commonest(pieces, ({ size }) => Math.round(size * 10) / 10) ?? 0,
    order,
  };
}

/** Full-width punctuation fills the left half of its square; some programs let it stand out of the column. */
function endOf({ x, width, size, text }: Piece): number {
  return x + width - (/[。，、；：！？」』）》]$/.test(text) ? size / 2 : 0);
}

/** What most characters of the pieces have. */
export function commonest<T>(pieces: readonly Run[], of: (run: Run) => T): T | null {
  const lengths = new Map<T, number>();
  let best: T | null = null;
  for (const piece of pieces) {
    const key = of(piece);
    const length = (lengths.get(key) ?? 0) + piece.text.trim().length;
    lengths.set(key, length);
    if (best === null || length > (lengths.get(best) ?? 0)) best = key;
  }
  return best;
}

/** The block to which most of the characters belong by the file's own structure. */
export function blockOf(pieces: readonly Run[]): TaggedBlock | null {
  return commonest(pieces, ({ block }) => block);
}
