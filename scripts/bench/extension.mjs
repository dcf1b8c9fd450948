/**
 * What the built extension costs, in real Chromium: on a page of 50,000 and of 5,000,000 characters, in
 * its popup, in its background, and what it takes from a page's own work.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser } from '../browser/openBrowser.mjs';
import { importBundled } from '../build/bundleForNode.mjs';
import { buildExtension, extensionFolder } from '../buildExtension.mjs';
import { servePages } from '../servePages.mjs';
import { measureBackground } from './extension/background.mjs';
import { bundleSizes } from './extension/bundleSizes.mjs';
import { measureMarking } from './extension/marking.mjs';
import { measureRuns, spreadOf } from './extension/measureRuns.mjs';
import { measureNote } from './extension/noteOpening.mjs';
import { untilMarked } from './extension/pageState.mjs';
import { measureFrames, measureMemory, measureRemovals } from './extension/pageWork.mjs';
import { measurePointerMoves } from './extension/pointerMoves.mjs';
import { measurePopupSearch } from './extension/popupSearch.mjs';
import { bringPack } from './library/bringPack.mjs';
import { printExtension } from './printExtension.mjs';

const RUNS = 7;
const MARKS = 10_000;
const PASSAGES = 10_000;
const MOVES = 300;
const FRAMES = 30;
const SMALLEST = '/5k.html';
const SMALL = '/50k.html';
const LARGE = '/5M.html';
const MARKED = '/marks.html';

/** @param {{ isQuick: boolean }} options `isQuick` leaves the page of 5,000,000 characters out */
export async function benchExtension({ isQuick }) {
  await buildExtension('chromium');
  const pages = await importBundled('tests/bench/extension/pages.ts');
  const { REST_TO_OPEN } = await importBundled('core/noteTiming.ts');
  const server = await servePages({
    made: {
      [SMALLEST]: { body: pages.articlePage({ characters: 5_000, density: 'sparse' }) },
      [SMALL]: { body: pages.articlePage({ characters: 50_000, density: 'sparse' }) },
      [LARGE]: { body: pages.articlePage({ characters: 5_000_000, density: 'sparse' }) },
      [MARKED]: { body: pages.marksPage(MARKS) },
    },
  });
  const folder = extensionFolder('chromium');
  const opened = await openBrowser('chromium', { extension: folder });
  const plain = await openBrowser('chromium');
  const bench = { opened, plain, server, pages };
  try {
    const sizes = bundleSizes(folder, pages.builtInIndex());
    const marking = {};
    const memory = {};
    for (const path of isQuick ? [SMALLEST, SMALL] : [SMALLEST, SMALL, LARGE]) {
      marking[path] = await measureRuns(RUNS, () => measureMarking(opened, server.url(path)));
      memory[path] = await compareMemory(bench, path);
    }
    const pointer = await onPage(bench, opened, SMALL, (page) => measurePointerMoves(page, MOVES));
    const index = await measureBackground(opened, RUNS, {
      type: 'index/get',
      known: null,
      look: null,
    });
    const work = await comparePageWork(bench);
    await importPack(opened, pages.packOf(PASSAGES));
    const largeIndex = await measureBackground(opened, RUNS, {
      type: 'index/get',
      known: null,
      look: null,
    });
    const search = await measurePopupSearch(opened);
    const note = await onPage(bench, opened, SMALL, (page) =>
      measureNote(page, pages.FIRST_MARK, REST_TO_OPEN, RUNS),
    );
    const request = { paragraph: `在${pages.FIRST_MARK}上。`, script: 'hans', rank: 0 };
    const coldNote = await measureBackground(opened, RUNS, {
      type: 'note/get',
      term: pages.FIRST_TERM,
      ...request,
    });
    printExtension({
      sizes,
      marking,
      memory,
      work,
      pointer: spreadOf(pointer),
      search: spreadOf(search),
      note: spreadOf(note),
      background: {
        'index for a page': index,
        [`index, ${PASSAGES.toLocaleString('en')} passages`]: largeIndex,
        [`note, ${PASSAGES.toLocaleString('en')} passages`]: coldNote,
      },
      counts: { marks: MARKS, passages: PASSAGES },
    });
  } finally {
    await opened.close();
    await plain.close();
    await server.close();
  }
}

/** Does something on a page that is marked to its end, where the extension is there to do so. */
async function onPage({ opened, server }, chosen, path, act) {
  const page = await chosen.browser.newPage();
  page.setDefaultTimeout(120_000);
  try {
    await page.goto(server.url(path), { timeout: 120_000 });
    await page.bringToFront();
    if (chosen === opened) await untilMarked(opened);
    return await act(page);
  } finally {
    await page.close();
  }
}

/** Bytes that the extension keeps on a page, as the difference to a browser without it. */
async function compareMemory(bench, path) {
  const withIt = await onPage(bench, bench.opened, path, measureMemory);
  return withIt - (await onPage(bench, bench.plain, path, measureMemory));
}

/**
 * With and without the extension in turn, so that a machine that changes its pace changes it for both. Each
 * on a page of its own: restyled frames leave so much behind that its collection may fall into what comes
 * next, on one of the two and not on the other.
 */
async function comparePageWork(bench) {
  const times = { frames: { own: [], plain: [] }, removals: { own: [], plain: [] } };
  for (let run = 0; run < RUNS; run += 1) {
    for (const [name, chosen] of [
      ['own', bench.opened],
      ['plain', bench.plain],
    ]) {
      const frames = await onPage(bench, chosen, MARKED, (page) => measureFrames(page, FRAMES));
      times.frames[name].push(frames);
      const removals = await onPage(bench, chosen, MARKED, (page) => measureRemovals(page, MARKS));
      times.removals[name].push(removals);
    }
  }
  const ratio = ({ own, plain }) => ({
    own: spreadOf(own),
    plain: spreadOf(plain),
    ratio: spreadOf(own).median / spreadOf(plain).median,
  });
  return { frames: ratio(times.frames), removals: ratio(times.removals) };
}

/** Adds a pack as a reader does: by its file, on the library page. */
async function importPack(opened, pack) {
  const folder = mkdtempSync(join(tmpdir(), 'pangzhu-bench-'));
  const file = join(folder, 'pack.json');
  writeFileSync(file, JSON.stringify(pack));
  try {
    await bringPack(opened, file, pack.title);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
