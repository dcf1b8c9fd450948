/** What the browser has stored of the library, read beside the extension: as rows, not as the extension sees them. */
import { openExtensionPage } from '../../browser/openBrowser.mjs';

/**
 * All that is stored of the library but the times of import, as one line that is equal for equal libraries.
 *
 * @param {import('../../browser/openBrowser.mjs').OpenedBrowser} opened
 * @returns {Promise<string>}
 */
export function digestOf(opened) {
  return inLibraryPage(opened, digestOfLibrary, null);
}

/**
 * The remarks on terms of a pack, and whether the pack's line says what is in the pack.
 *
 * @param {import('../../browser/openBrowser.mjs').OpenedBrowser} opened
 * @param {string} pack its id
 * @returns {Promise<{ remarks: (string | null)[], isInStep: boolean }>} remarks in the order of terms
 */
export function remarksOf(opened, pack) {
  return inLibraryPage(opened, remarksOfPack, pack);
}

async function inLibraryPage(opened, read, given) {
  const page = await openExtensionPage(opened, 'library.html');
  try {
    // The page may still be about to make the database.
    await new Promise((resolve) => setTimeout(resolve, 500));
    return await page.evaluate(read, given);
  } finally {
    await page.close();
  }
}

/** Runs in the library page. */
async function digestOfLibrary() {
  const done = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await done(indexedDB.open('pangzhu'));
  try {
    const digests = [];
    for (const name of [...database.objectStoreNames]) {
      const rows = await done(database.transaction(name).objectStore(name).getAll());
      const text = JSON.stringify(rows, (key, value) => (key === 'imported' ? undefined : value));
      const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
      const hex = [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0'));
      digests.push(`${name}: ${rows.length} ${hex.join('').slice(0, 12)}`);
    }
    return digests.join(', ');
  } finally {
    database.close();
  }
}

/** Runs in the library page. */
async function remarksOfPack(id) {
  const done = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await done(indexedDB.open('pangzhu'));
  try {
    const reading = database.transaction(['packs', 'hashes']);
    const [row, line] = await Promise.all(
      ['packs', 'hashes'].map((name) => done(reading.objectStore(name).get(id))),
    );
    const text = new TextEncoder().encode(JSON.stringify(row.pack));
    const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', text));
    const hash = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    return {
      remarks: row.pack.terms.map(({ remark }) => remark ?? null),
      isInStep: row.hash === hash && line.hash === hash,
    };
  } finally {
    database.close();
  }
}
