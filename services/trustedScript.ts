import { browser } from 'wxt/browser';

/**
 * The address of one of the extension's own scripts, for a worker: where pages may only load what they vouch for, a
 * plain one is not taken.
 *
 * @param path from the root of the extension, `/preparation.js`
 */
export function trustedScript(path: `/${string}.js` | `/${string}.mjs`): string {
  const url = browser.runtime.getURL(path as '/preparation.js');
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
