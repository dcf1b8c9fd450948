/** What crosses between the page that asks for suggestions and the worker that makes them. */
import type { Suggestion } from '../../../core/suggest/suggestion';
import type { SuggestionInput, SuggestionProgress } from '../../../core/suggest/suggestTerms';

/** What the worker is told; the rest of what it needs comes with it. */
export type SuggestionRequest = Pick<SuggestionInput, 'documents' | 'most'>;

export type SuggestionAnswer =
  | { case: 'progress'; progress: SuggestionProgress }
  | { case: 'suggested'; suggestions: Suggestion[] };

/** Suggests terms, see `suggestTerms`; rejects with the reason of `signal`. */
export type Suggest = (
  request: SuggestionRequest,
  onProgress: (progress: SuggestionProgress) => void,
  signal: AbortSignal,
) => Promise<Suggestion[]>;
