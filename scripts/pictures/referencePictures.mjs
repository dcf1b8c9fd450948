/**
 * The pictures that every state of the interface is compared with: kept packed, and unpacked for a run, since screenshots are
 * compared as PNG.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { packPicture } from './packPicture.mjs';
import { PACKED, UNPACKED } from './referenceFolders.mjs';
import { unpackPicture } from './unpackPicture.mjs';

/** Lays all of them out for a run, and nothing else. */
export async function unpackReferences() {
  rmSync(UNPACKED, { recursive: true, force: true });
  for (const path of picturesIn(PACKED, '.webp')) {
    write(`${UNPACKED}/${path}.png`, await unpackPicture(readFileSync(`${PACKED}/${path}.webp`)));
  }
}

/**
 * Keeps what a run has laid out of some surfaces.
 *
 * @param {string[]} surfaces Names of their folders; none for all.
 * @returns {Promise<{ pictures: number, bytes: number }>} All that are kept then.
 */
export async function packReferences(surfaces) {
  const isOf = (path) => surfaces.length === 0 || surfaces.includes(dirname(path));
  for (const path of picturesIn(UNPACKED, '.png').filter(isOf)) {
    write(`${PACKED}/${path}.webp`, await packPicture(readFileSync(`${UNPACKED}/${path}.png`)));
  }
  const kept = picturesIn(PACKED, '.webp');
  const bytes = kept.map((path) => readFileSync(`${PACKED}/${path}.webp`).length);
  return { pictures: kept.length, bytes: bytes.reduce((sum, size) => sum + size, 0) };
}

/** Takes those of some surfaces away, for a run to make them anew. @param {string[]} surfaces As above. */
export function forgetReferences(surfaces) {
  for (const path of surfaces.length === 0
    ? [PACKED]
    : surfaces.map((name) => `${PACKED}/${name}`)) {
    rmSync(path, { recursive: true, force: true });
  }
}

/** Paths in the folder, without the ending; none in a clone without it. */
function picturesIn(folder, ending) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => path.slice(0, -ending.length));
}

function write(path, bytes) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}
