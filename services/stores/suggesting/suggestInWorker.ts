import { ownScriptUrl } from '../ownScriptUrl';
import type { Suggest, SuggestionAnswer } from './suggestionWork';

/** Suggests terms beside the page, which stays at hand meanwhile; the worker ends with the work, or with `signal`. */
export const suggestInWorker: Suggest = (request, onProgress, signal) =>
  new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const life = new AbortController();
    const worker = new Worker(ownScriptUrl('/suggestion.js'));
    const end = () => {
      life.abort();
      worker.terminate();
    };
    const fail = (error: unknown) => {
      end();
      reject(error);
    };
    const listening = { signal: life.signal };
    signal.addEventListener('abort', () => fail(signal.reason), listening);
    worker.addEventListener('error', ({ message }) => fail(new Error(message)), listening);
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<SuggestionAnswer>) => {
        if (data.case === 'progress') return onProgress(data.progress);
        end();
        resolve(data.suggestions);
      },
      listening,
    );
    worker.postMessage(request);
  });
