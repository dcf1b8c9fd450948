/** The fuzzy stage: verifies the seeds of a scan and chooses among the variants they lead to. */
import { firstThat } from '../../firstThat';
import { isDash, isHan } from '../../text/characters';
import type { DenseText } from '../../text/folding/fold';
import { formOf, IS_CONCEPT } from '../index/nameFlags';
import type { IndexedTerm, Match } from '../index/types';
import { hasWordEdges } from '../rules/boundaries';
import { isSomethingElse, judgePlace, type PlacedName } from '../rules/judgePlace';
import { type NamePlace, placeAt } from '../rules/namePlace';
import { widenToQuotes } from '../rules/quotes';
import type { ExactHits } from '../scan/scanExact';
import type { SeedHits } from '../scan/scanSeeds';
import { type LatinPattern, latinPatternOf } from '../tables/latinPattern';
import { type NameTable, SEPARATORS } from '../tables/nameTable';
import { CORE, editsAllowed, type SeedTable } from '../tables/seedTable';
import type { Alignment } from './alignment';
import { bestApart, type Candidate, type Found } from './candidate';
import type { FuzzyRule, NameUnits } from './carefulRule';
import { followLatin } from './latinVariants';
import { isHopeless, isRefuted } from './refutation';
import type { RuleSource, VariantRules } from './variantRules';

/** Any spacing may stand between the characters of a variant; for dashes see `hasForeignDash`. */
const ANY_SPACING = new Uint8Array(128).fill(SEPARATORS.dash);

/** First dense unit at or after a UTF-16 offset. */
const unitAt = ({ length, offsets }: DenseText, offset: number) =>
  firstThat(length, (unit) => (offsets[unit] as number) >= offset);

function hasForeignDash(surface: string, listed: string): boolean {
  for (let at = 0; at < surface.length; at++) {
    if (isDash(surface.charCodeAt(at))) return !/[-\u2010-\u2015]/.test(listed);
  }
  return false;
}

/**
 * @param dense the buffer that each text is folded into before its variants are looked for
 * @param rule how much evidence a variant needs
 */
