/**
 * `npm run eval`: how well the built extension finds terms, measured on labelled cases in Chromium.
 * `npm run eval -- tests/fixtures/evaluation/held.json` measures on that set instead.
 *
 * `npm run eval -- --library PACK.json --cases CASES.json` measures another pack, which alone is in the extension;
 * with `--node` the matcher by itself, without a build and a browser.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildExtension, extensionFolder } from './buildExtension.mjs';
import { SENTINELS } from './evaluation/casePages.mjs';
import { GIVEN_FOLDER } from './givenFolder.mjs';
import { PlainError, runProgram, say } from './print.mjs';
import { servePages } from './servePages.mjs';
import { setUp } from './setUp.mjs';

const GIVEN_SET = `${GIVEN_FOLDER}/eval/dev.json`;
const OWN_SET = 'tests/fixtures/evaluation/held.json';
/** Each a process tree of its own; more than the machine has cores would only slow down the pointer. */
const BROWSERS = 2;

/** Where the extension with another pack is built, and that pack. */
const OTHER_BUILD = '.output/evaluation';
const OTHER_PACK = `${OTHER_BUILD}/pack.json`;

/** What the command line asks for: a pack or `null` for the built-in one, and sets, or none for the usual one. */
function readCommand() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      library: { type: 'string' },
      cases: { type: 'string', multiple: true, default: [] },
      node: { type: 'boolean', default: false },
    },
  });
  const sets = [...positionals, ...values.cases];
  const { library = null, node: inNode } = values;
  const missing = [...sets, ...(library === null ? [] : [library])].find(
    (path) => !existsSync(path),
  );
  if (missing !== undefined) throw new PlainError(`There is no file at ${missing}.`);
  if (library !== null && sets.length === 0) {
    throw new PlainError('Usage: npm run eval -- --library PACK.json --cases CASES.json [--node]');
  }
  return { library, sets, inNode };
}

/** The sets that were named, else the given one, else our own. */
function chosenSets(named) {
  if (named.length > 0) return named;
  if (existsSync(GIVEN_SET)) return [GIVEN_SET];
  say(`${GIVEN_SET} is not here; measuring on ${OWN_SET}.`);
  return [OWN_SET];
}

/** @returns {import('./evaluation/casePages.mjs').EvaluationCase[]} */
function readCases(path) {
  const set = JSON.parse(readFileSync(path, 'utf8'));
  return ['news', 'variants', 'noMatch'].flatMap((part) =>
    (set[part] ?? []).map((item) => ({ ...item, part })),
  );
}

/**
 * Puts another pack in the place of the built-in one, with the words that show that a page is marked.
 * @param {import('../core/pack/types').Pack} pack
 */
function useOtherPack(pack) {
  const sentinels = SENTINELS.map(({ term, text }) => ({
    id: term,
    kind: 'concept',
    weight: 1,
    names: [{ text, language: 'zh-Hans', role: 'label' }],
  }));
  mkdirSync(OTHER_BUILD, { recursive: true });
  writeFileSync(OTHER_PACK, JSON.stringify({ ...pack, terms: [...pack.terms, ...sentinels] }));
  process.env.PANGZHU_PACK = OTHER_PACK;
  process.env.PANGZHU_OUT_DIR = OTHER_BUILD;
}

/** Notes are named by labels; which term a label belongs to is in the pack. */
function labelsOfTerms() {
  const { terms } = JSON.parse(readFileSync(process.env.PANGZHU_PACK ?? 'data/pack.json', 'utf8'));
  const labels = new Map();
  for (const { id, names } of terms) {
    for (const { text, role } of names) if (role === 'label') labels.set(text, id);
  }
  return labels;
}

/** Observes the cases in several browsers at a time; keeps their order. */
async function observe(cases) {
  const { openBrowser } = await import('./browser/openBrowser.mjs');
  const { casePage } = await import('./evaluation/casePages.mjs');
  const { observeCase } = await import('./evaluation/observeCase.mjs');
  const labels = labelsOfTerms();
  const made = Object.fromEntries(
    cases.map((item) => [`/${item.id}.html`, { body: casePage(item) }]),
  );
  const server = await servePages({ made });
  const observations = [];
  let next = 0;
  const work = async () => {
    const opened = await openBrowser('chromium', { extension: extensionFolder('chromium') });
    try {
      const page = await opened.browser.newPage();
      await page.bringToFront();
      for (let at = next++; at < cases.length; at = next++) {
        const item = cases[at];
        const url = server.url(`${item.id}.html`);
        const marks = await observeCase(page, url, item, (label) => labels.get(label) ?? null);
        observations[at] = { item, marks };
      }
    } finally {
      await opened.close();
    }
  };
  try {
    await Promise.all(Array.from({ length: BROWSERS }, work));
  } finally {
    await server.close();
  }
  return observations;
}

/** What the matcher by itself found, as what was seen in pages is reported. */
function asJudgement({ newsPrecision, newsRecall, variants, traps, failures }) {
  const levels = (shares) =>
    Object.fromEntries(
      Object.entries(shares).map(([level, { right, total }]) => [
        level,
        { good: right, all: total },
      ]),
    );
  return {
    news: { right: newsRecall.right, marked: newsPrecision.total, wanted: newsRecall.total },
    variants: levels(variants),
    noMatch: levels(traps),
    failures,
  };
}

const share = (part, whole) => `${(part / whole).toFixed(3)} (${part} of ${whole})`;

function report({ news, variants, noMatch, failures }) {
  if (news.wanted > 0) {
    say(`news      precision ${share(news.right, news.marked)}`);
    say(`          recall    ${share(news.right, news.wanted)}`);
  }
  for (const [name, levels] of [
    ['variants found', variants],
    ['traps avoided', noMatch],
  ]) {
    for (const level of ['must', 'should', 'stretch']) {
      const count = levels[level];
      if (count) say(`${name.padEnd(15)} ${level.padEnd(8)} ${share(count.good, count.all)}`);
    }
  }
  if (failures.length > 0) say(`\n${failures.join('\n')}`);
}

await runProgram(async () => {
  chdir(fileURLToPath(new URL('..', import.meta.url)));
  const { library, sets, inNode } = readCommand();
  await setUp(inNode ? [] : ['chromium']);
  if (library !== null || inNode) {
    const { importBundled } = await import('./build/bundleForNode.mjs');
    const { evaluatePack, readPack } = await importBundled('tests/core/match/evaluatePack.ts');
    const { regionalConverters } = await import('./evaluation/regionalConverters.mjs');
    const json = JSON.parse(readFileSync(library ?? 'data/pack.json', 'utf8'));
    const pack = readPack(json, regionalConverters);
    if (inNode) {
      for (const path of chosenSets(sets)) {
        say(`\n${path}`);
        report(asJudgement(evaluatePack(pack, JSON.parse(readFileSync(path, 'utf8')))));
      }
      return;
    }
    useOtherPack(pack);
  }
  say('Building Pangzhu for Chromium.');
  await buildExtension('chromium');
  const { judge } = await import('./evaluation/judge.mjs');
  for (const path of chosenSets(sets)) {
    const start = performance.now();
    const observations = await observe(readCases(path));
    const seconds = Math.round((performance.now() - start) / 1000);
    say(`\n${path}: ${observations.length} cases in ${seconds} s`);
    report(judge(observations));
  }
});
