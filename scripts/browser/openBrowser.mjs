import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { ProtocolError } from 'puppeteer-core';
import { chromiumPath, firefoxPath } from '../findBrowsers.mjs';
import { PlainError } from '../print.mjs';

/** Must be the one in the manifest; Firefox makes up the host of extension pages unless told. */
const FIREFOX_ID = 'pangzhu@pangzhu.example';
const FIREFOX_HOST = '5a7b0a1e-6c1f-4c6e-9d1c-0f1d5b8e2a41';

/** How long an extension's page is waited for, in milliseconds. */
const PATIENCE = 30_000;
/** How long another extension gets to set itself up, of which nothing tells that it has. */
const STRANGER_REST = 2_000;

/**
 * @typedef {object} OpenedBrowser
 * @property {import('puppeteer-core').Browser} browser
 * @property {'chromium' | 'firefox'} kind
 * @property {(path: string) => string} extensionUrl Address of one of the extension's own pages.
 * @property {() => Promise<void>} renew Closes all pages and installs the extension anew, with nothing that it has kept.
 * @property {() => Promise<void>} close Ends the browser and removes its profile, if it was ours.
 */

/**
 * Opens a browser with the built extension in it, ready for the first page, or without any.
 * Throws `PlainError` where there is no such browser.
 *
 * @param {'chromium' | 'firefox'} kind
 * @param {object} [options]
 * @param {string | null} [options.extension] Folder of the build; `null` for a browser without it.
 * @param {boolean} [options.isOurs] Whether the extension is this one: then it is waited for until it runs on pages.
 * @param {boolean} [options.headless]
 * @param {string} [options.profile] A folder to keep; without it the profile is thrown away.
 * @param {import('puppeteer-core').Viewport | null} [options.viewport]
 * @param {string} [options.language] Of the browser's interface, as in `zh-TW`, else the system's; Chromium only.
 * @returns {Promise<OpenedBrowser>}
 */
export async function openBrowser(
  kind,
  { extension = null, isOurs = true, headless = true, profile, viewport, language } = {},
) {
  const executablePath = kind === 'chromium' ? chromiumPath() : firefoxPath();
  if (executablePath === null) throw new PlainError(`There is no ${kind} on this system.`);
  const userDataDir = profile ?? mkdtempSync(join(tmpdir(), `pangzhu-${kind}-`));
  const general = {
    executablePath,
    headless,
    userDataDir,
    defaultViewport: viewport === undefined ? { width: 1280, height: 800 } : viewport,
    // Whoever opens it closes it: on Ctrl-C too.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  };
  const browser = await (kind === 'chromium'
    ? launchChromium(general, language)
    : launchFirefox(general));
  const close = async () => {
    await browser.close();
    if (profile === undefined) {
      // The last of the browser's processes may still be writing: on a busy machine for many seconds.
      rmSync(userDataDir, { recursive: true, force: true, maxRetries: 25, retryDelay: 100 });
    }
  };
  try {
    let installed =
      extension === null ? null : await install(browser, kind, resolve(extension), isOurs);
    const renew = async () => {
      const blank = await browser.newPage();
      const pages = (await browser.pages()).filter((page) => page !== blank);
      await Promise.all(pages.map((page) => page.close()));
      if (installed === null) return;
      await browser.uninstallExtension(installed.id);
      installed = await install(browser, kind, resolve(extension), isOurs);
    };
    const extensionUrl = (path) => `${installed?.origin ?? null}/${path}`;
    return { browser, kind, extensionUrl, renew, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Installs the extension, waits until it is ready, and returns what it is called and the origin of its pages. */
async function install(browser, kind, folder, isOurs) {
  const id = await browser.installExtension(folder);
  const origin =
    kind === 'firefox' ? `moz-extension://${FIREFOX_HOST}` : `chrome-extension://${id}`;
  if (isOurs) {
    await untilRegistered({ browser, kind, extensionUrl: (path) => `${origin}/${path}` });
  } else await new Promise((ready) => setTimeout(ready, STRANGER_REST));
  return { id, origin };
}

/**
 * Opens one of the extension's own pages.
 *
 * @param {OpenedBrowser} opened
 * @param {string} path
 */
export async function openExtensionPage({ browser, kind, extensionUrl }, path) {
  const page = await browser.newPage();
  const arrived = page.goto(extensionUrl(path));
  if (kind === 'chromium') {
    await arrived;
    return page;
  }
  // In Firefox no event tells that such a page has loaded; waiting for one can only fail.
  arrived.catch(() => {});
  const deadline = performance.now() + PATIENCE;
  while (!(await addressOf(page))?.startsWith(extensionUrl(''))) {
    if (performance.now() > deadline) throw new Error(`${path} did not open.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return page;
}

/**
 * Where a page is by its own word: what Puppeteer believes is never true of an extension's page in
 * Firefox.
 *
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<string | null>} `null` while it is on its way or gone.
 */
export async function addressOf(page) {
  try {
    return (await page.evaluate(() => document.readyState !== 'loading' && location.href)) || null;
  } catch (error) {
    // Firefox moves extension pages to another process on the way; what is asked meanwhile is lost.
    if (error instanceof ProtocolError || error.name === 'TargetCloseError') return null;
    throw error;
  }
}

/** Waits until the extension has told the browser on which pages it runs: earlier ones would be missed. */
async function untilRegistered(opened) {
  const page = await openExtensionPage(opened, 'popup.html');
  const isRegistered = `(globalThis.browser ?? globalThis.chrome).scripting
    .getRegisteredContentScripts().then((scripts) => scripts.length > 0)`;
  // Puppeteer's own waiting makes functions of strings, which the policy of extension pages forbids.
  const deadline = performance.now() + PATIENCE;
  while (!(await page.evaluate(isRegistered))) {
    if (performance.now() > deadline) throw new Error('The extension runs on no page.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await page.close();
}

function launchChromium(general, language) {
  const args = ['--disable-background-networking', '--disable-component-update', '--no-first-run'];
  if (language !== undefined) args.push(`--lang=${language}`);
  // Chromium's sandbox refuses to run as root.
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  return puppeteer.launch({
    ...general,
    args,
    env: language ? { ...process.env, LANGUAGE: language.replace('-', '_') } : process.env,
    // Who sits before the window is no test.
    ignoreDefaultArgs: general.headless ? [] : ['--enable-automation'],
    pipe: true,
    enableExtensions: true,
  });
}

function launchFirefox(general) {
  return puppeteer.launch({
    ...general,
    browser: 'firefox',
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      // It would take the keys that are meant for the page.
      'browser.download.alwaysOpenPanel': false,
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_HOST }),
    },
  });
}
