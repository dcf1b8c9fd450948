/** The fuzzy stage: verifies the seeds of a scan and chooses among the variants they lead to. */
import { isDash, isHan, isLatinWord } from '../../text/characters';
import type { DenseText } from '../../text/fold';
import { formOf, NAME_FLAGS } from '../index/nameFlags';
import type { CompiledIndex, Match } from '../index/types';
import { hasWordEdges, mayBegin, mayEnd } from '../rules/boundaries';
import { isInCode } from '../rules/codeTokens';
import { isPartOfDesignation } from '../rules/designations';
import { judgeGaps } from '../rules/gaps';
import { widenToQuotes } from '../rules/quotes';
import type { ExactHits } from '../scan/scanExact';
import type { SeedHits } from '../scan/scanSeeds';
import type { LatinPattern } from '../tables/latinPattern';
import { type NameTable, SEPARATORS } from '../tables/nameTable';
import { editsAllowed, type SeedTable } from '../tables/seedTable';
import { type Alignment, alignAround, type Edit } from './alignment';
import type { FuzzyRule, NameUnits } from './carefulRule';
import { followLatin } from './latinVariants';
import type { AskForRules } from './variantRules';

/** A variant before it is known whether it keeps its place. */
interface Candidate extends Variant {
  match: Match;
}

interface Variant {
  edits: number;
  /** Dense units; where Latin, the units that the span covers. */
  from: number;
  to: number;
  /** Whether only the loose rule lets it pass. */
  doubtful: boolean;
}

interface Found extends Variant {
  inserted: boolean;
}

/** Any spacing may stand between the characters of a variant; for dashes see `hasForeignDash`. */
const ANY_SPACING = new Uint8Array(128).fill(SEPARATORS.dash);

