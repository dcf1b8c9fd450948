import type { Run } from './run';

/** Baselines of one line, in points. */
const SAME_LINE = 0.5;
/** What was set into a gap begins and ends where the gap does, within this many ems. */
const FITS = 0.35;
/** Ideographs, kana and the signs that are as wide. */
const FULL_WIDTH = /^[\u2e80-\u303f\u3040-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]+$/;

/**
 * Runs of full-width characters with what was set into their gaps by itself. Programs set a line with a font and after or before
 * that, or in another font, the characters that it lacks: the quotation marks of Latin letters, a rare ideograph. Where the gaps are,
 * full-width characters tell, since each is as wide as the font is large.
 */
export function withGapsFilled(runs: readonly Run[]): Run[] {
  return inPlace(withinGaps(runs));
}

/** Those that were set into the gaps of a single run, which is parted there. */
function withinGaps(runs: readonly Run[]): readonly Run[] {
  const lines = new Map<number, Run[]>();
  for (const run of runs) {
    const line = lines.get(Math.round(run.y));
    if (line === undefined) lines.set(Math.round(run.y), [run]);
    else line.push(run);
  }
  const taken = new Set<Run>();
  const filled = new Map<Run, Run[]>();
  for (const line of lines.values()) {
    if (line.length < 2) continue;
    for (const run of line) {
      const others = taken.has(run) ? [] : withinOf(run, line, taken);
      const parts = others.length === 0 ? null : partsOf(run, others);
      if (parts === null) continue;
      filled.set(run, parts);
      for (const other of others) taken.add(other);
    }
  }
  if (filled.size === 0) return runs;
  return runs.flatMap((run) => (taken.has(run) ? [] : (filled.get(run) ?? [run])));
}

const piecesOf = ({ text }: Run) => text.split(/ +/).filter((piece) => piece !== '');

/** What stands on a run, if there are gaps in it that it could stand in; white space is nothing. */
function withinOf(run: Run, line: readonly Run[], taken: ReadonlySet<Run>): Run[] {
  const pieces = piecesOf(run);
  if (pieces.length < 2 || !pieces.every((piece) => FULL_WIDTH.test(piece))) return [];
  const end = run.x + run.width;
  return line
    .filter(
      (other) =>
        other !== run &&
        other.text.trim() !== '' &&
        !taken.has(other) &&
        Math.abs(other.y - run.y) < SAME_LINE &&
        other.x > run.x &&
        other.x + other.width < end + SAME_LINE,
    )
    .sort((a, b) => a.x - b.x);
}

/** The run in pieces with the others in its gaps; `null` if they do not fit. */
function partsOf(run: Run, others: readonly Run[]): Run[] | null {
  const pieces = piecesOf(run);
  const room = run.size * FITS;
  const parts: Run[] = [];
  let x = run.x;
  let next = 0;
  for (const [at, text] of pieces.entries()) {
    const width = text.length * run.size;
    parts.push({ ...run, text, x, width });
    x += width;
    if (at === pieces.length - 1) break;
    let isFilled = false;
    for (let other = others[next]; other !== undefined; other = others[next]) {
      if (Math.abs(other.x - x) > room) break;
      parts.push(other);
      x = other.x + other.width;
      isFilled = true;
      next++;
    }
    if (!isFilled) return null;
  }
  return next === others.length && Math.abs(x - run.x - run.width) < run.size ? parts : null;
}

/** As many runs before and behind it, one is looked for a place. */
const NEAR = 40;

/** Runs that stand out of their line's order are put between the two whose gap they fill. */
function inPlace(runs: readonly Run[]): Run[] {
  const behind = new Map<Run, Run[]>();
  const moved = new Set<Run>();
  const covered = new Set<Run>();
  const written = runs.filter(({ text }) => text.trim() !== '');
  const places = new Map(runs.map((run, at) => [run, at]));
  for (const [at, run] of written.entries()) {
    if (!goesBack(written[at - 1], run) && !goesBack(run, written[at + 1])) continue;
    const around = written.slice(Math.max(0, at - NEAR), at + NEAR).filter((one) => one !== run);
    const place = around.findIndex((before, index) => fits(run, before, around[index + 1]));
    const before = around[place];
    if (before === undefined) continue;
    moved.add(run);
    behind.set(before, [...(behind.get(before) ?? []), run]);
    for (const blank of blanksAfter(runs, places.get(before) ?? 0)) covered.add(blank);
  }
  if (moved.size === 0) return [...runs];
  return runs.flatMap((run) => {
    if (moved.has(run) || covered.has(run)) return [];
    return [run, ...(behind.get(run) ?? [])];
  });
}

const isOnOneLine = (a: Run, b: Run) => Math.abs(a.y - b.y) < SAME_LINE;

/** Whether a run stands further left than the one before it on its line. */
const goesBack = (before: Run | undefined, run: Run | undefined) =>
  before !== undefined && run !== undefined && isOnOneLine(before, run) && run.x < before.x;

/** Whether a run stands between two that are next to each other in the file, and fills what is between them. */
function fits(run: Run, before: Run, after: Run | undefined): boolean {
  if (after === undefined || !isOnOneLine(run, before) || !isOnOneLine(run, after)) return false;
  const room = run.size * FITS;
  const isFull = FULL_WIDTH.test(before.text.slice(-1)) || FULL_WIDTH.test(after.text.slice(0, 1));
  return (
    isFull &&
    Math.abs(run.x - before.x - before.width) < room &&
    Math.abs(after.x - run.x - run.width) < room
  );
}

/** White space that follows the run at a place. */
function blanksAfter(runs: readonly Run[], place: number): Run[] {
  let end = place + 1;
  while (runs[end]?.text.trim() === '') end++;
  return runs.slice(place + 1, end);
}
