import { browser } from 'wxt/browser';
import { countChange } from './backupReminder';

/** In `storage.local`: changed with every change of the packs, so that other contexts hear of it. */
const REVISION = 'libraryRevision';

/** Tells every context, this one too, that the library is not what it was. */
export async function announceChange(): Promise<void> {
  await announcePrepared();
  await countChange();
}

/** Tells them that more is known of the library, whose packs are what they were. */
export async function announcePrepared(): Promise<void> {
  await browser.storage.local.set({ [REVISION]: crypto.randomUUID() });
}

/** Calls `listener` whenever the library was changed in any context. */
export function watchLibrary(listener: () => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && REVISION in changes) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
}
