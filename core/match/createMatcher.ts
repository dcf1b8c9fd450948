import { createDenseText, foldDense } from '../text/fold';
import type { FuzzyRule } from './carefulRule';
import { createVariantFinder } from './findVariants';
import { createExactJudge } from './judgeExact';
import { buildNameTable } from './nameTable';
import { type Places, type SeedHits, scanExact } from './scanExact';
import { buildSeedTable } from './seedTable';
import type { CompiledIndex, Match, Matcher } from './types';

export interface MatcherOptions {
  /**
   * `off`: exact matches only; `careful`: also variants that hardly can be anything else; `loose`: also
   * those that may be another name which nobody listed as a neighbour. Default: `careful`.
   */
  fuzzy: 'off' | FuzzyRule;
}

/**
 * Builds a matcher from a compiled index. Building takes time linear in the index; buffers are kept
 * from scan to scan, so keep one matcher and use it again.
 */
export function createMatcher(
  index: CompiledIndex,
  options: MatcherOptions = { fuzzy: 'careful' },
): Matcher {
  const table = buildNameTable(index);
  const dense = createDenseText();
  const places: Places = { names: [], starts: [], ends: [] };
  const hits: SeedHits = { seeds: [], places: [] };
  let parts: readonly string[] = [];
  let whole: string | null = null;
  // Nearly all text has no match in it: then nobody needs it in one piece.
  const text = () => {
    whole ??= parts.length === 1 ? (parts[0] as string) : parts.join('');
    return whole;
  };
  const judge = createExactJudge(index.terms, table, dense, text);
  const { fuzzy } = options;
  const seeds = fuzzy === 'off' ? null : buildSeedTable(table);
  const findVariants =
    fuzzy === 'off' || seeds === null
      ? null
      : createVariantFinder(index, table, seeds, dense, text, fuzzy);
  const { sieve } = seeds ?? table;

  function scanParts(given: readonly string[]): Match[] {
    parts = given;
    whole = null;
    foldDense(parts, dense, sieve);
    scanExact(table, seeds, dense, judge.accepts, places, hits);
    const variants =
      findVariants === null || hits.seeds.length === 0 ? [] : findVariants(hits, places);
    if (places.names.length === 0 && variants.length === 0) return [];
    const matches: Match[] = [];
    let next = 0;
    let free = 0;
    for (let place = 0; place < places.names.length; place++) {
      const start = places.starts[place] as number;
      for (let variant = variants[next]; variant && variant.from <= start; ) {
        matches.push(variant.match);
        free = variant.to;
        variant = variants[++next];
      }
      if (start < free) continue;
      const match = judge.describe(places.names[place] as number, start);
      if (match !== null) matches.push(match);
    }
    for (const { match } of variants.slice(next)) matches.push(match);
    return matches;
  }

  return { scan: (text) => scanParts([text]), scanParts };
}
