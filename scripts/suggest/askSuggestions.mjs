import { basename } from 'node:path';
import { openBrowser, openExtensionPage } from '../browser/openBrowser.mjs';
import { isRead, isRefused, pressSuggest, until } from './suggestingPage.mjs';

const LOOK_AGAIN = { lookAgain: 100 };

/**
 * Brings text files into a fresh library through the library page, each by itself, presses “Keep and suggest terms”
 * and reads the list.
 *
 * @param {string[]} paths
 * @param {string} extension folder of the build
 * @returns {Promise<Record<string, { name: string, names: string[] }[]>>} best first, by the names of the files without
 *   their endings
 */
export async function askSuggestions(paths, extension) {
  const suggested = {};
  for (const path of paths) {
    // What another text has brought into the library would not be suggested again.
    const opened = await openBrowser('chromium', { extension, language: 'en-US' });
    try {
      suggested[basename(path).replace(/\.[^.]*$/, '')] = await askOf(path, opened);
    } finally {
      await opened.close();
    }
  }
  return suggested;
}

async function askOf(path, opened) {
  const page = await openExtensionPage(opened, 'library.html');
  await page.bringToFront();
  const input = await page.waitForSelector('input[type=file][multiple]');
  await input.uploadFile(path);
  await until(page, isRead, LOOK_AGAIN);
  if (await page.evaluate(isRefused)) throw new Error(`${path} cannot be brought in.`);
  await page.evaluate(pressSuggest);
  await until(page, isSuggested, LOOK_AGAIN);
  return page.evaluate(readSuggestions);
}

/** Whether the list is there, be it empty. Runs in the page. */
function isSuggested() {
  const main = document.querySelector('main.suggesting');
  return main !== null && main.querySelector('progress') === null;
}

/** All names of all suggestions, and of what the library has already, the surest first. Runs in the page. */
function readSuggestions() {
  const rows = [...document.querySelectorAll('[data-confidence]')];
  const confidence = ({ dataset }) => Number(dataset.confidence);
  return rows
    .sort((a, b) => confidence(b) - confidence(a))
    .map((row) => ({
      name: row.querySelector('[data-name]')?.textContent ?? '',
      names: [...row.querySelectorAll('[data-also]')].map(({ textContent }) => textContent),
    }));
}
