/**
 * A page on its way from the tab it was taken from into the library, through the library page. In a database of its own: it may be
 * larger than what the browser keeps for a session. It is there until the reader has kept or discarded it, whatever ends the library page before.
 */
import { type DBSchema, type IDBPObjectStore, openDB } from 'idb';
import { inTransaction } from './inTransaction';

export interface HandedPage {
  /** The document element, serialised. */
  html: string;
  url: string;
  title: string;
  /** Of a private window: of such a page nothing stays once it is read. */
  isPrivate: boolean;
}

interface HandoverDatabase extends DBSchema {
  pages: { key: string; value: HandedPage & { at: number } };
}

export const HANDOVER_DATABASE = 'pangzhu-handover';
/** In UTF-16 units: a page of more is hardly prose. */
const LONGEST_PAGE = 16_000_000;
/** What nobody has kept, discarded or read again by then is thrown away, in milliseconds. */
const KEPT = 86_400_000;

/** Keeps a page until it is forgotten. @throws RangeError where it is too long @returns what it is read by */
export async function handOver(page: HandedPage, now: () => number = Date.now): Promise<string> {
  if (page.html.length > LONGEST_PAGE) throw new RangeError('The page is too long.');
  const database = await open();
  try {
    return await inTransaction(database, ['pages'], async (writing) => {
      const pages = writing.objectStore('pages');
      await forgetOld(pages, now());
      return pages.put({ ...page, at: now() }, crypto.randomUUID());
    });
  } finally {
    database.close();
  }
}

/**
 * The page that was handed over, as often as it is asked for until it is forgotten; one of a private window once.
 *
 * @param key `null` to throw away only what is too old
 * @returns `null` where there is none, or no more
 */
export async function readHandedPage(
  key: string | null,
  now: () => number = Date.now,
): Promise<HandedPage | null> {
  const database = await open();
  try {
    return await inTransaction(database, ['pages'], async (writing) => {
      const pages = writing.objectStore('pages');
      const row = key === null ? undefined : await pages.get(key);
      // Whoever reads it is at it: it is not old.
      if (key !== null && row !== undefined) {
        if (row.isPrivate) await pages.delete(key);
        else await pages.put({ ...row, at: now() }, key);
      }
      await forgetOld(pages, now());
      if (row === undefined) return null;
      const { at: _, ...page } = row;
      return page;
    });
  } finally {
    database.close();
  }
}

/** The page is in the library by now, or not wanted there. */
export async function forgetHandedPage(key: string): Promise<void> {
  const database = await open();
  try {
    await database.delete('pages', key);
  } finally {
    database.close();
  }
}

type Pages = IDBPObjectStore<HandoverDatabase, ['pages'], 'pages', 'readwrite'>;

async function forgetOld(pages: Pages, now: number): Promise<void> {
  for (let row = await pages.openCursor(); row !== null; row = await row.continue()) {
    if (row.value.at < now - KEPT) await row.delete();
  }
}

function open() {
  return openDB<HandoverDatabase>(HANDOVER_DATABASE, 1, {
    upgrade: (database) => void database.createObjectStore('pages'),
  });
}
