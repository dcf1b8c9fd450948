import type { Steps } from '../../steps';
import type { Evidence } from '../evidence/evidence';
import { evidenceIn } from '../evidence/evidenceIn';
import { findCapitalised } from '../evidence/findCapitalised';
import type { Reason } from '../suggestion';
import type { StreamToken } from '../words/streamToken';
import { keyOfTokens, type StreamBlock, type TokenStream } from '../words/tokenStream';
import { BEGINNING_WORDS, INNER_WORDS } from './wordsInNames';

/** What may be a name, with all its places. */
export interface Candidate {
  key: string;
  /** Ranges of tokens, start and end by turns, in the order of the text; the first `PLACES_MEASURED` places. */
  places: number[];
  count: number;
  /** How often the text itself says that it is a name, by the way in which it does. */
  evidence: ReadonlyMap<Reason, number>;
  /** Another name stands in brackets behind some of its places, and where this one begins is not said. */
  glossed: number;
}

/** Evidence with its range of tokens. */
export interface PlacedEvidence extends Evidence {
  from: number;
  to: number;
  /** The tokens of the other name. */
  pairFrom?: number;
  pairTo?: number;
}

export interface Collected {
  candidates: Map<string, Candidate>;
  evidence: PlacedEvidence[];
  /** Per token one more than the index of the evidence it stands within, the longest; 0 where there is none. */
  covering: Int32Array;
  /** Ends of names that are only known by their end, another name behind them: how many words or letters that one has. */
  glossEnds: ReadonlyMap<number, number>;
}

const PLACES_MEASURED = 48;
const LETTER = /[\p{Script=Han}A-Za-z]/u;
const LONGEST = { zh: 9, en: 6 };
const LONGEST_CHARACTERS = 22;
/** Longer texts give their longest word groups by evidence alone: once in a million characters proves nothing. */
const LONG_TEXT = 150_000;
const LONGEST_IN_LONG_TEXT = 5;
const MOST_INNER = 2;
/** How often a heading recurs that names nothing. */
const FURNITURE = 3;

/** Evidence whose span may have a word too many. */
const LOOSE: ReadonlySet<Reason> = new Set(['definition', 'label', 'gloss', 'acronym']);

/** All groups of words that may be names; yields after each block. */
export function* collectCandidates(stream: TokenStream): Steps<Collected> {
  const candidates = new Map<string, Candidate>();
  const evidence: PlacedEvidence[] = [];
  const glossEnds = new Map<number, number>();
  const longest =
    stream.tokens.length > LONG_TEXT ? LONGEST_IN_LONG_TEXT : LONGEST[stream.language];
  const furniture = recurringHeadings(stream);
  for (const block of stream.blocks) {
    if (block.type === 'byline' || block.type === 'credit' || furniture.has(block.text)) continue;
    const spoken: PlacedEvidence[] = [];
    for (const item of evidenceIn(block, stream.language)) {
      const placed = placeEvidence(item, stream.tokens, block);
      if (placed === null) continue;
      spoken.push(placed);
      if (placed.openStart) glossEnds.set(placed.to, unitsOfPair(placed, stream.tokens));
    }
    for (const { from, to } of findCapitalised(stream.tokens, block)) {
      spoken.push({ reason: 'capitals', start: 0, end: 0, from, to });
    }
    for (let from = block.from; from < block.to; from++) {
      collectFrom(from, block.to, longest, stream, (to) =>
        addPlace(candidates, stream.tokens, from, to, glossEnds.has(to)),
      );
    }
    for (const placed of spoken) {
      evidence.push(placed);
      if (!placed.openStart) addEvidence(candidates, stream.tokens, placed);
    }
    yield;
  }
  return { candidates, evidence, covering: coveringOf(stream.tokens.length, evidence), glossEnds };
}

/** Of the other name of a pair the letters, if it is an acronym, else the words; 0 where that cannot be told (InSAR). */
function unitsOfPair({ pairFrom, pairTo }: PlacedEvidence, tokens: readonly StreamToken[]): number {
  if (pairFrom === undefined || pairTo === undefined) return 0;
  let units = 0;
  for (let at = pairFrom; at < pairTo; at++) {
    const { kind, shape, text, wordClass } = tokens[at] as StreamToken;
    if (shape === 'mixed') return 0;
    if (kind === 'latin' && wordClass !== 'f') units += shape === 'acronym' ? text.length : 1;
  }
  return units;
}

/** Headings that are the same in many sections say what a section is for: Checklist, Key questions. */
function recurringHeadings({ blocks }: TokenStream): Set<string> {
  const seen = new Map<string, number>();
  for (const { type, text } of blocks)
    if (type === 'heading') seen.set(text, (seen.get(text) ?? 0) + 1);
  return new Set([...seen].filter(([, times]) => times >= FURNITURE).map(([text]) => text));
}

function coveringOf(length: number, evidence: readonly PlacedEvidence[]): Int32Array {
  const covering = new Int32Array(length);
  for (const [index, { from, to, reason, openStart }] of evidence.entries()) {
    if (openStart || reason === 'label' || reason === 'heading') continue;
    for (let at = from; at < to; at++) {
      const other = evidence[(covering[at] as number) - 1];
      if (other === undefined || other.to - other.from < to - from) covering[at] = index + 1;
    }
  }
  return covering;
}

