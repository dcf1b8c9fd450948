import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtInPack } from '../../../../data/builtInPack';
import { expectMark, PATIENCE, type Session, startSession } from '../../session';

/** Each would have kept a tab busy for longer than anyone waits. */
const FREEZING = [
  { name: 'tone marks in brackets', text: `好(${'ǘ'.repeat(20)}!)` },
  { name: 'letters in brackets', text: `好(${'a'.repeat(19)}1!)`.repeat(50) },
  { name: 'a raised number', text: `乌镇<sup>${'1'.repeat(36)}!</sup>` },
  { name: 'raised numbers in each other', text: '<sup>1 '.repeat(400) },
  { name: 'a million spaces', text: `${' '.repeat(1_000_000)}${'乌镇，'.repeat(2_000)}` },
];

const pageOf = (text: string) =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><p>${text}</p><p>乌镇峰会开幕。</p>`;

const PACK = {
  formatVersion: 1,
  id: 'freezing',
  title: 'Freezing',
  documents: [
    {
      id: 'freezing-1',
      title: '冻结',
      author: null,
      publisher: null,
      date: null,
      language: 'zh-Hans',
      url: null,
      complete: true,
      blocks: FREEZING.slice(0, 2).map(({ text }) => ({
        type: 'paragraph',
        text: `通济桥${text}`,
      })),
    },
  ],
  terms: [
    {
      id: 'tongji-bridge',
      kind: 'concept',
      weight: 1,
      names: [{ text: '通济桥', language: 'zh-Hans', role: 'label' }],
    },
  ],
};

describe('text that froze', () => {
  let session: Session;
  const folder = mkdtempSync(join(tmpdir(), 'pangzhu-freezing-'));

  beforeAll(async () => {
    session = await startSession('chromium', {
      isShared: true,
      made: Object.fromEntries(
        FREEZING.map(({ text }, at) => [`/freezing-${at}.html`, { body: pageOf(text) }]),
      ),
    });
  });
  afterAll(async () => {
    await session.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(FREEZING.map(({ name }, at) => ({ name, at })))(
    'does not keep the page’s terms from being marked: $name',
    async ({ at }) => {
      const page = await session.visit(`freezing-${at}.html`);
      await expectMark(page, '乌镇峰会');
      await page.close();
    },
  );

  it('in a pack’s document keeps it from being neither imported nor removed', async () => {
    const path = join(folder, 'pack.json');
    writeFileSync(path, JSON.stringify(PACK));
    const page = await session.visitExtension('library.html');
    await expect.poll(() => told(page), PATIENCE).toContain(builtInPack.title);
    const input = await page.waitForSelector('input[type=file]');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
    await expect.poll(() => told(page), PATIENCE).toContain('Freezing');
    await page.reload();
    const card = await page.waitForSelector('article[aria-label=Freezing]');
    // Its document has been read: how many terms are in it is known.
    await expect
      .poll(() => card?.evaluate((each) => each.textContent), PATIENCE)
      .toMatch(/冻结.*(?:Terms: 1|术语 1 个|術語 1 個)/);
    await (await card?.$('.pack-actions button:last-child'))?.click();
    await (await page.waitForSelector('dialog button:last-child'))?.click();
    await expect.poll(() => page.$('article[aria-label=Freezing]'), PATIENCE).toBeNull();
    await page.reload();
    await expect.poll(() => told(page), PATIENCE).toContain(builtInPack.title);
    expect(await told(page)).not.toContain('冻结');
    await page.close();
  });

  const told = (page: Page) => page.$eval('main', (main) => main.textContent);
});
