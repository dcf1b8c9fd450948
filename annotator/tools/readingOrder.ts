/** The marks in the order in which they are read. Asked for by command only, so it is worked out then. */
import { isElement, isText } from '../dom/domAccess';
import { treatmentOf } from '../dom/elementTreatment';
import { advance, type Children, renderedChildren } from '../dom/flatTree';
import type { Mark, MarkedRun, MarkedRuns } from '../marks/markedRuns';

/** Milliseconds of walking without leaving the page a turn. */
const SLICE = 6;
const NODES_PER_LOOK = 400;

/** All marks that count, in the order of the rendered tree. The page keeps its turns in between. */
export async function marksInOrder(marks: MarkedRuns, signal: AbortSignal): Promise<Mark[]> {
  const found: Mark[] = [];
  const seen = new Set<MarkedRun>();
  const path: Children[] = [renderedChildren(document)];
  let start = performance.now();
  for (let nodes = 1; path.length > 0 && seen.size < marks.runs.size; nodes += 1) {
    if (nodes % NODES_PER_LOOK === 0 && performance.now() - start > SLICE) {
      await new Promise((resolve) => setTimeout(resolve));
      if (signal.aborted) return [];
      start = performance.now();
    }
    const children = path.at(-1);
    const node = children?.next ?? null;
    if (children === undefined || node === null) {
      path.pop();
      continue;
    }
    advance(children);
    if (isText(node)) {
      const run = marks.runAt(node);
      if (run === null || seen.has(run)) continue;
      seen.add(run);
      for (const mark of run.marks) if (marks.isShown(mark)) found.push(mark);
    } else if (isElement(node)) {
      const treatment = treatmentOf(node);
      if (treatment === 'inline' || treatment === 'block') path.push(renderedChildren(node));
    }
  }
  return found;
}
