/** `npm start`: from a fresh clone to a browser with Pangzhu on the sample pages. */
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildExtension, extensionFolder } from './buildExtension.mjs';
import { chromiumPath, firefoxPath } from './findBrowsers.mjs';
import { PlainError, runProgram, say } from './print.mjs';
import { servePages } from './servePages.mjs';
import { setUp } from './setUp.mjs';

const USUAL_PORT = 8017;

function readOptions() {
  try {
    const { values } = parseArgs({
      options: { headless: { type: 'boolean' }, firefox: { type: 'boolean' } },
    });
    return { headless: values.headless ?? !hasDisplay(), firefox: values.firefox ?? false };
  } catch (error) {
    // Only what was typed after `npm start --` can be wrong here.
    throw new PlainError(`${error.message}\nUsage: npm start -- [--headless] [--firefox]`);
  }
}

function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Chromium, unless Firefox is asked for or is the only one there is. */
function chooseBrowser(wantsFirefox) {
  const onlyFirefox = chromiumPath() === null && firefoxPath() !== null;
  return wantsFirefox || onlyFirefox ? 'firefox' : 'chromium';
}

/**
 * From here on a signal ends the process no more: it resolves this, and what was opened is closed.
 * A second one of the same kind ends it at once, as it would have before.
 */
function listenForInterruption() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, resolve);
    // A signal to `npm` alone ends the shell between it and us, and reaches us only as a new parent.
    const parent = process.ppid;
    const watch = () => process.ppid !== parent && resolve();
    setInterval(watch, 500).unref();
  });
}

async function showInWindow(opened, server) {
  const names = ['english', 'hongkong', 'taiwan', 'simplified'];
  for (const name of names) {
    const page = await opened.browser.newPage();
    await page.goto(server.url(`${name}.html`));
  }
  const [blank] = await opened.browser.pages();
  if (blank.url() === 'about:blank') await blank.close();
  say(`The sample pages are at ${server.url('')} – rest the pointer on a dotted underline.`);
  say('Close the browser or press Ctrl-C to end.');
  await new Promise((resolve) => opened.browser.once('disconnected', resolve));
}

async function start() {
  chdir(fileURLToPath(new URL('..', import.meta.url)));
  const { headless, firefox } = readOptions();
  const kind = chooseBrowser(firefox);
  await setUp([kind === 'firefox' ? 'firefox-esr' : 'chromium']);
  say(`Building Pangzhu for ${kind}.`);
  await buildExtension(kind);
  // These need the packages that the set-up may only just have installed.
  const { openBrowser } = await import('./browser/openBrowser.mjs');
  const interruption = listenForInterruption();
  const server = await servePages({ port: USUAL_PORT }).catch((error) => {
    if (!(error instanceof PlainError)) throw error;
    return servePages();
  });
  try {
    say(`Opening ${kind}${headless ? ' without a window, since there is no display' : ''}.`);
    const extension = extensionFolder(kind);
    const opened = await openBrowser(kind, {
      extension,
      headless,
      viewport: headless ? undefined : null,
    });
    try {
      const { preview } = await import('./preview.mjs');
      await Promise.race([interruption, (headless ? preview : showInWindow)(opened, server)]);
    } finally {
      await opened.close();
    }
  } finally {
    await server.close();
  }
}

await runProgram(start);
