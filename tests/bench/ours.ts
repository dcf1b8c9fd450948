import { createPageReading } from '../../annotator/reading/pageReading';
import { compileIndex } from '../../core/library/compiling/compileIndex';
import { createMatcher } from '../../core/match/createMatcher';
import type { CompiledIndex, Matcher } from '../../core/match/index/types';
import type { PackTerm } from '../../core/pack/types';

/** The index as a page gets it: plain data that came through a message. */
export function indexOf(terms: PackTerm[]): CompiledIndex {
  return JSON.parse(JSON.stringify(compileIndex(terms))) as CompiledIndex;
}

/** Walk, fold and scan, as the annotator does it but in one go; returns the number of matches. */
export function readWholePage(root: Node, matcher: Matcher): number {
  let hits = 0;
  const reading = createPageReading(matcher, {
    onRun: (_run, matches) => {
      hits += matches.length;
    },
    onShadowRoot: () => {},
    onPossibleHost: () => {},
    isMarked: () => false,
  });
  reading.readTree(root);
  while (reading.step());
  return hits;
}

export { createMatcher };
