import { accessSync, constants, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const CHROMIUM_NAMES = [
  'chromium',
  'chromium-browser',
  'ungoogled-chromium',
  'brave-browser',
  'microsoft-edge',
];
const FIREFOX_NAMES = ['firefox-esr', 'firefox'];

/** Where a browser sits that puts nothing on PATH, by `process.platform`. */
const CHROMIUM_PLACES = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    join(process.env.LOCALAPPDATA ?? '', 'Chromium/Application/chrome.exe'),
    join(process.env['PROGRAMFILES(X86)'] ?? '', 'Microsoft/Edge/Application/msedge.exe'),
  ],
};
const FIREFOX_PLACES = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: [join(process.env.PROGRAMFILES ?? '', 'Mozilla Firefox/firefox.exe')],
};

/** Where `npx playwright install chromium` puts it: the store of all versions, and the file in one. */
const PLAYWRIGHT_STORES = {
  linux: join(homedir(), '.cache/ms-playwright'),
  darwin: join(homedir(), 'Library/Caches/ms-playwright'),
  win32: join(process.env.LOCALAPPDATA ?? '', 'ms-playwright'),
};
const PLAYWRIGHT_FILES = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe',
];

/**
 * Path of a Chromium that still takes `--load-extension` (branded Google Chrome does not), or `null`.
 * `PANGZHU_CHROMIUM` names one explicitly.
 *
 * @returns {string | null}
 */
export function chromiumPath() {
  return (
    process.env.PANGZHU_CHROMIUM ??
    firstOnPath(CHROMIUM_NAMES) ??
    CHROMIUM_PLACES[process.platform]?.find(isExecutable) ??
    chromiumOfPlaywright()
  );
}

/**
 * Path of a Firefox, or `null`. `PANGZHU_FIREFOX` names one explicitly.
 *
 * @returns {string | null}
 */
export function firefoxPath() {
  return (
    process.env.PANGZHU_FIREFOX ??
    firstOnPath(FIREFOX_NAMES) ??
    FIREFOX_PLACES[process.platform]?.find(isExecutable) ??
    null
  );
}

/** @param {string} name @returns {boolean} Whether a program of that name is on PATH. */
export function isOnPath(name) {
  return firstOnPath([name]) !== null;
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

function chromiumOfPlaywright() {
  const store = process.env.PLAYWRIGHT_BROWSERS_PATH ?? PLAYWRIGHT_STORES[process.platform];
  if (store === undefined) return null;
  const newestFirst = foldersIn(store)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  const paths = newestFirst.flatMap((name) =>
    PLAYWRIGHT_FILES.map((file) => join(store, name, file)),
  );
  return paths.find(isExecutable) ?? null;
}

function foldersIn(folder) {
  try {
    return readdirSync(folder);
  } catch (error) {
    // Nothing was ever installed there.
    if (error.code === 'ENOENT') return [];
    throw error;
  }
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
