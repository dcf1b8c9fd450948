/**
 * A part of `npm run bench -- --scale`: the built extension with libraries of up to a million names, in Chromium.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser } from '../browser/openBrowser.mjs';
import { importBundled } from '../build/bundleForNode.mjs';
import { buildExtension, extensionFolder } from '../buildExtension.mjs';
import { say } from '../print.mjs';
import { servePages } from '../servePages.mjs';
import { killWorker } from './extension/background.mjs';
import { spreadOf } from './extension/measureRuns.mjs';
import { bringPack } from './library/bringPack.mjs';
import { heapOfBackground, heapOfPage } from './library/heap.mjs';

const NAMES = [3_000, 30_000, 100_000, 300_000, 1_000_000];
const RUNS = 5;
const PATIENCE = 120_000;
/** Milliseconds in which a page comes to rest after its first mark. */
const REST = 2_000;
const AIMS = 'aims: first mark 300 ms after DOMContentLoaded, 20 MB a page';

/** Prints a row for each number of names. */
export async function benchManyNames() {
  await buildExtension('chromium');
  const { packOfNames, pageOfNames, TITLE } = await importBundled(
    'tests/bench/extension/manyNames.ts',
  );
  say(
    `\nIn Chromium, medians of ${RUNS}; ${AIMS} (${cpus().length} × ${cpus()[0].model}, load ${loadavg()[0].toFixed(1)})`,
  );
  say(
    ['names', 'import', 'first mark, cold', 'awake', 'page', 'background']
      .map((head) => head.padStart(18))
      .join(''),
  );
  for (const names of NAMES) {
    const row = await measureNames(names, packOfNames(names), pageOfNames(names), TITLE);
    say(
      [
        names.toLocaleString('en'),
        `${(row.import / 1000).toFixed(1)} s`,
        `${row.cold.toFixed(0)} ms`,
        `${row.awake.toFixed(0)} ms`,
        `${(row.page / 1e6).toFixed(1)} MB`,
        `${(row.background / 1e6).toFixed(0)} MB`,
      ]
        .map((cell) => cell.padStart(18))
        .join(''),
    );
  }
}

async function measureNames(names, pack, page, title) {
  const folder = mkdtempSync(join(tmpdir(), 'pangzhu-names-'));
  const file = join(folder, `${names}.json`);
  writeFileSync(file, JSON.stringify(pack));
  const server = await servePages({ made: { '/names.html': { body: page } } });
  const opened = await openBrowser('chromium', { extension: extensionFolder('chromium') });
  try {
    const time = await bringPack(opened, file, title);
    const visits = { cold: [], awake: [] };
    for (const state of ['cold', 'awake']) {
      for (let run = 0; run < RUNS; run += 1) {
        if (state === 'cold') await killWorker(opened);
        visits[state].push(await visit(opened, server.url('names.html')));
      }
    }
    const median = (values) => spreadOf(values).median;
    return {
      import: time,
      cold: median(visits.cold.map(({ first }) => first)),
      awake: median(visits.awake.map(({ first }) => first)),
      page: median(visits.awake.map(({ heap }) => heap)),
      background: await heapOfBackground(opened),
    };
  } finally {
    await opened.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds from DOMContentLoaded to the first painted mark of a page, and what the page then keeps. */
async function visit(opened, url) {
  const page = await opened.browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  try {
    await page.evaluateOnNewDocument(() => {
      document.addEventListener('DOMContentLoaded', () => performance.mark('loaded'));
      const timer = setInterval(() => {
        if ((CSS.highlights.get('pangzhu-exact')?.size ?? 0) === 0) return;
        clearInterval(timer);
        performance.mark('marked');
      }, 2);
    });
    await page.goto(url);
    await page.waitForFunction(() => performance.getEntriesByName('marked').length > 0);
    const first = await page.evaluate(
      () => performance.measure('first', 'loaded', 'marked').duration,
    );
    await new Promise((resolve) => setTimeout(resolve, REST));
    return { first, heap: await heapOfPage(page) };
  } finally {
    await page.close();
  }
}
