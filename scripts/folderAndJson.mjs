import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { PlainError } from './print.mjs';

/**
 * What a script is given that goes through a folder: `FOLDER [--json FILE]`. Throws `PlainError` where it is given something
 * else, or there is no such folder.
 *
 * @param {string} script As in `npm run import`.
 * @returns {{ folder: string, json: string | null }} Whole paths.
 */
export function folderAndJson(script) {
  const words = process.argv.slice(2);
  const at = words.indexOf('--json');
  const json = at < 0 ? null : words[at + 1];
  const [folder] = words.filter((_, place) => at < 0 || (place !== at && place !== at + 1));
  if (folder === undefined || json === undefined) {
    throw new PlainError(`Usage: npm run ${script} -- FOLDER [--json FILE]`);
  }
  if (!existsSync(folder)) throw new PlainError(`There is no folder at ${folder}.`);
  return { folder: resolve(folder), json: json === null ? null : resolve(json) };
}
