import type { Page, Protocol } from 'puppeteer-core';
import { expect } from 'vitest';
import type { OpenedBrowser } from '../../scripts/browser/openBrowser.mjs';

/**
 * The whole document as text: attributes and nodes, open shadow roots and frames included. Read through
 * the debugging protocol, so that no page can bend what is read.
 */
export async function serialise(page: Page): Promise<string> {
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

/**
 * Opens an address in a browser with the extension and in one without, and expects the same document in
 * both once `settle` says that the extension has done its work.
 */
export async function expectUnharmed(
  url: string,
  { withUs, without }: { withUs: OpenedBrowser; without: OpenedBrowser },
  settle: (page: Page) => Promise<unknown>,
): Promise<void> {
  const open = async ({ browser }: OpenedBrowser) => {
    const page = await browser.newPage();
    await page.goto(url, { waitUntil: 'load' });
    return page;
  };
  const [page, plainPage] = await Promise.all([open(withUs), open(without)]);
  await settle(page);
  // What runs without being waited for, in the page and in us, is over by then.
  await new Promise((resolve) => setTimeout(resolve, 600));
  const [serialised, plain] = await Promise.all([serialise(page), serialise(plainPage)]);
  await Promise.all([page.close(), plainPage.close()]);
  expect(serialised).toBe(plain);
}
