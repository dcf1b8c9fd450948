import { BARRIER, createDenseText, foldDense } from '../text/folding/fold';
import type { CompiledIndex, Match, Matcher } from './index/types';
import { createExactJudge } from './judgeExact';
import { aroundGlosses } from './rules/glosses';
import { blocksWithEntries, type ExactHits, scanExact } from './scan/scanExact';
import type { SeedHits } from './scan/scanSeeds';
import type { MatcherTables } from './tables/buildTables';
import { createSifted, sift } from './tables/sieve';
import type { FuzzyRule } from './variants/carefulRule';
import { createVariantFinder } from './variants/findVariants';
import type { RuleSource } from './variants/variantRules';

export interface MatcherOptions {
  /**
   * `off`: exact matches only; `careful`: also variants that hardly can be anything else; `loose`: also
   * those that may be another name which nobody listed as a neighbour. Default: `careful`.
   */
  fuzzy: 'off' | FuzzyRule;
}

/** A matcher that looks things up in `tables`, which are of `index`. */
export function matcherWith(
  tables: MatcherTables,
  { terms, likeness }: CompiledIndex,
  { fuzzy }: MatcherOptions,
  source: RuleSource,
): Matcher {
  const { table, sieve } = tables;
  const seeds = fuzzy === 'off' ? null : tables.seeds;
  const dense = createDenseText();
  const exact: ExactHits = { names: [], starts: [], ends: [] };
  const hits: SeedHits = { seeds: [], units: [] };
  const sifted = createSifted();
  const judge = createExactJudge(terms, table, dense, source);
  const findVariants =
    fuzzy === 'off' || seeds === null
      ? null
      : createVariantFinder(terms, table, seeds, dense, fuzzy, source);

  /** @param near where near-names are looked for, too */
  function scanPlain(text: string, near: typeof findVariants): Match[] {
    foldDense(text, dense);
    sift(dense, sieve, sifted);
    judge.beginText();
    scanExact({ table, seeds: near && seeds, dense, sifted, judge: judge.accepts }, exact, hits);
    const variants = near === null || hits.seeds.length === 0 ? [] : near(hits, exact);
    if (exact.names.length === 0 && variants.length === 0) return [];
    const matches: Match[] = [];
    let next = 0;
    let free = 0;
    for (let hit = 0; hit < exact.names.length; hit++) {
      const start = exact.starts[hit] as number;
      for (let variant = variants[next]; variant && variant.from <= start; ) {
        matches.push(variant.match);
        free = variant.to;
        variant = variants[++next];
      }
      if (start < free) continue;
      const match = judge.describe(exact.names[hit] as number, start);
      if (match !== null) matches.push(match);
    }
    for (const { match } of variants.slice(next)) matches.push(match);
    return judge.withoutOthers(matches);
  }

  function scan(text: string): Match[] {
    const matches = scanUnweighed(text);
    if (likeness.length === 0 || matches.length === 0) return matches;
    return source.ask()?.weighLikeness(likeness, text, matches) ?? matches;
  }

  function scanUnweighed(text: string): Match[] {
    let matches = scanPlain(text, findVariants);
    const unglossed = aroundGlosses(text);
    if (unglossed.length === 0) return matches;
    for (const { from, text: plain } of unglossed) {
      for (const match of scanPlain(plain, null)) {
        const start = from + match.start;
        const end = from + match.end;
        const isAcross = text.slice(start, end) !== plain.slice(match.start, match.end);
        if (match.kind !== 'exact' || !isAcross) continue;
        const apart = matches.filter((other) => other.end <= start || other.start >= end);
        if (matches.some((other) => other.term === match.term && !apart.includes(other))) continue;
        matches = [...apart, { ...match, start, end, kind: 'variant', reason: 'inserted' }];
      }
    }
    return matches.sort((a, b) => a.start - b.start);
  }

  function siftBlocks(blocks: readonly string[]): number[] {
    // Names of one unit are not in the sieve.
    if (table.singles !== null) return blocks.map((_, block) => block);
    // Strings from the page are read unit by unit much faster once they have been copied.
    foldDense(blocks.join(BARRIER), dense);
    sift(dense, sieve, sifted);
    const found = new Set(blocksWithEntries(table, seeds, dense, sifted, blocks));
    return blocks.flatMap((block, at) =>
      found.has(at) || aroundGlosses(block).length > 0 ? [at] : [],
    );
  }

  return { scan, siftBlocks };
}
