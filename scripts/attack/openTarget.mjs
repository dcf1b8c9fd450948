import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser, openExtensionPage } from '../browser/openBrowser.mjs';
import { pointOnMark, readMarks } from '../browser/readMarks.mjs';
import { readNote } from '../browser/readNote.mjs';
import { extensionFolder } from '../buildExtension.mjs';
import { servePages } from '../servePages.mjs';
import { privatePack } from './secrets.mjs';

const PATIENCE = 15_000;

/**
 * @typedef {object} Target A browser with the extension and a private library in it, and a server for hostile pages.
 * @property {'chromium' | 'firefox'} kind
 * @property {import('puppeteer-core').Browser} browser
 * @property {string[]} requested Paths that were asked of the server, in order.
 * @property {(path: string, body: string, headers?: Record<string, string>) => void} serve
 * @property {(path: string, host?: string) => string} url
 * @property {(path: string) => Promise<import('puppeteer-core').Page>} visit
 * @property {(path: string) => Promise<import('puppeteer-core').Page>} visitExtension
 * @property {(page: import('puppeteer-core').Page, text: string) => Promise<void>} untilMarked
 * @property {(page: import('puppeteer-core').Page, text: string) => Promise<import('../browser/readNote.mjs').OpenNote>} openNote
 *   Opens a note as a reader does, with the pointer.
 * @property {() => Promise<void>} closePages
 * @property {() => Promise<void>} close
 */

/** @param {'chromium' | 'firefox'} kind @returns {Promise<Target>} */
export async function openTarget(kind) {
  const made = {};
  const requested = [];
  const server = await servePages({ made, onRequest: (path) => requested.push(path) });
  const opened = await openBrowser(kind, { extension: extensionFolder(kind) });
  const close = async () => {
    await opened.close();
    await server.close();
  };
  try {
    await bringLibrary(opened);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    kind,
    browser: opened.browser,
    requested,
    serve: (path, body, headers) => {
      made[path] = { body, headers };
    },
    url: server.url,
    async visit(path) {
      const page = await opened.browser.newPage();
      await page.goto(server.url(path));
      await page.bringToFront();
      return page;
    },
    visitExtension: (path) => openExtensionPage(opened, path),
    untilMarked,
    openNote,
    async closePages() {
      const [first, ...others] = await opened.browser.pages();
      await first.goto('about:blank');
      for (const page of others) await page.close();
      requested.length = 0;
    },
    close,
  };
}

/** Brings the private library in as a reader does, through the library page. */
async function bringLibrary(opened) {
  const folder = mkdtempSync(join(tmpdir(), 'pangzhu-attack-'));
  const path = join(folder, 'private.json');
  writeFileSync(path, JSON.stringify(privatePack()));
  const page = await openExtensionPage(opened, 'library.html');
  await until(async () => (await page.$('input[type=file]')) !== null, 'The library page is open');
  const input = await page.$('input[type=file]');
  await input.uploadFile(path);
  const told = () => page.$eval('main', (main) => main.textContent);
  await until(async () => (await told()).includes('私人笔记'), 'The private library is in');
  await page.close();
  rmSync(folder, { recursive: true, force: true });
}

async function until(isSo, what) {
  const deadline = performance.now() + PATIENCE;
  while (!(await isSo())) {
    if (performance.now() > deadline) throw new Error(`In vain: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const untilMarked = (page, text) =>
  until(
    async () => (await readMarks(page)).some((mark) => mark.text === text),
    `“${text}” is marked`,
  );

async function openNote(page, text) {
  await untilMarked(page, text);
  const point = await pointOnMark(page, text);
  await page.mouse.move(2, point.y);
  await page.mouse.move(point.x, point.y, { steps: 6 });
  let note = null;
  await until(async () => {
    note = await readNote(page);
    return note !== null && note.marked.length > 0;
  }, `The note of “${text}” is open`);
  return note;
}