export function createVariantFinder(
  terms: readonly IndexedTerm[],
  table: NameTable,
  seeds: SeedTable,
  dense: DenseText,
  rule: FuzzyRule,
  source: RuleSource,
) {
  const seen = new Set<number>();
  /** How to follow the Latin names that were asked for; `null` would be one that only its listed form counts of. */
  const patterns = new Map<number, LatinPattern | null>();

  function patternOf(name: number): LatinPattern | null {
    const known = patterns.get(name);
    if (known !== undefined) return known;
    const pattern = latinPatternOf(table.listed(name));
    patterns.set(name, pattern);
    return pattern;
  }

  const kindOf = (name: number) => terms[table.termOf[name] as number]?.kind;

  function nameUnits(name: number): NameUnits {
    const start = table.starts[name] as number;
    return {
      pool: table.pool,
      start,
      length: (table.starts[name + 1] as number) - start,
      organisation: kindOf(name) === 'organisation',
    };
  }

  /** @param separators see `PlacedName` */
  const placedName = (name: number, separators: Uint8Array | null): PlacedName => ({
    kind: kindOf(name),
    acronym: false,
    concept: ((table.flags[name] as number) & IS_CONCEPT) !== 0,
    isNear: true,
    separators,
  });

  function describe(
    name: number,
    { text, start, end, from, to }: NamePlace,
    { edits, inserted, doubtful }: Found,
  ): Candidate | null {
    if (hasForeignDash(text.slice(start, end), table.listed(name))) return null;
    const first = table.starts[name] as number;
    const size = (table.starts[name + 1] as number) - first;
    const score =
      source
        .ask()
        ?.confirm(
          String.fromCharCode(...table.pool.subarray(first, first + size)),
          String.fromCharCode(...dense.units.subarray(from, to)),
          Math.max(editsAllowed(size), edits) / size,
        ) ?? null;
    if (score === null) return null;
    const match: Match = {
      ...widenToQuotes(text, start, end),
      term: table.termOf[name] as number,
      name,
      kind: 'variant',
      score,
      reason: inserted ? 'inserted' : 'misspelt',
      form: formOf(table.flags[name] as number),
      conditional: false,
    };
    return { match, from, to, edits, doubtful };
  }

  function judge(
    name: number,
    own: NameUnits,
    alignment: Alignment,
    exact: ExactHits,
    rules: VariantRules,
  ): Candidate | null {
    const { start: from, end: to, edits } = alignment;
    if (isRefuted(exact, from, to, edits, dense)) return null;
    // What is quickly said comes first.
    if (edits.some((edit) => isHopeless(edit, own, dense))) return null;
    const place = placeAt(dense, from, to);
    const placed = placedName(name, ANY_SPACING);
    if (judgePlace(place, placed) === 'forbidden') return null;
    const doubtful = !rules.isVariant(own, dense, alignment, 'careful');
    if (doubtful && (rule === 'careful' || !rules.isVariant(own, dense, alignment, rule))) {
      return null;
    }
    const { text, start, end } = place;
    if (isHan(text.charCodeAt(start)) && !hasWordEdges(text, start, end)) return null;
    if (isSomethingElse(place, placed, source)) return null;
    const inserted = rules.onlyParticles(edits, dense);
    return describe(name, place, { edits: edits.length, inserted, doubtful });
  }

  function verifyHan(seed: number, at: number, exact: ExactHits): Candidate | null {
    const name = seeds.names[seed] as number;
    const own = nameUnits(name);
    // In a page, the rules are fetched when they are first asked for: here there is something near a name.
    const rules = source.ask();
    if (rules === null) return null;
    const alignments = rules.alignAround(
      {
        pool: own.pool,
        nameStart: own.start,
        nameLength: own.length,
        offset: seeds.offsets[seed] as number,
        size: seeds.lengths[seed] as number,
        units: dense.units,
        length: dense.length,
        at,
      },
      editsAllowed(own.length),
    );
    for (const alignment of alignments) {
      const candidate = judge(name, own, alignment, exact, rules);
      if (candidate !== null) return candidate;
    }
    return null;
  }

  function verifyLatin(seed: number, at: number, exact: ExactHits): Candidate | null {
    const name = seeds.names[seed] as number;
    const pattern = patternOf(name);
    if (pattern === null) return null;
    const size = seeds.lengths[seed] as number;
    const core = {
      offset: seeds.offsets[seed] as number,
      size,
      start: dense.offsets[at] as number,
      end: (dense.offsets[at + size - 1] as number) + 1,
    };
    const span = followLatin(pattern, core, dense.text, rule);
    if (span === null) return null;
    const from = unitAt(dense, span.start);
    const to = unitAt(dense, span.end);
    if (isRefuted(exact, from, to, [], dense)) return null;
    const { start, end } = span;
    const place = { text: dense.text, start, end, dense, from, to };
    const placed = placedName(name, null);
    if (judgePlace(place, placed) === 'forbidden' || isSomethingElse(place, placed, source))
      return null;
    return describe(name, place, { edits: span.edits, inserted: false, doubtful: false });
  }

  /** Whether a seed lies inside an exact name that is at least as long as its own. */
  function isSettled(exact: ExactHits, cursor: number, seed: number, at: number): boolean {
    if (cursor >= exact.names.length) return false;
    const start = exact.starts[cursor] as number;
    const end = exact.ends[cursor] as number;
    const name = seeds.names[seed] as number;
    const size = (table.starts[name + 1] as number) - (table.starts[name] as number);
    return at >= start && at + (seeds.lengths[seed] as number) <= end && size <= end - start;
  }

  /**
   * Variants among the seeds of a scan, in order, not overlapping each other. They may contain exact
   * names, which then give way.
   */
  return function findVariants(hits: SeedHits, exact: ExactHits): Candidate[] {
    const found: Candidate[] = [];
    seen.clear();
    let cursor = 0;
    for (let hit = 0; hit < hits.seeds.length; hit++) {
      const seed = hits.seeds[hit] as number;
      const at = hits.units[hit] as number;
      while (cursor < exact.names.length && (exact.ends[cursor] as number) <= at) cursor++;
      if (isSettled(exact, cursor, seed, at)) continue;
      const diagonal = at - (seeds.offsets[seed] as number) + 64;
      const key = (seeds.names[seed] as number) * 0x100000000 + diagonal;
      if (seen.has(key)) continue;
      seen.add(key);
      const isCore = ((seeds.cores[seed] as number) & CORE.any) !== 0;
      const candidate = isCore ? verifyLatin(seed, at, exact) : verifyHan(seed, at, exact);
      if (candidate !== null) found.push(candidate);
    }
    return bestApart(found);
  };
}
