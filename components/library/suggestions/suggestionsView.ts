import type { Decisions } from '../../../core/suggest/decisions';
import type { SuggestionDocument } from '../../../core/suggest/suggestion';
import type { SuggestionProgress } from '../../../core/suggest/suggestTerms';

/** How far suggesting has come. */
export type SuggestionsView =
  /** `null` before the first step. */
  | { case: 'working'; progress: SuggestionProgress | null }
  | { case: 'failed'; reason: string }
  | {
      case: 'open';
      documents: readonly SuggestionDocument[];
      decisions: Decisions;
      /** What the terms are called that suggestions join. */
      joined: ReadonlyMap<string, string>;
      /** Why the last decisions are not stored; `null` where they are, or are about to be. */
      failure: string | null;
    };
