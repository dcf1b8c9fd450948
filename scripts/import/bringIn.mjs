import { basename } from 'node:path';
import { openBrowser, openExtensionPage } from '../browser/openBrowser.mjs';
import { ERROR_WORDS } from './errorWords.mjs';
import { readLibrary } from './readLibrary.mjs';

/**
 * @typedef {{ title: string | null, author: string | null, date: string | null, lang: string | null,
 *   blocks: { kind: string, level?: number, text: string, page?: number }[] }
 *   | { entries: { names: { text: string, lang: string }[], definition: string | null }[] }
 *   | { error: string }} ImportedFile
 */

/** How long reading and keeping may take in milliseconds, for each file and at least. */
const PATIENCE = 60_000;
const PATIENCE_PER_FILE = 20_000;
const LOOK_AGAIN = 200;

/**
 * Brings files into a fresh library: chooses all of them at once and presses “Keep all”.
 *
 * @param {string[]} paths
 * @param {string} extension folder of the build
 * @returns {Promise<Record<string, ImportedFile>>} by the names of the files
 */
export async function bringIn(paths, extension) {
  const opened = await openBrowser('chromium', { extension, language: 'en-US' });
  try {
    const page = await openExtensionPage(opened, 'library.html');
    await page.bringToFront();
    const input = await page.waitForSelector('input[type=file][multiple]');
    await input.uploadFile(...paths);
    const deadline = Date.now() + PATIENCE + paths.length * PATIENCE_PER_FILE;
    await until(page, isRead, deadline);
    await page.evaluate(pressKeep);
    await until(page, isKept, deadline);
    const refused = await page.evaluate(readRefusals);
    const kept = await page.evaluate(readLibrary, await page.evaluate(readTakenPacks));
    const results = paths.map((path) => {
      const name = basename(path);
      return [name, kept[name] ?? { error: errorOf(refused[name]) }];
    });
    return Object.fromEntries(results);
  } finally {
    await opened.close();
  }
}

/** @param {string | undefined} reason of a file; packs have others, of which one is told apart */
function errorOf(reason) {
  if (reason === undefined) return 'not-kept';
  return ERROR_WORDS[reason] ?? (reason === 'newerFormat' ? 'unsupported' : 'broken');
}

/** Puppeteer's own waiting makes functions of strings, which the policy of extension pages forbids. */
async function until(page, holds, deadline) {
  while (!(await page.evaluate(holds))) {
    if (Date.now() > deadline) throw new Error('The library page does not come to an end.');
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN));
  }
}

/** Whether everything on the list is read, or refused. Runs in the page. */
function isRead() {
  const items = [...document.querySelectorAll('[data-brought]')];
  return (
    items.length > 0 &&
    !items.some(({ dataset }) => ['waiting', 'reading'].includes(dataset.brought))
  );
}

/** Whether nothing is being kept, and nothing waits for it. Runs in the page. */
function isKept() {
  return document.querySelector('[data-brought=keeping], [data-brought=recognised]') === null;
}

/** What a reader presses when they have brought in one thing, or many. Runs in the page. */
function pressKeep() {
  const buttons = [...document.querySelectorAll('button')];
  const all = buttons.find(({ textContent }) => textContent?.startsWith('Keep all'));
  const one = buttons.find(({ textContent }) => textContent === 'Keep');
  (all ?? one)?.click();
}

/** Why files were refused, by their names. Runs in the page. */
function readRefusals() {
  const failed = [...document.querySelectorAll('[data-brought][data-reason]')];
  return Object.fromEntries(failed.map(({ dataset }) => [dataset.file, dataset.reason]));
}

/** Titles of the packs that were taken, by the names of their files. Runs in the page. */
function readTakenPacks() {
  const taken = [...document.querySelectorAll('[data-brought=pack][data-title]')];
  return Object.fromEntries(taken.map(({ dataset }) => [dataset.file, dataset.title]));
}
