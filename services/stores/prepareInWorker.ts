import { browser } from 'wxt/browser';
import { PackError } from '../../core/pack/parsePack';
import type { PreparationAnswer, Prepare } from './importPreparation';

/** Prepares a pack beside the page, which stays at hand meanwhile; the worker ends with the work, or with `signal`. */
export const prepareInWorker: Prepare = (request, onStage, signal) =>
  new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const life = new AbortController();
    const worker = new Worker(scriptUrl());
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
        end();
        resolve(data.result);
      },
      listening,
    );
    worker.postMessage(request);
  });

/** Where pages may only load what they vouch for, a plain address is not taken. */
function scriptUrl(): string {
  const url = browser.runtime.getURL('/preparation.js');
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypesFactory };
  policy ??= trustedTypes?.createPolicy('pangzhu-worker', { createScriptURL: String }) ?? null;
  return policy === null ? url : policy.createScriptURL(url);
}

/** A name can be given to one policy only. */
let policy: ReturnType<TrustedTypesFactory['createPolicy']> | null = null;

/** As much of it as is used: Firefox has none, and TypeScript no types. */
interface TrustedTypesFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}
