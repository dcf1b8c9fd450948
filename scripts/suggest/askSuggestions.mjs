import { basename } from 'node:path';
import { openBrowser, openExtensionPage } from '../browser/openBrowser.mjs';

/** How long one step may take, in milliseconds. */
const PATIENCE = 180_000;
const LOOK_AGAIN = 100;

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
  await until(page, isRead);
  if (await page.evaluate(isRefused)) throw new Error(`${path} cannot be brought in.`);
  await page.evaluate(pressSuggest);
  await until(page, isSuggested);
  return page.evaluate(readSuggestions);
}

/** Puppeteer's own waiting makes functions of strings, which the policy of extension pages forbids. */
async function until(page, holds) {
  const deadline = Date.now() + PATIENCE;
  while (!(await page.evaluate(holds))) {
    if (Date.now() > deadline) throw new Error('The library page does not come to an end.');
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN));
  }
}

/** Whether the file is read, or refused. Runs in the page. */
function isRead() {
  return document.querySelector('[data-brought=recognised], [data-brought=failed]') !== null;
}

/** Runs in the page. */
function isRefused() {
  return document.querySelector('[data-brought=failed]') !== null;
}

/** Runs in the page. */
function pressSuggest() {
  const buttons = [...document.querySelectorAll('button')];
  buttons.find(({ textContent }) => textContent === 'Keep and suggest terms')?.click();
}

/** Whether the list is there, be it empty. Runs in the page. */
function isSuggested() {
  const main = document.querySelector('main.suggesting');
  return main !== null && main.querySelector('progress') === null;
}

/** All names of all suggestions on the list. Runs in the page. */
function readSuggestions() {
  return [...document.querySelectorAll('[role=option]')].map((row) => ({
    name: row.querySelector('[data-name]')?.textContent ?? '',
    names: [...row.querySelectorAll('[data-also]')].map(({ textContent }) => textContent),
  }));
}