/** First dense unit at or after a UTF-16 offset. */
function unitAt(dense: DenseText, offset: number): number {
  let low = 0;
  let high = dense.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dense.offsets[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function hasForeignDash(surface: string, listed: string): boolean {
  for (let at = 0; at < surface.length; at++) {
    if (isDash(surface.charCodeAt(at))) return !/[-\u2010-\u2015]/.test(listed);
  }
  return false;
}

/**
 * Whether what is exact inside or beside a candidate speaks against it: a variant may contain an
 * exact name where it agrees with it unit by unit (网络空间 in 网络空间的命运共同体), and nothing else
 * may overlap it.
 */
function isRefuted(
  exact: ExactHits,
  from: number,
  to: number,
  edits: Edit[],
  { units }: DenseText,
): boolean {
  for (let hit = 0; hit < exact.names.length; hit++) {
    const start = exact.starts[hit] as number;
    const end = exact.ends[hit] as number;
    if (end <= from) continue;
    if (start >= to) return false;
    if (start < from || end > to || end - start === to - from) return true;
    const disagrees = ({ type, text }: Edit) => {
      if (text >= end) return false;
      if (type === 'missing') return text > start;
      // Of a character written twice either may be the one too many.
      const twice =
        type === 'extra' &&
        ((text + 1 === end && units[text] === units[text + 1]) ||
          (text === start && units[text] === units[text - 1]));
      return text >= start && !twice;
    };
    if (edits.some(disagrees)) return true;
  }
  return false;
}

/** Edits that no rule lets pass: of letters and digits, and a first or last character that is missing. */
function isHopeless(
  { type, name: at, text }: Edit,
  name: NameUnits,
  { units }: DenseText,
): boolean {
  const listed = name.pool[name.start + at] as number;
  if (type === 'missing' && (at === 0 || at === name.length - 1)) return true;
  return (
    (type !== 'extra' && isLatinWord(listed)) ||
    (type !== 'missing' && isLatinWord(units[text] as number))
  );
}

/** Better candidates first: certain, fewer edits for their length, longer, further left. */
function byQuality(a: Candidate, b: Candidate): number {
  return (
    Number(a.doubtful) - Number(b.doubtful) ||
    a.edits * (b.to - b.from) - b.edits * (a.to - a.from) ||
    b.to - b.from - (a.to - a.from) ||
    a.from - b.from ||
    a.match.name - b.match.name
  );
}

/**
 * @param textOf gives the text that `dense` was folded from
 * @param rule how much evidence a variant needs
 */
export function createVariantFinder(
  index: CompiledIndex,
  table: NameTable,
  seeds: SeedTable,
  dense: DenseText,
  textOf: () => string,
  rule: FuzzyRule,
  askForRules: AskForRules,
) {
  const seen = new Set<number>();

  const isConcept = (name: number) => ((table.flags[name] as number) & NAME_FLAGS.concept) !== 0;

  function nameUnits(name: number): NameUnits {
    const start = table.starts[name] as number;
    return {
      pool: table.pool,
      start,
      length: (table.starts[name + 1] as number) - start,
      organisation: index.terms[table.termOf[name] as number]?.kind === 'organisation',
    };
  }

  function describe(
    name: number,
    { from, to, edits, inserted, doubtful }: Found,
    [start, end]: [number, number],
  ): Candidate | null {
    const text = textOf();
    const surface = text.slice(start, end);
    if (hasForeignDash(surface, table.listed(name)) || isInCode(text, start, end)) return null;
    const first = table.starts[name] as number;
    const size = (table.starts[name + 1] as number) - first;
    const isMechanism = index.terms[table.termOf[name] as number]?.kind === 'mechanism';
    if (isPartOfDesignation(text, start, end, false, isMechanism)) return null;
    const score =
      askForRules()?.confirm(
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
  ): Candidate | null {
    const { start: from, end: to, edits } = alignment;
    const start = dense.offsets[from] as number;
    const end = (dense.offsets[to - 1] as number) + 1;
    if (isRefuted(exact, from, to, edits, dense)) return null;
    const text = textOf();
    // What is quickly said comes first: in a page, the rules are fetched when they are first asked for.
    if (edits.some((edit) => isHopeless(edit, own, dense))) return null;
    if (!mayBegin(text, start, isConcept(name)) || !mayEnd(text, end)) return null;
    if (judgeGaps(text, dense, from, to - from, ANY_SPACING, false) === 'forbidden') return null;
    const rules = askForRules();
    if (rules === null) return null;
    const doubtful = !rules.isVariant(own, dense, alignment, 'careful');
    if (doubtful && (rule === 'careful' || !rules.isVariant(own, dense, alignment, rule))) {
      return null;
    }
    if (isHan(text.charCodeAt(start)) && !hasWordEdges(text, start, end)) return null;
    const inserted = rules.onlyParticles(edits, dense);
    const found = { from, to, edits: edits.length, inserted, doubtful };
    return describe(name, found, [start, end]);
  }

  function verifyHan(seed: number, at: number, exact: ExactHits): Candidate | null {
    const name = seeds.names[seed] as number;
    const own = nameUnits(name);
    const alignments = alignAround(
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
      const candidate = judge(name, own, alignment, exact);
      if (candidate !== null) return candidate;
    }
    return null;
  }

  function verifyLatin(
    pattern: LatinPattern,
    seed: number,
    at: number,
    exact: ExactHits,
  ): Candidate | null {
    const name = seeds.names[seed] as number;
    const length = seeds.lengths[seed] as number;
    const coreEnd = (dense.offsets[at + length - 1] as number) + 1;
    const offset = seeds.offsets[seed] as number;
    const span = followLatin(
      pattern,
      offset,
      length,
      textOf(),
      dense.offsets[at] as number,
      coreEnd,
      rule,
    );
    if (span === null) return null;
    const from = unitAt(dense, span.start);
    const to = unitAt(dense, span.end);
    if (isRefuted(exact, from, to, [], dense)) return null;
    if (!mayBegin(textOf(), span.start, isConcept(name))) return null;
    const found = { from, to, edits: span.edits, inserted: false, doubtful: false };
    return describe(name, found, [span.start, span.end]);
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
      const pattern = seeds.latin.get(seeds.names[seed] as number);
      const candidate =
        pattern === undefined ? verifyHan(seed, at, exact) : verifyLatin(pattern, seed, at, exact);
      if (candidate !== null) found.push(candidate);
    }
    if (found.length < 2) return found;
    const kept: Candidate[] = [];
    for (const candidate of found.sort(byQuality)) {
      if (kept.some((other) => candidate.from < other.to && other.from < candidate.to)) continue;
      kept.push(candidate);
    }
    return kept.sort((a, b) => a.from - b.from);
  };
}
