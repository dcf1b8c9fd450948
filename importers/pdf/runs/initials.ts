import type { Run } from './run';

/** An initial is larger than the text by this factor at least: it stands over two lines or more. */
const LARGER = 1.8;
/** And by this at most: what is larger is a picture of a letter. */
const LARGEST = 9;
/** From the initial to the letters that go on from it, in ems of the text. */
const WIDEST_GAP = 1.2;
/** How far the tops of both may be apart, in ems of the text. */
const SAME_TOP = 0.6;
/** How far below the initial a line still gives way to it: browsers leave room there. */
const BELOW = 1.8;
/** Capitals are as high, in ems. */
const CAPITAL = 0.72;
/** An opening quotation mark before it goes with it. */
const INITIAL = /^[“"‘'「『]?\p{L}$/u;

/**
 * Runs with initials over several lines brought up to the line that they begin, in the size of its text, and the lines beside
 * them to its edge: initials stand on the baseline of a later line and would be read there, and lines that give way would look indented.
 *
 * @param bodySize size of the document's text, in points
 */
export function withRaisedInitials(runs: readonly Run[], bodySize: number): Run[] {
  const isInitial = (run: Run) =>
    INITIAL.test(run.text.trim()) && run.size > bodySize * LARGER && run.size < bodySize * LARGEST;
  if (!runs.some(isInitial)) return [...runs];
  const brought = new Map<Run, Run[]>();
  for (const initial of runs.filter(isInitial)) {
    const [first, ...others] = linesBeside(initial, runs, bodySize);
    if (first === undefined) continue;
    const { y, size, font, block } = first;
    const width = first.x - initial.x;
    brought.set(initial, []);
    brought.set(first, [
      { text: initial.text.trim(), x: initial.x, y, width, size, font, block },
      first,
    ]);
    for (const run of others) {
      brought.set(run, [{ ...run, x: initial.x, width: run.x + run.width - initial.x }]);
    }
  }
  return runs.flatMap((run) => brought.get(run) ?? [run]);
}

/**
 * The beginnings of the lines beside an initial, from the top: those that give way to it. None if there is but one, or if the
 * first does not stand as high as the initial.
 */
function linesBeside(initial: Run, runs: readonly Run[], bodySize: number): Run[] {
  const end = initial.x + initial.width;
  const top = initial.y - initial.size * CAPITAL;
  const beside = runs
    .filter(
      (run) =>
        run !== initial &&
        run.text.trim() !== '' &&
        run.size < bodySize * LARGER &&
        run.x > end - bodySize / 2 &&
        run.x < end + bodySize * WIDEST_GAP &&
        run.y > top &&
        run.y < initial.y + bodySize * BELOW,
    )
    .sort((a, b) => a.y - b.y || a.x - b.x);
  const lines = beside.filter(
    (run, at) => at === 0 || run.y - (beside[at - 1]?.y ?? 0) > run.size / 2,
  );
  const [first] = lines;
  if (first === undefined || lines.length < 2) return [];
  const isLevel = Math.abs(first.y - first.size * CAPITAL - top) < bodySize * SAME_TOP;
  return isLevel ? lines : [];
}
