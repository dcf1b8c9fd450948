/**
 * Ours beside other extensions that mark pages, each in a browser of its own, by turns: `npm run bench -- --peers`.
 * They are given by the folders of their unpacked builds, and mark what they are set up to mark; without any there is
 * mark.js, made an extension of. An earlier build of ours is a peer like any other.
 */
import { rmSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { openBrowser } from '../browser/openBrowser.mjs';
import { importBundled } from '../build/bundleForNode.mjs';
import { buildExtension, extensionFolder } from '../buildExtension.mjs';
import { servePages } from '../servePages.mjs';
import { makeMarkJsPeer } from './peers/markJsPeer.mjs';
import { visitArticle, visitFeed, visitFrames, visitRemovals } from './peers/visits.mjs';
import { printPeers } from './printPeers.mjs';

const ROUNDS = 7;
const QUICK_ROUNDS = 3;
const REMOVED = 10_000;
const STYLED = 3_000;
const FRAMES = 30;

/** Articles, by the name that their rows have in the table. */
const ARTICLES = {
  '50k sparse': { characters: 50_000, density: 'sparse' },
  '50k dense': { characters: 50_000, density: 'dense' },
  '500k sparse': { characters: 500_000, density: 'sparse' },
  '500k dense': { characters: 500_000, density: 'dense' },
};
const REMOVALS = 'removals';
const STYLES = 'frames';
const FEED = 'feed';

/** @returns how each page is visited, by its name */
function visitsOf(pages, url) {
  const batch = pages.feedBatch();
  const articles = Object.keys(ARTICLES).map((name) => [
    name,
    (opened) => visitArticle(opened, url(name)),
  ]);
  return {
    ...Object.fromEntries(articles),
    [REMOVALS]: (opened) => visitRemovals(opened, url(REMOVALS), REMOVED),
    [STYLES]: (opened) => visitFrames(opened, url(STYLES), FRAMES),
    [FEED]: (opened) => visitFeed(opened, url('50k sparse'), batch),
  };
}

function madePages(pages) {
  const articles = Object.entries(ARTICLES).map(([name, shape]) => [
    name,
    pages.articlePage(shape),
  ]);
  return {
    ...Object.fromEntries(articles),
    [REMOVALS]: pages.marksPage(REMOVED),
    [STYLES]: pages.marksPage(STYLED),
  };
}

const pathOf = (name) => `/${name.replaceAll(' ', '-')}.html`;

/** Ours, the peers and a browser without any, by name. */
async function openAll(folders) {
  const all = { ours: await openBrowser('chromium', { extension: extensionFolder('chromium') }) };
  for (const folder of folders) {
    const name = basename(resolve(folder));
    all[name in all ? folder : name] = await openBrowser('chromium', {
      extension: folder,
      isOurs: false,
    });
  }
  return { ...all, none: await openBrowser('chromium') };
}

/**
 * @param {object} options
 * @param {string[]} options.folders of unpacked extensions
 * @param {boolean} options.isQuick fewer rounds, and no pages of 500,000 characters
 * @param {string[]} options.only the pages to visit, by name; all where it is empty
 * @param {number | null} options.rounds how often each is visited; `null` for the usual number
 */
export async function benchPeers({ folders, isQuick, only, rounds }) {
  await buildExtension('chromium');
  const pages = await importBundled('tests/bench/extension/pages.ts');
  const markJs = folders.length === 0 ? makeMarkJsPeer(pages.PAGE_NAMES) : null;
  const made = Object.entries(madePages(pages)).map(([name, body]) => [pathOf(name), { body }]);
  const server = await servePages({ made: Object.fromEntries(made) });
  const visits = visitsOf(pages, (name) => server.url(pathOf(name)));
  const wanted = Object.keys(visits).filter(
    (name) => (only.length === 0 || only.includes(name)) && !(isQuick && name.startsWith('500k')),
  );
  const browsers = await openAll(markJs === null ? folders : [markJs]);
  /** By page and by browser: what each round has measured, `null` once it was given up. */
  const results = {};
  try {
    const times = rounds ?? (isQuick ? QUICK_ROUNDS : ROUNDS);
    for (let round = 0; round < times; round += 1) {
      for (const page of wanted) {
        results[page] ??= {};
        for (const [name, opened] of Object.entries(browsers)) {
          const before = results[page][name];
          if (before === null || (name === 'none' && page === FEED)) continue;
          const measured = await visits[page](opened);
          results[page][name] = measured === null ? null : [...(before ?? []), measured];
        }
      }
    }
    printPeers(
      results,
      Object.keys(browsers).filter((name) => name !== 'none'),
    );
  } finally {
    for (const opened of Object.values(browsers)) await opened.close();
    await server.close();
    if (markJs !== null) rmSync(markJs, { recursive: true, force: true });
  }
}
