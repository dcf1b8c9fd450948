/** Kills the browser at some moment of an import, again and again, and looks whether the library is whole. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser, openExtensionPage } from '../../browser/openBrowser.mjs';
import { bringPack, giveFile } from './bringPack.mjs';

/**
 * @param {object} given
 * @param {string} given.extension folder of the build
 * @param {{ file: string, title: string }} given.kept a pack that is there before
 * @param {{ file: string, title: string }} given.brought the one whose import is killed
 * @param {number} given.kills
 * @returns {Promise<{ before: number, whole: number, broken: string[] }>} how often the library was as before, how often
 *   it had the pack whole; what it was else
 */
export async function killImports({ extension, kept, brought, kills }) {
  const folder = mkdtempSync(join(tmpdir(), 'pangzhu-kills-'));
  const profile = join(folder, 'profile');
  try {
    const open = (of) => openBrowser('chromium', { extension, profile: of });
    const first = await open(profile);
    await bringPack(first, kept.file, kept.title);
    const before = await stateOf(first);
    await first.close();

    const finished = join(folder, 'finished');
    cpSync(profile, finished, { recursive: true });
    const second = await open(finished);
    const time = await bringPack(second, brought.file, brought.title);
    const after = await stateOf(second);
    await second.close();

    const result = { before: 0, whole: 0, broken: [] };
    for (let kill = 0; kill < kills; kill += 1) {
      const copy = join(folder, `kill-${kill}`);
      cpSync(profile, copy, { recursive: true });
      // Spread over the whole import, and a little beyond.
      await killAfter(await open(copy), brought.file, (1.1 * time * (kill + 0.5)) / kills);
      const again = await open(copy);
      const state = await stateOf(again);
      await again.close();
      rmSync(copy, { recursive: true, force: true, maxRetries: 25, retryDelay: 100 });
      if (state === before) result.before += 1;
      else if (state === after) result.whole += 1;
      else result.broken.push(state);
    }
    return result;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 25, retryDelay: 100 });
  }
}

async function killAfter(opened, file, milliseconds) {
  const page = await openExtensionPage(opened, 'library.html');
  await giveFile(page, file);
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  const process = opened.browser.process();
  const gone = new Promise((resolve) => process.once('exit', resolve));
  process.kill('SIGKILL');
  await gone;
}

/** All that is stored of the library but the times of import, as one line that is equal for equal libraries. */
async function stateOf(opened) {
  const page = await openExtensionPage(opened, 'library.html');
  try {
    return await page.evaluate(digestOfLibrary);
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
  // The library page may still be about to make it.
  await new Promise((resolve) => setTimeout(resolve, 500));
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
