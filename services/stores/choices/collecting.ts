import { browser } from 'wxt/browser';
import { announce } from '../announce';
import { watchItems } from '../watchItems';

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
  watchItems([ITEM], listener, signal);
}

/** Changed with every change of the collection. */
const REVISION = 'collectionRevision';

/** Tells every context, this one too, that the collection is not what it was. */
export function announceEncounters(): Promise<void> {
  return announce(REVISION);
}

/** Calls `listener` whenever encounters came or went in any context. */
export function watchEncounters(listener: () => void, signal: AbortSignal): void {
  watchItems([REVISION], listener, signal);
}
