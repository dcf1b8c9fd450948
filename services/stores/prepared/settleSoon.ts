import { exclusively } from '../exclusively';
import { libraryDatabase } from '../library/libraryDatabase';
import { announcePrepared } from '../library/libraryRevision';
import { settleLibrary } from './settleLibrary';

/** Whoever edits one term often edits the next: what is left to do is done for the last of them, after so many milliseconds. */
const REST = 2_000;

let rest: ReturnType<typeof setTimeout> | undefined;

/**
 * Has worked out what an edit has left, in one context at a time, unless the library is another one by then.
 *
 * @param hashes of its packs, as one string
 */
export function settleSoon(hashes: string): void {
  clearTimeout(rest);
  rest = setTimeout(() => void settle(hashes), REST);
}

async function settle(hashes: string): Promise<void> {
  try {
    await exclusively('settle', async () => {
      const database = await libraryDatabase();
      const lines = await database.getAll('hashes');
      if (JSON.stringify(lines) !== hashes) return;
      if (await settleLibrary(database, lines)) await announcePrepared();
    });
  } catch (error) {
    // A disk that fails: whoever opens the library next finds it unsettled still.
    if (!(error instanceof DOMException)) throw error;
  }
}