/** The tokens of a span, without marks at its edges and, where it may be too wide, without function words. */
function placeEvidence(
  item: Evidence,
  tokens: readonly StreamToken[],
  { from: first, to: last }: StreamBlock,
): PlacedEvidence | null {
  const range = (start: number, end: number, isLoose: boolean) => {
    let from = first;
    while (from < last && (tokens[from] as StreamToken).start < start) from++;
    let to = from;
    while (to < last && (tokens[to] as StreamToken).end <= end) to++;
    while (to > from && isNoEdge(tokens[to - 1], isLoose)) to--;
    while (from < to && isNoEdge(tokens[from], isLoose)) from++;
    if (to > from && to < last && closesBracket(tokens, from, to)) to++;
    return to > from ? { from, to } : null;
  };
  const own = range(item.start, item.end, LOOSE.has(item.reason));
  if (own === null) return null;
  const other = item.pair === undefined ? null : range(item.pair.start, item.pair.end, true);
  return { ...item, ...own, ...(other !== null && { pairFrom: other.from, pairTo: other.to }) };
}

const OPENING = '（(';
const CLOSING = '）)';

/** Whether the mark at `to` closes a bracket that opens within a range: 实施规范（试行）. */
function closesBracket(tokens: readonly StreamToken[], from: number, to: number): boolean {
  if (!CLOSING.includes((tokens[to] as StreamToken).text)) return false;
  for (let at = to - 1; at > from; at--) {
    const { text } = tokens[at] as StreamToken;
    if (OPENING.includes(text)) return true;
    if (CLOSING.includes(text)) return false;
  }
  return false;
}

/** Marks, and where a span may be too wide, function words. */
function isNoEdge(token: StreamToken | undefined, isLoose: boolean): boolean {
  return isMark(token) || (isLoose && token?.wordClass === 'f');
}

function isMark(token: StreamToken | undefined): boolean {
  return token?.kind === 'break' || token?.kind === 'joint';
}

/** Calls `add` with the end of each group of words that begins at `from` and may be a name. */
function collectFrom(
  from: number,
  last: number,
  longest: number,
  { tokens, language }: TokenStream,
  add: (to: number) => void,
): void {
  if (!mayEdge(tokens[from]) && !BEGINNING_WORDS.has(tokens[from]?.text ?? '')) return;
  let inner = 0;
  let words = 0;
  let characters = 0;
  let names = 0;
  for (let at = from; at < last; at++) {
    const token = tokens[at] as StreamToken;
    if (token.kind === 'break') return;
    if (token.kind === 'joint') continue;
    characters += token.kind === 'han' ? token.text.length : 2;
    if (++words > longest || characters > LONGEST_CHARACTERS) return;
    if (token.wordClass === 'f' && at > from) {
      if (!INNER_WORDS[language].has(token.text) || ++inner > MOST_INNER) return;
      continue;
    }
    if (token.wordClass !== 'm' && token.wordClass !== 'f') names++;
    if (mayEdge(token) && names > 0 && (words > 1 || mayStandAlone(token))) add(at + 1);
  }
}

function mayEdge(token: StreamToken | undefined): boolean {
  if (token === undefined || token.wordClass === 'f' || isMark(token)) return false;
  return (
    token.kind !== 'latin' ||
    token.text.length > 1 ||
    token.shape === 'other' ||
    token.wordClass !== 'l'
  );
}

function mayStandAlone(token: StreamToken): boolean {
  return token.text.length > 1 || token.shape === 'other';
}

/**
 * Whether a key is one letter or one Chinese character, which names nothing: it is weighed with the others, since from
 * such words is learnt what is no name, but never chosen. One symbol may be a name.
 */
export function isOneLetter(key: string): boolean {
  return key.length === 1 && LETTER.test(key);
}

const UNSAID: ReadonlyMap<Reason, number> = new Map();

function addPlace(
  candidates: Map<string, Candidate>,
  tokens: readonly StreamToken[],
  from: number,
  to: number,
  isGlossed: boolean,
): Candidate {
  const key = keyOfTokens(tokens, from, to);
  let candidate = candidates.get(key);
  if (candidate === undefined) {
    // Millions have one place and nothing said of them: their lists hold just that.
    candidate = { key, places: [from, to], count: 1, evidence: UNSAID, glossed: isGlossed ? 1 : 0 };
    candidates.set(key, candidate);
    return candidate;
  }
  candidate.count++;
  if (isGlossed) candidate.glossed++;
  if (candidate.places.length < 2 * PLACES_MEASURED) candidate.places.push(from, to);
  return candidate;
}

function addEvidence(
  candidates: Map<string, Candidate>,
  tokens: readonly StreamToken[],
  { from, to, reason }: PlacedEvidence,
): void {
  const key = keyOfTokens(tokens, from, to);
  if (!/\p{L}|\p{So}/u.test(key) || isOneLetter(key)) return;
  const candidate = candidates.get(key) ?? addPlace(candidates, tokens, from, to, false);
  const times = (candidate.evidence.get(reason) ?? 0) + 1;
  candidate.evidence = new Map(candidate.evidence).set(reason, times);
}
