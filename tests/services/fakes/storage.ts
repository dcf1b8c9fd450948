import { fakeBrowser } from 'wxt/testing';

type Area = typeof fakeBrowser.storage.sync;

/** Makes the calls of `storage.sync` fail as given until the returned function is called. */
export function breakSync(methods: ('get' | 'set' | 'remove')[], message: string): () => void {
  const area: Area = fakeBrowser.storage.sync;
  const kept = { get: area.get, set: area.set, remove: area.remove };
  const fail = async () => {
    throw new Error(message);
  };
  for (const method of methods) area[method] = fail;
  return () => {
    Object.assign(area, kept);
  };
}

/** Sentences of the browsers. */
export const SYNC_OFF = 'Please set webextensions.storage.sync.enabled to true in about:config';
export const ITEM_TOO_LARGE = 'Resource::kQuotaBytesPerItem quota exceeded';
export const FIREFOX_FULL =
  'QuotaExceededError: storage.sync API call exceeded its quota limitations.';
export const TOO_OFTEN = 'This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.';
