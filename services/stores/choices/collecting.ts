import { browser } from 'wxt/browser';

/**
 * In `storage.local`, and in no file of settings: whether what is read leaves a trace is asked anew on each device.
 */
const ITEM = 'isCollecting';

/** Whether the terms that the reader meets are kept by themselves; not until they say so. */
export async function isCollecting(): Promise<boolean> {
  return (await browser.storage.local.get(ITEM))[ITEM] === true;
}

export async function setCollecting(isWanted: boolean): Promise<void> {
  if (isWanted) await browser.storage.local.set({ [ITEM]: true });
  else await browser.storage.local.remove(ITEM);
}

/** Calls `listener` whenever the choice was changed in any context. */
export function watchCollecting(listener: () => void, signal: AbortSignal): void {
  watchLocal(ITEM, listener, signal);
}

/** Changed with every change of the collection, so that other contexts hear of it. */
const REVISION = 'collectionRevision';

/** Tells every context, this one too, that the collection is not what it was. */
export async function announceEncounters(): Promise<void> {
  await browser.storage.local.set({ [REVISION]: crypto.randomUUID() });
}

/** Calls `listener` whenever encounters came or went in any context. */
export function watchEncounters(listener: () => void, signal: AbortSignal): void {
  watchLocal(REVISION, listener, signal);
}

function watchLocal(item: string, listener: () => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && item in changes) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
}
