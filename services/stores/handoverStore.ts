/**
 * A page on its way from the tab it was taken from to the library page, which reads it. In a database of its own: it may be
 * larger than what the browser keeps for a session, and goes with whoever takes it.
 */
import { type DBSchema, openDB } from 'idb';
import { inTransaction } from './inTransaction';

export interface HandedPage {
  /** The document element, serialised. */
  html: string;
  url: string;
  title: string;
}

interface HandoverDatabase extends DBSchema {
  pages: { key: string; value: HandedPage & { at: number } };
}

export const HANDOVER_DATABASE = 'pangzhu-handover';
/** In UTF-16 units: a page of more is hardly prose. */
const LONGEST_PAGE = 16_000_000;
/** What nobody has taken by then is thrown away, in milliseconds. */
const KEPT = 600_000;

/** Keeps a page until it is taken. @throws RangeError where it is too long @returns what it is taken by */
export async function handOver(page: HandedPage, now: () => number = Date.now): Promise<string> {
  if (page.html.length > LONGEST_PAGE) throw new RangeError('The page is too long.');
  const database = await open();
  try {
    return await inTransaction(database, ['pages'], async (writing) => {
      const pages = writing.objectStore('pages');
      for (let row = await pages.openCursor(); row !== null; row = await row.continue()) {
        if (row.value.at < now() - KEPT) await row.delete();
      }
      return pages.put({ ...page, at: now() }, crypto.randomUUID());
    });
  } finally {
    database.close();
  }
}

/** The page that was handed over; `null` where it was taken before. */
export async function takeHandedPage(key: string): Promise<HandedPage | null> {
  const database = await open();
  try {
    const taking = database.transaction('pages', 'readwrite');
    const page = await taking.store.get(key);
    await taking.store.delete(key);
    await taking.done;
    return page === undefined ? null : { html: page.html, url: page.url, title: page.title };
  } finally {
    database.close();
  }
}

function open() {
  return openDB<HandoverDatabase>(HANDOVER_DATABASE, 1, {
    upgrade: (database) => void database.createObjectStore('pages'),
  });
}
