import { nameKey } from './nameKey';
import type { Suggestion } from './suggestion';

/**
 * Leaves out what the reader has rejected once, in whatever version of a document: by name, folded. A suggestion
 * goes where its own name was rejected; of its other names only the rejected ones go.
 * @param rejected names as they were shown
 */
export function withoutRejected(
  suggestions: readonly Suggestion[],
  rejected: Iterable<string>,
): Suggestion[] {
  const keys = new Set(Array.from(rejected, nameKey));
  return suggestions
    .filter(({ name }) => !keys.has(nameKey(name)))
    .map((suggestion) => ({
      ...suggestion,
      otherNames: suggestion.otherNames.filter(({ text }) => !keys.has(nameKey(text))),
    }));
}
