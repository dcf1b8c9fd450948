/**
 * Attacks from a renderer that a page has taken over: it speaks with the voice of our content script. Driven through
 * the script's own world by the debugging protocol, which only Chromium lets us into.
 */
import { privateNames, secretCharactersIn } from './secrets.mjs';

const [TERM] = privateNames;
const after = (delay) => new Promise((resolve) => setTimeout(resolve, delay));

const PAGE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>页</title><p>据报道，${TERM}已签署。</p>`;

/** Evaluates in the content script's world of a page; resolves to the value. */
async function inContentScript(page, expression) {
  const session = await page.createCDPSession();
  try {
    const worlds = [];
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.auxData?.type === 'isolated' && context.origin.startsWith('chrome-extension:')) {
        worlds.push(context);
      }
    });
    await session.send('Runtime.enable');
    if (worlds.length === 0) throw new Error('There is no content script in the page.');
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId: worlds[0].id,
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value;
  } finally {
    await session.detach();
  }
}

async function visitTakenOver(target, path) {
  target.serve(path, PAGE);
  const page = await target.visit(path);
  await target.untilMarked(page, TERM);
  return page;
}

const send = (message) =>
  `chrome.runtime.sendMessage(${message}).then((answer) => JSON.stringify(answer) ?? '', (error) => '')`;

export const ISOLATED_WORLD = [
  {
    name: 'taken-over renderer: ask for a note',
    browsers: ['chromium'],
    most: 0,
    what: 'characters',
    async run(target) {
      const page = await visitTakenOver(target, '/taken-1.html');
      const request = `{ type: 'note/get', term: 'private-0', paragraph: '', script: 'hans', rank: 0 }`;
      return secretCharactersIn(await inContentScript(page, send(request)));
    },
  },
  {
    name: 'taken-over renderer: read the storage',
    browsers: ['chromium'],
    most: 0,
    what: 'items',
    async run(target) {
      const page = await visitTakenOver(target, '/taken-2.html');
      const counts = await inContentScript(
        page,
        `Promise.all(['sync', 'local', 'session'].map((area) =>
          Promise.resolve().then(() => chrome.storage[area].get(null)).then((items) => Object.keys(items).length, () => 0)))`,
      );
      return counts.reduce((sum, count) => sum + count, 0);
    },
  },
  {
    name: 'taken-over renderer: open readers for documents that do not exist',
    leavesTraces: true,
    browsers: ['chromium'],
    most: 0,
    what: 'tabs',
    async run(target) {
      const page = await visitTakenOver(target, '/taken-3.html');
      const before = (await target.browser.pages()).length;
      const request = `{ type: 'reader/open', document: 'made-up-' + at, passage: 1, term: 'made-up' }`;
      await inContentScript(
        page,
        `Promise.all(Array.from({ length: 30 }, (_, at) => ${send(request)}))`,
      );
      await after(1_500);
      return (await target.browser.pages()).length - before;
    },
  },
  {
    name: 'taken-over renderer: report made-up terms',
    leavesTraces: true,
    browsers: ['chromium'],
    most: 10_000,
    what: 'bytes of session storage',
    async run(target) {
      const page = await visitTakenOver(target, '/taken-4.html');
      const counts = `Array.from({ length: 24270 }, (_, at) => ({ term: 'made-up-' + at, count: 1, variants: 0 }))`;
      await inContentScript(
        page,
        send(`{ type: 'marks/report', document: 'made-up', counts: ${counts}, hidden: [] }`),
      );
      await after(500);
      const popup = await target.visitExtension('popup.html');
      const bytes = await popup.evaluate('chrome.storage.session.getBytesInUse(null)');
      await popup.close();
      return bytes;
    },
  },
  {
    name: 'taken-over renderer: hide terms until settings can no longer be written',
    leavesTraces: true,
    browsers: ['chromium'],
    most: 0,
    what: 'refused writes of the reader',
    async run(target) {
      const page = await visitTakenOver(target, '/taken-5.html');
      const flood = `Array.from({ length: 400 }, (_, at) =>
        ${send(`{ type: at % 2 ? 'term/show' : 'term/hide', term: 'private-' + (at % 7) }`)})`;
      await inContentScript(page, `Promise.all(${flood})`);
      const popup = await target.visitExtension('popup.html');
      const isRefused = await popup.evaluate(
        `chrome.storage.sync.set({ probe: 1 }).then(() => 0, () => 1)`,
      );
      await popup.close();
      return isRefused;
    },
  },
  {
    name: 'a page of the extension: fetch from outside',
    most: 0,
    what: 'requests',
    async run(target) {
      const page = await target.visitExtension('popup.html');
      const address = target.url('/fetched');
      await page.evaluate(
        `Promise.allSettled([fetch(${JSON.stringify(address)}, { mode: 'no-cors' }),
          new Promise((resolve) => { const image = new Image(); image.onload = image.onerror = resolve; image.src = ${JSON.stringify(address)}; }),
          Promise.resolve(navigator.sendBeacon?.(${JSON.stringify(address)}, 'x'))])
          .then(() => new Promise((resolve) => setTimeout(resolve, 500)))`,
      );
      return target.requested.filter((path) => path === '/fetched').length;
    },
  },
];
