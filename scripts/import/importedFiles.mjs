import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What lies beside test files and is none: where they are from, and what they should come to. */
const BESIDE = /^SOURCES\.json$|\.expect\.json$|^\./;

/**
 * The files of a folder that are to be brought in, by name.
 *
 * @param {string} folder
 */
export function importedFiles(folder) {
  return readdirSync(folder)
    .filter((name) => !BESIDE.test(name))
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}
