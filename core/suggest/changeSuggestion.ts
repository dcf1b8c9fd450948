/** Changes of one suggestion, or of two that are one. */
import { guessLanguage } from '../text/guessLanguage';
import { findPlaces } from './findPlaces';
import { moveEdge } from './moveEdge';
import { nameKey } from './nameKey';
import {
  PLACES_KEPT,
  REASONS,
  type SuggestedName,
  type Suggestion,
  type SuggestionDocument,
  type SuggestionPlace,
} from './suggestion';

/**
 * Gives a suggestion another name. Where the name stands is looked up anew; names that were made from the earlier one
 * go with it.
 *
 * @param name as the reader wrote it; white space around it is left out
 * @param place where it stands, if the reader has marked it there; `null` takes the first place, of the same passage if it can
 */
export function renamed(
  suggestion: Suggestion,
  name: string,
  documents: readonly SuggestionDocument[],
  place: SuggestionPlace | null = null,
): Suggestion {
  const text = name.trim();
  // Nothing can be found that has no letter.
  if (!/[\p{L}\p{N}]/u.test(text) || text === suggestion.name) return suggestion;
  const { places, count } = findPlaces(text, documents);
  const { passage } = suggestion;
  const isNear = (each: SuggestionPlace) =>
    each.document === passage.document && each.block === passage.block;
  const isSameScript = isHanName(text) === isHanName(suggestion.name);
  return {
    ...suggestion,
    name: text,
    language: isSameScript ? suggestion.language : guessLanguage(text),
    places,
    count,
    otherNames: suggestion.otherNames.filter(({ origin }) => origin === 'document'),
    passage: place ?? places.find(isNear) ?? places[0] ?? passage,
    warning: null,
    edges: [],
  };
}

/**
 * Moves an edge of the name by a word or a character, see `moveEdge`, where its passage has it.
 *
 * @param by 1 makes it longer, -1 shorter
 */
export function withEdgeMoved(
  suggestion: Suggestion,
  side: 'start' | 'end',
  by: 1 | -1,
  documents: readonly SuggestionDocument[],
): Suggestion {
  const from = namePlace(suggestion, documents);
  const text = from === null ? null : textOfBlock(from, documents);
  if (from === null || text === null) return suggestion;
  const moved = moveEdge(text, from, side, by);
  return renamed(suggestion, text.slice(moved.start, moved.end), documents, moved);
}

/** Where the name itself stands in its passage, which may be the place of a definition; `null` where it does not. */
export function namePlace(
  { name, passage, places }: Suggestion,
  documents: readonly SuggestionDocument[],
): SuggestionPlace | null {
  const has = (place: SuggestionPlace) =>
    textOfBlock(place, documents)?.slice(place.start, place.end) === name;
  if (has(passage)) return passage;
  const near = places.find(
    (place) => place.document === passage.document && place.block === passage.block && has(place),
  );
  return near ?? places.find(has) ?? null;
}

/** The suggestion with the name, the other names and the places of another one as its own. */
export function joined(suggestion: Suggestion, other: Suggestion): Suggestion {
  const otherNames = [...suggestion.otherNames];
  const keys = new Set([suggestion.name, ...otherNames.map(({ text }) => text)].map(nameKey));
  const isOtherScript = isHanName(other.name) !== isHanName(suggestion.name);
  const main: SuggestedName = {
    text: other.name,
    language: other.language,
    role: other.role === 'acronym' ? 'acronym' : isOtherScript ? 'label' : 'alias',
    origin: 'document',
  };
  for (const name of [main, ...other.otherNames]) {
    if (keys.has(nameKey(name.text))) continue;
    keys.add(nameKey(name.text));
    otherNames.push(name);
  }
  const reasons = new Set([...suggestion.reasons, ...other.reasons]);
  return {
    ...suggestion,
    confidence: Math.max(suggestion.confidence, other.confidence),
    reasons: REASONS.filter((reason) => reasons.has(reason)),
    places: [...suggestion.places, ...other.places].slice(0, PLACES_KEPT),
    count: suggestion.count + other.count,
    otherNames,
    definition: suggestion.definition ?? other.definition,
    joins: suggestion.joins ?? other.joins,
  };
}

/**
 * Makes a suggestion of its own of every other name that the documents have. What was made from the name stays with it.
 *
 * @returns the suggestion first; nothing else where it has no such name
 */
export function parted(
  suggestion: Suggestion,
  documents: readonly SuggestionDocument[],
): [Suggestion, ...Suggestion[]] {
  const others = suggestion.otherNames.filter(({ origin }) => origin === 'document');
  if (others.length === 0) return [suggestion];
  const rest = suggestion.otherNames.filter(({ origin }) => origin !== 'document');
  const own = findPlaces(suggestion.name, documents);
  return [
    { ...suggestion, ...own, otherNames: rest, passage: own.places[0] ?? suggestion.passage },
    ...others.map((other): Suggestion => {
      const { places, count } = findPlaces(other.text, documents);
      return {
        ...suggestion,
        name: other.text,
        language: other.language,
        role: other.role === 'acronym' ? 'acronym' : 'label',
        places,
        count,
        otherNames: [],
        passage: places[0] ?? suggestion.passage,
        definition: null,
        warning: null,
        joins: null,
        edges: [],
      };
    }),
  ];
}

/** The text of the block that a place is in; `null` where the documents do not have it. */
export function textOfBlock(
  { document, block }: SuggestionPlace,
  documents: readonly SuggestionDocument[],
): string | null {
  return documents.find(({ id }) => id === document)?.blocks[block]?.text ?? null;
}

const isHanName = (name: string) => /\p{Script=Han}/u.test(name);
