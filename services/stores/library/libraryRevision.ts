import { announce } from '../announce';
import { watchItems } from '../watchItems';
import { countChange } from './backupReminder';

/** Changed with every change of the packs. */
const REVISION = 'libraryRevision';

/** Tells every context, this one too, that the library is not what it was. */
export async function announceChange(): Promise<void> {
  await announcePrepared();
  await countChange();
}

/** Tells them that more is known of the library, whose packs are what they were. */
export function announcePrepared(): Promise<void> {
  return announce(REVISION);
}

/** Calls `listener` whenever the library was changed in any context. */
export function watchLibrary(listener: () => void, signal: AbortSignal): void {
  watchItems([REVISION], listener, signal);
}
