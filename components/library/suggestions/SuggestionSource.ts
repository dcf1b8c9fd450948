import type { DecisionsChange } from '../../../core/suggest/decisionsChange';
import type { Suggestion, SuggestionDocument } from '../../../core/suggest/suggestion';
import type { SuggestionProgress } from '../../../core/suggest/suggestTerms';

/** A document that terms are wanted of. */
export interface SuggestionSubject {
  /** Id of its pack. */
  pack: string;
  /** Its id there. */
  document: string;
  title: string;
}

/** What is suggested of some documents. */
export interface SuggestedTerms {
  /** By the ids that the places of suggestions have. */
  documents: readonly SuggestionDocument[];
  /** Best first. */
  suggestions: readonly Suggestion[];
  /** What the terms are called that suggestions join. */
  joined: ReadonlyMap<string, string>;
  /** Stores what has been decided since the last time; all of it is tried again where that fails. */
  keep(change: DecisionsChange): Promise<void>;
}

/** What suggesting terms needs from outside. Every promise may reject with an `Error` that says why. */
export interface SuggestionSource {
  /** Rejects with the reason of `signal` where it is given up. */
  suggest(
    subjects: readonly SuggestionSubject[],
    onProgress: (progress: SuggestionProgress) => void,
    signal: AbortSignal,
  ): Promise<SuggestedTerms>;
}
