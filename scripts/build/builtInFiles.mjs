import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importBundled } from './bundleForNode.mjs';

/**
 * The files that the extension reads when it wants them: the built-in pack, what is worked out from it, dictionaries.
 * With the pack at `PANGZHU_PACK` in place of the built-in one, where that is set: for measuring what a pack is worth
 * by itself.
 *
 * @returns {Promise<{ contents: string, relativeDest: string }[]>}
 */
export async function builtInFiles() {
  const path = process.env.PANGZHU_PACK ?? new URL('../../data/pack.json', import.meta.url);
  const { builtInFiles: filesOf } = await importApart('scripts/build/prepareBuiltIn.ts');
  return Object.entries(filesOf(JSON.parse(readFileSync(path, 'utf8')))).map(([name, content]) => ({
    contents: JSON.stringify(content),
    relativeDest: `builtIn/${name}`,
  }));
}

/** Two builds at once do not write into each other's bundle. */
async function importApart(module) {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  mkdirSync(`${root}.output`, { recursive: true });
  const folder = mkdtempSync(`${root}.output/built-in-`);
  try {
    return await importBundled(module, `${relative(root, folder)}/`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
