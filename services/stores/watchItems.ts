import { browser } from 'wxt/browser';

/** What became of items, by their names. */
export type ItemChanges = Readonly<Record<string, { newValue?: unknown }>>;

/** Calls `listener` whenever one of the named items changed in any context, whichever area of `browser.storage` it is in. */
export function watchItems(
  names: readonly string[],
  listener: (changes: ItemChanges) => void,
  signal: AbortSignal,
): void {
  const onChanged = (changes: ItemChanges) => {
    if (names.some((name) => name in changes)) listener(changes);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
}
