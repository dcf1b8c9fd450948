import type { Suggestion } from '../../../core/suggest/suggestion';
import { workInWorker } from '../../../core/workInWorker';
import { ownScriptUrl } from '../ownScriptUrl';
import type { Suggest, SuggestionAnswer, SuggestionRequest } from './suggestionWork';

/** Suggests terms beside the page, which stays at hand meanwhile; the worker ends with the work, or with `signal`. */
export const suggestInWorker: Suggest = (request, onProgress, signal) =>
  workInWorker<SuggestionRequest, SuggestionAnswer, Suggestion[]>(
    () => new Worker(ownScriptUrl('/suggestion.js')),
    request,
    (answer, finish) => {
      if (answer.case === 'progress') onProgress(answer.progress);
      else finish(answer.suggestions);
    },
    signal,
  );
