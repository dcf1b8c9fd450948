/** Kills the browser at some moment of an import, again and again, and looks whether the library is whole. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser, openExtensionPage } from '../../browser/openBrowser.mjs';
import { bringPack, giveFile } from './bringPack.mjs';
import { killBrowser, REMOVAL } from './killBrowser.mjs';
import { digestOf } from './storedState.mjs';

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
    const before = await digestOf(first);
    await first.close();

    const finished = join(folder, 'finished');
    cpSync(profile, finished, { recursive: true });
    const second = await open(finished);
    const time = await bringPack(second, brought.file, brought.title);
    const after = await digestOf(second);
    await second.close();

    const result = { before: 0, whole: 0, broken: [] };
    for (let kill = 0; kill < kills; kill += 1) {
      const copy = join(folder, `kill-${kill}`);
      cpSync(profile, copy, { recursive: true });
      // Spread over the whole import, and a little beyond.
      await killAfter(await open(copy), brought.file, (1.1 * time * (kill + 0.5)) / kills);
      const again = await open(copy);
      const state = await digestOf(again);
      await again.close();
      rmSync(copy, REMOVAL);
      if (state === before) result.before += 1;
      else if (state === after) result.whole += 1;
      else result.broken.push(state);
    }
    return result;
  } finally {
    rmSync(folder, REMOVAL);
  }
}

async function killAfter(opened, file, milliseconds) {
  const page = await openExtensionPage(opened, 'library.html');
  await giveFile(page, file);
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  await killBrowser(opened);
}
