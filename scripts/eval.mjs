/**
 * `npm run eval`: how well the built extension finds terms, measured on labelled cases in Chromium.
 * `npm run eval -- tests/fixtures/evaluation/held.json` measures on that set instead.
 */
import { existsSync, readFileSync } from 'node:fs';
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { buildExtension, extensionFolder } from './buildExtension.mjs';
import { GIVEN_FOLDER } from './givenFolder.mjs';
import { PlainError, runProgram, say } from './print.mjs';
import { servePages } from './servePages.mjs';
import { setUp } from './setUp.mjs';

const GIVEN_SET = `${GIVEN_FOLDER}/eval/dev.json`;
const OWN_SET = 'tests/fixtures/evaluation/held.json';
/** Each a process tree of its own; more than the machine has cores would only slow down the pointer. */
const BROWSERS = 2;

/** The sets named after `npm run eval --`, else the given one, else our own. */
function chosenSets() {
  const named = process.argv.slice(2);
  const missing = named.find((path) => !existsSync(path));
  if (missing !== undefined) throw new PlainError(`There is no labelled set at ${missing}.`);
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

/** Notes are named by labels; which term a label belongs to is in the pack. */
function labelsOfTerms() {
  const { terms } = JSON.parse(readFileSync('data/pack.json', 'utf8'));
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
  await setUp(['chromium']);
  say('Building Pangzhu for Chromium.');
  await buildExtension('chromium');
  const { judge } = await import('./evaluation/judge.mjs');
  for (const path of chosenSets()) {
    const start = performance.now();
    const observations = await observe(readCases(path));
    const seconds = Math.round((performance.now() - start) / 1000);
    say(`\n${path}: ${observations.length} cases in ${seconds} s`);
    report(judge(observations));
  }
});
