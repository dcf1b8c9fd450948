import type { Page, Protocol } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeSandboxedPages, openBareNote, SANDBOXED } from '../../sandboxedPages';
import { type Session, startSession } from '../../session';

/** The ground of the open note, which the page's own scripts cannot reach. */
async function groundOfNote(page: Page): Promise<string | undefined> {
  const session = await page.createCDPSession();
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const note = nodesBelow(root).find(({ attributes }) => attributes?.includes('dialog'));
  if (note === undefined) throw new Error('No note is open.');
  const { computedStyle } = await session.send('CSS.getComputedStyleForNode', {
    nodeId: note.nodeId,
  });
  await session.detach();
  return computedStyle.find(({ name }) => name === 'background-color')?.value;
}

function nodesBelow(node: Protocol.DOM.Node): Protocol.DOM.Node[] {
  const below = [...(node.shadowRoots ?? []), ...(node.children ?? [])];
  return [node, ...below.flatMap(nodesBelow)];
}

describe('pages in which no frame of ours runs', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession('chromium', { isShared: true, made: SANDBOXED });
  });
  afterAll(() => session.close());

  describeSandboxedPages(() => session);

  it.each([
    ['light', 'rgb(253, 252, 249)'],
    ['dark', 'rgb(27, 26, 24)'],
  ])('have a %s note where the reader wants that', async (scheme, ground) => {
    const page = await session.visit('/sandboxed');
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await openBareNote(page, '乌镇峰会');
    expect(await groundOfNote(page)).toBe(ground);
    await page.close();
  });
});
