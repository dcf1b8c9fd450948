import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtInPack } from '../../../data/builtInPack';
import { expectMark, expectMarks, PATIENCE, type Session, startSession } from '../session';

const OWN_PACK = {
  formatVersion: 1,
  id: 'bridges',
  title: 'Bridges',
  documents: [
    {
      id: 'bridge-book',
      title: '石桥记',
      author: null,
      publisher: null,
      date: '2020-01-01',
      language: 'zh-Hans',
      url: null,
      complete: true,
      blocks: [{ type: 'paragraph', text: '通济桥横跨西市河，是镇上最老的桥。' }],
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

const [ownTerm] = OWN_PACK.terms;

const BROKEN = [
  { name: 'a later format', pack: { ...OWN_PACK, formatVersion: 99 }, place: 'formatVersion' },
  { name: 'no title', pack: { ...OWN_PACK, title: undefined }, place: 'title' },
  {
    name: 'a term twice',
    pack: { ...OWN_PACK, terms: [ownTerm, ownTerm] },
    place: 'term 2 “tongji-bridge” › id',
  },
  {
    name: 'an empty name',
    pack: {
      ...OWN_PACK,
      terms: [{ ...ownTerm, names: [{ text: '', language: 'zh-Hans', role: 'label' }] }],
    },
    place: 'term 1 “tongji-bridge” › name 1 › text',
  },
];

const PAGE = '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><p>通济桥与乌镇峰会。</p>';

describe('library', () => {
  let session: Session;
  const folder = mkdtempSync(join(tmpdir(), 'pangzhu-packs-'));

  beforeAll(async () => {
    session = await startSession('chromium', { made: { '/bridge.html': { body: PAGE } } });
  });
  afterAll(async () => {
    await session.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Chooses a file with that content in the library page's file dialog. */
  async function importFile(page: Page, content: string): Promise<void> {
    const path = join(folder, 'pack.json');
    writeFileSync(path, content);
    // The page is drawn anew when the library has been opened.
    await expect.poll(() => told(page), PATIENCE).toContain(builtInPack.title);
    const input = await page.waitForSelector('input[type=file]');
    await (input as import('puppeteer-core').ElementHandle<HTMLInputElement>).uploadFile(path);
  }

  const told = (page: Page) => page.$eval('main', (main) => main.textContent);

  it.each(BROKEN)(
    'refuses a pack with $name, naming the place, and keeps what it had',
    async (broken) => {
      const page = await session.visitExtension('library.html');
      await importFile(page, JSON.stringify(broken.pack));
      await expect.poll(() => told(page), PATIENCE).toContain(broken.place);
      await page.reload();
      await page.waitForSelector('input[type=file]');
      expect(await told(page)).not.toContain('Bridges');
      await page.close();
    },
  );

  it('refuses a file that is no JSON at all', async () => {
    const page = await session.visitExtension('library.html');
    await importFile(page, '{ "formatVersion": 1,');
    await expect.poll(() => told(page), PATIENCE).toMatch(/JSON/);
    await page.close();
  });

  it('marks open pages with an imported pack at once, until it is removed', async () => {
    const news = await session.visit('bridge.html');
    await expectMarks(news, ['乌镇峰会']);
    const page = await session.visitExtension('library.html');
    await importFile(page, JSON.stringify(OWN_PACK));
    await expect.poll(() => told(page), PATIENCE).toContain('Bridges');
    await news.bringToFront();
    await expectMark(news, '通济桥');
    await news.close();
    await page.close();
  });
});
