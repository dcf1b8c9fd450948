/**
 * `npm run bench`: the matcher beside its rivals in real Chromium, as ratios from one run.
 * `npm run bench -- --quick` leaves out the largest pages and the longest lists of names.
 * `-- --extension` measures the built extension alone, which else comes after the matcher; `-- --scale`
 * how an index grows to a million names, in Node and in the browser, `-- --library` the extension with large libraries, `-- --kills` imports that
 * are killed half-way, `-- --first FILE` a new reader's way from a file to marks of its terms; `-- --peers FOLDER…` ours beside other unpacked extensions, or beside mark.js
 * (`--only=50k-sparse,feed` some of its pages alone, `--rounds=4` so often).
 */
import { cpus } from 'node:os';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { benchExtension } from './bench/extension.mjs';
import { benchFirstTerms } from './bench/firstTerms.mjs';
import { benchLibrary } from './bench/library.mjs';
import { benchManyNames } from './bench/manyNames.mjs';
import { benchPeers } from './bench/peers.mjs';
import { printAims, printCold, printMarkJs, printWarm } from './bench/printTables.mjs';
import { benchScale } from './bench/scale.mjs';
import { runProgram, say } from './print.mjs';
import { setUp } from './setUp.mjs';

const SIZES = [5_000, 50_000, 500_000, 5_000_000];
const DENSITIES = ['sparse', 'dense'];
const NAMES = [300, 5_000, 20_000, 100_000];
const RUNS = 7;
/** Milliseconds after which mark.js is given up. */
const PATIENCE = 60_000;

const COLD_PARTS = ['floor', 'exact', 'fuzzy'];
/** Names in the index that is weighed. */
const WEIGHED = 100_000;

async function bundle() {
  const { build } = await import('vite');
  const outDir = fileURLToPath(new URL('../.output/bench', import.meta.url));
  const entry = fileURLToPath(new URL('../tests/bench/main.ts', import.meta.url));
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir,
      lib: { entry, formats: ['iife'], name: 'pangzhuBench', fileName: () => 'bench.js' },
    },
  });
  return `${outDir}/bench.js`;
}

function cellsOf(isQuick) {
  const sizes = isQuick ? SIZES.filter((size) => size < 5_000_000) : SIZES;
  const names = isQuick ? NAMES.filter((count) => count < 20_000) : NAMES;
  return sizes.flatMap((characters) =>
    DENSITIES.flatMap((density) =>
      names.map((count) => ({ characters, density, names: count, runs: RUNS })),
    ),
  );
}

/** Bytes that a built matcher keeps beside the index it is made from. */
async function weighIndex(browser, script) {
  const weigh = async (isBuilt) => {
    const page = await browser.newPage();
    try {
      await page.addScriptTag({ path: script });
      await page.evaluate((...given) => window.bench.keep(...given), WEIGHED, isBuilt);
      const session = await page.createCDPSession();
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
      return usedSize + backingStorageSize;
    } finally {
      await page.close();
    }
  };
  return (await weigh(true)) - (await weigh(false));
}

async function benchMatcher() {
  const script = await bundle();
  const { openBrowser } = await import('./browser/openBrowser.mjs');
  const opened = await openBrowser('chromium', { extension: null });
  /** Runs one function of tests/bench/main.ts in a page that has run nothing before. */
  const inFreshPage = async (name, ...given) => {
    const page = await opened.browser.newPage();
    page.setDefaultTimeout(0);
    try {
      await page.addScriptTag({ path: script });
      return await page.evaluate((call, values) => window.bench[call](...values), name, given);
    } finally {
      await page.close();
    }
  };
  try {
    const version = await opened.browser.version();
    say(
      `${new Date().toISOString().slice(0, 10)}, ${version}, ${cpus().length} × ${cpus()[0].model}`,
    );
    const warm = [];
    for (const cell of cellsOf(argv.includes('--quick'))) {
      warm.push(await inFreshPage('warm', cell));
      printWarm(warm.at(-1));
    }
    const cold = [];
    for (const characters of [50_000, 500_000]) {
      for (const names of argv.includes('--quick') ? [300] : [300, 100_000]) {
        const cell = { characters, density: 'sparse', names, runs: 1 };
        const runs = {};
        for (const part of COLD_PARTS) {
          runs[part] = [];
          for (let run = 0; run < RUNS; run += 1) {
            runs[part].push(await inFreshPage('cold', cell, part));
          }
        }
        cold.push({ cell, runs });
      }
    }
    printCold(cold);
    const weight = argv.includes('--quick') ? null : await weighIndex(opened.browser, script);
    const markJs = { characters: 50_000, density: 'sparse', names: 300, runs: 1 };
    const rival = await inFreshPage('markJs', markJs, PATIENCE);
    printMarkJs(rival, PATIENCE, warm, markJs);
    printAims(warm, cold, rival, weight);
  } finally {
    await opened.close();
  }
}

function peerOptions() {
  const given = (option) =>
    argv.find((each) => each.startsWith(option))?.slice(option.length) ?? '';
  const only = given('--only=');
  const rounds = Number(given('--rounds='));
  return {
    folders: argv.slice(argv.indexOf('--peers') + 1).filter((each) => !each.startsWith('--')),
    only: only === '' ? [] : only.replaceAll('-', ' ').split(','),
    rounds: rounds > 0 ? rounds : null,
  };
}

runProgram(async () => {
  await setUp(['chromium']);
  const isQuick = argv.includes('--quick');
  if (argv.includes('--scale')) {
    await benchScale();
    return benchManyNames();
  }
  if (argv.includes('--peers')) return benchPeers({ ...peerOptions(), isQuick });
  if (argv.includes('--first')) return benchFirstTerms(argv[argv.indexOf('--first') + 1]);
  const onlyKills = argv.includes('--kills');
  if (onlyKills || argv.includes('--library')) return benchLibrary({ isQuick, onlyKills });
  if (!argv.includes('--extension')) await benchMatcher();
  return benchExtension({ isQuick });
});
