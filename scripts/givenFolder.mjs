/**
 * Where cases and pages lie that are given beside the repository and belong to nobody's clone: a folder that
 * `PANGZHU_GIVEN` names, else `shared` next to the repository's own. Whoever reads from it skips, and says so,
 * where it is absent. A path ends with a slash.
 */
import { pathToFileURL } from 'node:url';

export const GIVEN_FOLDER = process.env.PANGZHU_GIVEN ?? '../shared';

/**
 * @param {string} path within the folder
 * @returns {URL}
 */
export function givenUrl(path) {
  return new URL(path, pathToFileURL(`${GIVEN_FOLDER}/`));
}
