import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { isFirefox } from './browser/isFirefox.mjs';
import { openExtensionPage } from './browser/openBrowser.mjs';
import { openPopup } from './browser/openPopup.mjs';
import { pointOnMark, readMarks } from './browser/readMarks.mjs';
import { readNote } from './browser/readNote.mjs';
import { resize } from './browser/resize.mjs';
import { say } from './print.mjs';

const FOLDER = '.output/preview';

/** The sample pages, how each is photographed, and the mark whose note is opened. */
const SAMPLES = [
  { name: 'simplified', scheme: 'light', mark: '数字鸿沟' },
  { name: 'taiwan', scheme: 'dark', mark: '網路空間命運共同體' },
  { name: 'hongkong', scheme: 'light', mark: '金磚國家' },
  { name: 'english', scheme: 'dark', mark: 'Global Initiative on Data Security' },
];

/**
 * Walks through the extension without anyone watching: photographs marks, note, popup and reader
 * into `.output/preview/` and prints what is marked on each sample page.
 *
 * @param {import('./browser/openBrowser.mjs').OpenedBrowser} opened
 * @param {import('./servePages.mjs').PageServer} server
 */
export async function preview(opened, server) {
  mkdirSync(FOLDER, { recursive: true });
  const [page] = await opened.browser.pages();
  for (const { name, scheme, mark } of SAMPLES) {
    await show(page, server.url(`${name}.html`), scheme);
    const marks = await settledMarks(page);
    say(`${name}.html: ${marks.length} marks: ${marks.map(describeMark).join(' · ')}`);
    await photograph(page, `${name}-marks`);
    if (await openNoteOn(page, mark)) await photograph(page, `${name}-note`);
    else say(`  No note opened on “${mark}”.`);
  }
  if (opened.kind === 'chromium') {
    await show(page, server.url('simplified.html'), 'light');
    await settledMarks(page);
    const popup = await openPopup(opened, page);
    await popup.waitForSelector('.page-terms li');
    await photograph(popup, 'popup');
    await popup.keyboard.type('wuzhen');
    await popup.waitForSelector('[role=option]');
    await photograph(popup, 'popup-search');
    await popup.close();
  }
  for (const scheme of ['light', 'dark']) {
    const reader = await openExtensionPage(opened, 'reader.html?document=new-stage-2024&passage=3');
    await dress(reader, scheme);
    await reader.waitForSelector('[aria-current=true]');
    await photograph(reader, `reader-${scheme}`);
    await reader.close();
  }
  say(`Screenshots are in ${FOLDER}/.`);
}

async function show(page, url, scheme) {
  await dress(page, scheme);
  await page.goto(url);
  await page.bringToFront();
}

async function dress(page, scheme) {
  // Puppeteer knows no media features in Firefox; there the system's scheme is what is photographed.
  if (isFirefox(page)) return;
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
}

/** Reads the marks once they have stayed the same for a while, on a viewport that shows them all. */
async function settledMarks(page) {
  // Read from the page: Puppeteer does not always know what viewport a window came with.
  const { width, height, wholeHeight } = await page.evaluate(() => ({
    width: innerWidth,
    height: innerHeight,
    wholeHeight: document.documentElement.scrollHeight,
  }));
  await resize(page, { width, height: wholeHeight });
  let marks = [];
  let calm = 0;
  for (let turn = 0; turn < 50 && calm < 5; turn += 1) {
    await pause(100);
    const now = await readMarks(page);
    calm = now.length > 0 && now.length === marks.length ? calm + 1 : 0;
    marks = now;
  }
  await resize(page, { width, height });
  await pause(300);
  return marks;
}

function describeMark({ kind, text }) {
  const line = text.replaceAll(/\s+/g, ' ');
  return kind === 'variant' ? `${line} (variant)` : line;
}

async function openNoteOn(page, text) {
  const { x, y } = await pointOnMark(page, text);
  await page.mouse.move(x, y - 60);
  await page.mouse.move(x, y, { steps: 5 });
  for (let turn = 0; turn < 30; turn += 1) {
    await pause(100);
    const note = await readNote(page);
    if (note !== null && note.text.length > 100) {
      await pause(300);
      return true;
    }
  }
  return false;
}

async function photograph(page, name) {
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
}

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
