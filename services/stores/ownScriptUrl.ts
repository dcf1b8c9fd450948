import { browser } from 'wxt/browser';

/**
 * The address of a script that came with the extension, as a worker takes it: where pages may only load what they
 * vouch for, a plain address is not taken.
 */
export function ownScriptUrl(
  path: '/preparation.js' | '/suggestion.js' | '/importing.js' | '/pdf.worker.mjs' | '/matching.js',
): string {
  // WXT knows those of its entrypoints; the last is put beside them by `scripts/build/pdfParts.mjs`.
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
