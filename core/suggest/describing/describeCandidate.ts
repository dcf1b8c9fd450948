import type { Candidate } from '../candidates/collectCandidates';
import type { Paired } from '../candidates/mergePairs';
import type { Ranked } from '../candidates/rankCandidates';
import {
  PLACES_KEPT,
  REASONS,
  type Reason,
  type SuggestedDefinition,
  type SuggestionDocument,
  type SuggestionPlace,
} from '../suggestion';
import type { StreamToken } from '../words/streamToken';
import { keyOfTokens, type TokenStream } from '../words/tokenStream';
import { isAcronym } from '../words/tokens';
import { findDefinition } from './findDefinition';

/** One name of what is suggested, as its documents have it. */
export interface DescribedName {
  text: string;
  /** Whether it is an acronym. */
  isShort: boolean;
  /** Whether it is written in Chinese characters. */
  isChinese: boolean;
}

/** What a ranked candidate is, as far as the documents tell. */
export interface DescribedCandidate {
  score: number;
  /** The one it goes by first. */
  names: [DescribedName, ...DescribedName[]];
  reasons: Reason[];
  places: SuggestionPlace[];
  count: number;
  passage: SuggestionPlace;
  definition: SuggestedDefinition | null;
  edges: string[];
}

const MOST_EDGES = 4;

/** Says of a chosen candidate where it stands, why it is one, and what the text says it means. */
export function describeCandidate(
  { main, others }: Paired,
  stream: TokenStream,
  ranked: Ranked,
  documents: readonly SuggestionDocument[],
): DescribedCandidate {
  const candidates = [main, ...others].map(({ candidate }) => candidate);
  const first = nameOf(main.candidate, stream);
  const rest = others.map(({ candidate }) => nameOf(candidate, stream));
  const names = [first, ...rest].sort((a, b) => rankOf(a, stream) - rankOf(b, stream));
  const places = candidates
    .flatMap((candidate) => placesOf(candidate, stream))
    .sort((a, b) => a.block - b.block || a.start - b.start)
    .slice(0, PLACES_KEPT);
  const definition = definitionIn(places, stream);
  const placed = places.map((place) => publicPlace(place, stream, documents));
  const passage = definition ?? bestPassage(places, stream) ?? places[0];
  if (passage === undefined) throw new Error(`No place of ${main.candidate.key}.`);
  return {
    score: main.score,
    names: names as [DescribedName, ...DescribedName[]],
    reasons: reasonsOf(candidates, first.text),
    places: placed,
    count: candidates.reduce((sum, { count }) => sum + count, 0),
    passage: publicPlace(passage, stream, documents),
    definition:
      definition === null
        ? null
        : {
            ...publicPlace(definition, stream, documents),
            text: textOf(definition, stream),
          },
    edges: edgesOf(main.candidate, stream, ranked),
  };
}

/** A place by the index of its block in the stream. */
interface StreamPlace {
  block: number;
  start: number;
  end: number;
}

function placesOf({ places }: Candidate, stream: TokenStream): StreamPlace[] {
  const found: StreamPlace[] = [];
  for (let at = 0; at < places.length; at += 2) {
    const first = stream.tokens[places[at] as number];
    const last = stream.tokens[(places[at + 1] as number) - 1];
    if (first === undefined || last === undefined) continue;
    found.push({ block: first.block, start: first.start, end: last.end });
  }
  return found;
}

function textOf({ block, start, end }: StreamPlace, stream: TokenStream): string {
  return stream.blocks[block]?.text.slice(start, end) ?? '';
}

function publicPlace(
  { block, start, end }: StreamPlace,
  stream: TokenStream,
  documents: readonly SuggestionDocument[],
): SuggestionPlace {
  const { document = 0, index = 0 } = stream.blocks[block] ?? {};
  return { document: documents[document]?.id ?? '', block: index, start, end };
}

/** The form it has most often; of equals the one in lower case, since headings and sentences bring capitals. */
function nameOf(candidate: Candidate, stream: TokenStream): DescribedName {
  const counts = new Map<string, number>();
  for (const place of placesOf(candidate, stream)) {
    const written = textOf(place, stream);
    counts.set(written, (counts.get(written) ?? 0) + 1);
  }
  const [text = candidate.key] =
    [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? 1 : -1))[0] ?? [];
  return {
    text,
    isShort: isAcronym(text) || (/^[A-Z][A-Za-z\d]{1,6}$/.test(text) && /[A-Z].*[A-Z]/.test(text)),
    isChinese: /\p{Script=Han}/u.test(text),
  };
}

/** The text's own language first, the full name before the acronym. */
function rankOf({ isShort, isChinese }: DescribedName, { language }: TokenStream): number {
  return (isShort ? 1 : 0) + ((language === 'zh') === isChinese ? 0 : 2);
}

function reasonsOf(candidates: readonly Candidate[], name: string): Reason[] {
  const found = new Set<Reason>(candidates.flatMap(({ evidence }) => [...evidence.keys()]));
  if (candidates.some(({ glossed }) => glossed > 0)) found.add('gloss');
  if (isAcronym(name)) found.add('acronym');
  if (/^[A-Z]/.test(name) && !found.has('acronym')) found.add('capitals');
  const most = Math.max(...candidates.map(({ count }) => count));
  if (most > 2 || (found.size === 0 && most > 1)) found.add('recurring');
  if (found.size === 0) found.add('wording');
  return REASONS.filter((reason) => found.has(reason));
}

function definitionIn(places: readonly StreamPlace[], stream: TokenStream): StreamPlace | null {
  for (const place of places) {
    const block = stream.blocks[place.block];
    if (block === undefined || block.type === 'heading') continue;
    const span = findDefinition(block.text, place, stream.language);
    if (span !== null) return { block: place.block, ...span };
  }
  return null;
}

/** The block that has the name most often; of equals the first; headings and rows if there is nothing else. */
function bestPassage(places: readonly StreamPlace[], stream: TokenStream): StreamPlace | undefined {
  const counts = new Map<number, number>();
  for (const { block } of places) counts.set(block, (counts.get(block) ?? 0) + 1);
  const isProse = ({ block }: StreamPlace) =>
    stream.blocks[block]?.type !== 'heading' && stream.blocks[block]?.type !== 'row';
  let best: StreamPlace | undefined;
  for (const place of places.filter(isProse)) {
    if (best === undefined || (counts.get(place.block) ?? 0) > (counts.get(best.block) ?? 0))
      best = place;
  }
  return best;
}

/** What is one word longer or shorter at its first place, where that may be a name. */
function edgesOf({ key, places }: Candidate, stream: TokenStream, ranked: Ranked): string[] {
  const [from = 0, to = 0] = places;
  const ranges: [number, number][] = [
    [from - 1, to],
    [from, to + 1],
    [from + 1, to],
    [from, to - 1],
  ];
  const found = new Map<string, number>();
  for (const [start, end] of ranges) {
    const [first, last] = [stream.tokens[start], stream.tokens[end - 1]];
    if (start >= end || first === undefined || last?.block !== first.block) continue;
    const other = keyOfTokens(stream.tokens as StreamToken[], start, end);
    const score = ranked.scores.get(other);
    if (score === undefined || other === key) continue;
    found.set(textOf({ block: first.block, start: first.start, end: last.end }, stream), score);
  }
  return [...found]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_EDGES)
    .map(([text]) => text);
}
