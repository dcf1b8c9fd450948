import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const CHROMIUM_NAMES = [
  'chromium',
  'chromium-browser',
  'ungoogled-chromium',
  'brave-browser',
  'microsoft-edge',
];
const FIREFOX_NAMES = ['firefox-esr', 'firefox'];

/**
 * Path of a Chromium that still takes `--load-extension` (branded Google Chrome does not), or `null`.
 * `PANGZHU_CHROMIUM` names one explicitly.
 */
export function chromiumPath() {
  return process.env.PANGZHU_CHROMIUM ?? firstOnPath(CHROMIUM_NAMES);
}

/** Path of a Firefox, or `null`. `PANGZHU_FIREFOX` names one explicitly. */
export function firefoxPath() {
  return process.env.PANGZHU_FIREFOX ?? firstOnPath(FIREFOX_NAMES);
}

function firstOnPath(names) {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const path = join(folder, name);
      if (isExecutable(path)) return path;
    }
  }
  return null;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch (error) {
    // Absence is the answer asked for; anything else (a loop of links, say) is not.
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR' || error.code === 'EACCES')
      return false;
    throw error;
  }
}
