import { PackError } from '../../../core/pack/parsePack';
import { ownScriptUrl } from '../ownScriptUrl';
import type { PreparationAnswer, PreparationRequest, Prepare } from './importPreparation';

/** Prepares a pack beside the page, which stays at hand meanwhile; the worker ends with the work, or with `signal`. */
export const prepareInWorker: Prepare = (request, onStage, signal) =>
  new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const life = new AbortController();
    const worker = new Worker(ownScriptUrl('/preparation.js'));
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
      ({ data }: MessageEvent<PreparationAnswer>) => {
        if (data.case === 'stage') return onStage(data.stage);
        if (data.case === 'refused') return fail(new PackError(data.problems));
        if (data.case !== 'prepared') return;
        end();
        resolve(data.result);
      },
      listening,
    );
    const message: PreparationRequest = { case: 'import', request };
    worker.postMessage(message);
  });
