import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Page, Protocol } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../../scripts/browser/openBrowser.mjs';
import {
  expectMark,
  expectNote,
  markedTexts,
  pointAt,
  type Session,
  startSession,
} from '../session';

const OWN_PAGES = 'tests/fixtures/pages';
const REAL_PAGES = '../shared/pages';

const htmlFiles = (folder: string) =>
  existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.html')) : [];

/**
 * The real pages, each with a paragraph to mark at its end. Their own scripts stay off and nothing is
 * fetched for them, so that two visits cannot differ by themselves.
 */
const made = Object.fromEntries(
  htmlFiles(REAL_PAGES).map((name) => {
    const body = `${readFileSync(`${REAL_PAGES}/${name}`, 'utf8')}<p id="appended">乌镇峰会</p>`;
    const headers = {
      'content-security-policy': "default-src 'self' 'unsafe-inline'; script-src 'none'",
    };
    return [`/real/${name}`, { body, headers }];
  }),
);

/**
 * The whole document as text: attributes and nodes, open shadow roots and frames included. Read through
 * the debugging protocol, so that no page can bend what is read.
 */
async function serialise(page: Page): Promise<string> {
  const session = await page.createCDPSession();
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  return treeOf(root, '');
}

function treeOf(node: Protocol.DOM.Node, indent: string): string {
  const lines = [`${indent}${node.nodeName} ${node.nodeValue} ${node.attributes?.join(' ') ?? ''}`];
  const below = [
    ...(node.shadowRoots ?? []),
    ...(node.contentDocument && !isErrorPage(node.contentDocument) ? [node.contentDocument] : []),
    ...(node.children ?? []),
  ];
  for (const child of below) lines.push(treeOf(child, `${indent} `));
  return lines.join('\n');
}

/** What the browser shows in a frame that may not load: its own page, made anew with random ids each time. */
function isErrorPage({ documentURL, baseURL }: Protocol.DOM.Node): boolean {
  return [documentURL, baseURL].some((url) => url?.startsWith('chrome-error:') ?? false);
}

describe('an unharmed page', () => {
  let session: Session;
  let plain: Awaited<ReturnType<typeof openBrowser>>;

  beforeAll(async () => {
    session = await startSession('chromium', { made });
    plain = await openBrowser('chromium');
  });
  afterAll(async () => {
    await plain.close();
    await session.close();
  });

  /** Opens a page with and without the extension, lets it settle, and compares. */
  async function compare(path: string, isSettled: (page: Page) => Promise<unknown>) {
    const serialised = [];
    for (const { browser } of [session, plain]) {
      const page = await browser.newPage();
      await page.goto(session.server.url(path), { waitUntil: 'load' });
      if (browser === session.browser) await isSettled(page);
      // What runs without being waited for, in the page and in us, is over by then.
      await new Promise((resolve) => setTimeout(resolve, 600));
      serialised.push(await serialise(page));
      await page.close();
    }
    expect(serialised[0]).toBe(serialised[1]);
  }

  it.each(htmlFiles(OWN_PAGES))('has the same DOM with the extension as without: %s', (name) =>
    compare(name, async () => {}),
  );

  it.each(Object.keys(made))('has the same DOM with the extension as without: %s', (path) =>
    compare(path, async (page) => {
      await page.$eval('#appended', (element) => element.scrollIntoView());
      await expectMark(page, '乌镇峰会');
    }),
  );

  it.skipIf(!existsSync(REAL_PAGES))(`has real pages to compare in ${REAL_PAGES}`, () => {
    expect(Object.keys(made)).not.toEqual([]);
  });

  it('has the same DOM again once a note has come and gone', async () => {
    const page = await session.visit('simplified.html');
    await expectMark(page, '数字鸿沟');
    const before = await serialise(page);
    await pointAt(page, '数字鸿沟');
    await expectNote(page, '数字鸿沟');
    await page.keyboard.press('Escape');
    await expect.poll(() => serialise(page)).toBe(before);
    await page.close();
  });

  it.each(['simplified.html', 'hostile.html', 'app.html', 'strict-csp.html', 'frames.html'])(
    'has nothing of ours in its console: %s',
    async (name) => {
      const page = await session.browser.newPage();
      const told: string[] = [];
      page.on('console', (message) => told.push(message.text()));
      page.on('pageerror', (error) => told.push(String(error)));
      await page.goto(session.server.url(name));
      await expect.poll(() => markedTexts(page).catch(() => ['broken page'])).not.toEqual([]);
      await page.mouse.move(200, 200, { steps: 5 });
      await page.mouse.wheel({ deltaY: 500 });
      // The favicon that browsers ask for by themselves is not there.
      expect(told.filter((text) => !text.includes('404'))).toEqual([]);
      await page.close();
    },
  );
});
