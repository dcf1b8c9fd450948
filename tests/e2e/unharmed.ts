import type { Page, Protocol } from 'puppeteer-core';
import { expect } from 'vitest';
import { parkedTabs } from './parkedTabs';
import type { Session } from './session';
import { sharedPlainBrowser } from './sharedBrowser';

/** A browser that knows nothing of the extension, to compare with. */
export interface PlainBrowser {
  visit(url: string): Promise<Page>;
  leave(page: Page): Promise<void>;
}

export async function startPlain(): Promise<PlainBrowser> {
  const { browser } = await sharedPlainBrowser();
  const tabs = parkedTabs(browser);
  const visit = async (url: string) => {
    const page = await tabs.take();
    await page.goto(url);
    return page;
  };
  return { visit, leave: tabs.park };
}

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
 * Opens a page in a browser with the extension and in one without, and expects the same document in
 * both once `settle` says that the extension has done its work.
 *
 * @param path as for `Session.visit`
 */
export async function expectUnharmed(
  path: string,
  session: Session,
  plain: PlainBrowser,
  settle: (page: Page) => Promise<unknown>,
): Promise<void> {
  const [page, plainPage] = await Promise.all([
    session.visit(path),
    plain.visit(session.server.url(path)),
  ]);
  await settle(page);
  // What runs without being waited for, in the page and in us, is over by then.
  await new Promise((resolve) => setTimeout(resolve, 600));
  const [serialised, asItWas] = await Promise.all([serialise(page), serialise(plainPage)]);
  await Promise.all([session.leave(page), plain.leave(plainPage)]);
  expect(serialised).toBe(asItWas);
}
