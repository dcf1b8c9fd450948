import { nameKey } from './nameKey';
import type { KnownName, Suggestion } from './suggestion';

export interface JoinedSuggestions {
  /** What there is to decide on: new terms, and those that give a term of the library another name. */
  open: Suggestion[];
  /** What the library has by every name that the documents have. */
  known: Suggestion[];
}

/** Tells what the library has of some suggestions; `joins` is its term. The order stays. */
export function joinKnown(
  suggestions: readonly Suggestion[],
  names: readonly KnownName[],
): JoinedSuggestions {
  const terms = new Map(names.map(({ text, term }) => [nameKey(text), term]));
  const joined: JoinedSuggestions = { open: [], known: [] };
  for (const suggestion of suggestions) {
    const written = suggestion.otherNames.filter(({ origin }) => origin === 'document');
    const found = [suggestion.name, ...written.map(({ text }) => text)].map(
      (text) => terms.get(nameKey(text)) ?? null,
    );
    const joins = found.find((term) => term !== null) ?? null;
    const isKnown = found.every((term) => term !== null);
    joined[isKnown ? 'known' : 'open'].push({ ...suggestion, joins });
  }
  return joined;
}
