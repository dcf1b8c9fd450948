/**
 * `npm run bench -- --first FILE`: the way of a reader who has just installed the extension, from a file to a page on which forty
 * terms of it are marked: how often something is pressed, and how long the machine takes at each step. How long a reader
 * looks at a name before they decide is theirs, and not measured.
 */
import { cpus, loadavg } from 'node:os';
import { basename } from 'node:path';
import { openBrowser, openExtensionPage } from '../browser/openBrowser.mjs';
import { readMarks } from '../browser/readMarks.mjs';
import { buildExtension, extensionFolder } from '../buildExtension.mjs';
import { PlainError, say } from '../print.mjs';
import { servePages } from '../servePages.mjs';
import { isRead, isRefused, pressSuggest, until } from '../suggest/suggestingPage.mjs';

const TERMS = 40;
const ROUNDS = 5;
const LOOK_AGAIN = 10;
const PAGE = '/first.html';

/** @param {string | undefined} file */
export async function benchFirstTerms(file) {
  if (file === undefined) throw new PlainError('Usage: npm run bench -- --first FILE');
  await buildExtension('chromium');
  say(
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0].model}, load ${loadavg()[0].toFixed(1)}`,
  );
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await walk(file));
  say(
    `\n${basename(file)}, ${TERMS} terms, ${ROUNDS} times; medians, in brackets the least and the most`,
  );
  for (const step of Object.keys(rounds[0])) {
    const values = rounds.map((round) => round[step]).sort((a, b) => a - b);
    const [median, least, most] = [values[Math.floor(ROUNDS / 2)], values[0], values.at(-1)];
    say(`${step.padEnd(40)} ${median} (${least}–${most})`);
  }
}

/** @returns {Promise<Record<string, number>>} presses, and milliseconds of each step */
async function walk(file) {
  const made = {};
  const server = await servePages({ made });
  const opened = await openBrowser('chromium', {
    extension: extensionFolder('chromium'),
    language: 'en-US',
  });
  try {
    const page = await openExtensionPage(opened, 'library.html');
    await page.bringToFront();
    const input = await page.waitForSelector('input[type=file][multiple]');
    const read = await timed(async () => {
      await input.uploadFile(file);
      await until(page, isRead, { lookAgain: LOOK_AGAIN });
    });
    if (await page.evaluate(isRefused)) throw new PlainError(`${file} cannot be brought in.`);
    const suggested = await timed(async () => {
      await page.evaluate(pressSuggest);
      await until(page, isSuggested, { lookAgain: LOOK_AGAIN });
    });
    let accepted = 0;
    for (let count = 0; count < TERMS; count += 1) {
      accepted += await timed(async () => {
        await page.keyboard.press('a');
        await until(page, countAccepted, { lookAgain: LOOK_AGAIN, given: [count + 1] });
      });
    }
    const names = await page.evaluate(acceptedNames);
    made[PAGE] = { body: articleOf(names) };
    const article = await opened.browser.newPage();
    const marked = await timed(async () => {
      await article.goto(server.url(PAGE));
      while ((await readMarks(article)).length === 0) await pause();
    });
    const machine = read + suggested + accepted + marked;
    return {
      'presses, the drop and the page among them': TERMS + 3,
      'file dropped to recognised, ms': read,
      'keep and suggest to the list, ms': suggested,
      'forty names accepted, all together, ms': accepted,
      'page opened to its first mark, ms': marked,
      'the machine, ms': machine,
    };
  } finally {
    await opened.close();
    await server.close();
  }
}

const pause = () => new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN));

async function timed(step) {
  const start = performance.now();
  await step();
  return Math.round(performance.now() - start);
}

/** An article that has every name in a sentence of its own. */
function articleOf(names) {
  const escaped = names.map((name) => name.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
  const all = escaped.join('、');
  const text = escaped.map((name) => `<p>${all} — ${name}.</p>`).join('\n');
  return `<!doctype html><meta charset="utf-8"><title>Article</title><article>${text}</article>`;
}

/** Whether the list is there and takes keys. Runs in the page. */
function isSuggested() {
  return document.activeElement?.matches('main.suggesting [role=option]') === true;
}

/** Runs in the page. */
function countAccepted(wanted) {
  const line = document.querySelector('main > [role=status]')?.textContent ?? '';
  return line.includes(`, ${wanted} of `);
}

/** Runs in the page. */
function acceptedNames() {
  const names = document.querySelectorAll('[data-verdict=accepted] [data-name]');
  return [...names].map(({ textContent }) => textContent ?? '');
}
