import type { HiddenCount, MarkCount } from '../../core/marks';
import type { CompiledIndex } from '../../core/match/index/types';
import type { MarkedRuns } from './markedRuns';

/** Marks by term, most frequent first: those that count, and those that choices or doubts hold back. */
export function countMarks(
  index: CompiledIndex,
  marks: MarkedRuns,
): { shown: MarkCount[]; hidden: HiddenCount[] } {
  const shown = new Map<number, MarkCount>();
  const hidden = new Map<number, HiddenCount>();
  for (const run of marks.runs) {
    for (const mark of run.marks) {
      const { term, kind } = mark.match;
      const id = index.terms[term]?.id;
      if (id === undefined) continue;
      if (marks.isShown(mark)) {
        const count = shown.get(term) ?? { term: id, count: 0, variants: 0 };
        count.count += 1;
        if (kind === 'variant') count.variants += 1;
        shown.set(term, count);
      } else {
        const isUnlike = !marks.isHidden(mark);
        if (isUnlike && !mark.match.isUnlike) continue;
        // A term may have places of both kinds.
        const key = isUnlike ? ~term : term;
        const count = hidden.get(key) ?? { term: id, count: 0, isUnlike };
        count.count += 1;
        hidden.set(key, count);
      }
    }
  }
  const inOrder = <Count extends { count: number }>(counts: Map<number, Count>) =>
    [...counts.values()].sort((first, second) => second.count - first.count);
  return { shown: inOrder(shown), hidden: inOrder(hidden) };
}
