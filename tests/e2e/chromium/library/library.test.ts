import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtInPack } from '../../../../data/builtInPack';
import { encoded } from '../../../core/stored/encoded';
import { expectMark, expectMarks, PATIENCE, type Session, startSession } from '../../session';

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

/** As an earlier release may have left it. Runs in the page. */
async function storePack(stored: { id: string; pack: unknown; hash: string }): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('pangzhu');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const writing = database.transaction(['packs', 'hashes'], 'readwrite');
  writing.objectStore('packs').put(stored);
  writing.objectStore('hashes').put({ id: stored.id, hash: stored.hash });
  await new Promise((resolve) => {
    writing.oncomplete = resolve;
  });
  database.close();
}

/** The packs that mentions are kept for, those of each library as one string. Runs in the page. */
async function preparedPacks(): Promise<string[]> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('pangzhu-prepared');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const keys = database.transaction('findings').objectStore('findings').getAllKeys();
  await new Promise((resolve) => {
    keys.onsuccess = resolve;
  });
  database.close();
  return keys.result.map(String);
}

async function press(page: Page, name: string, within = ''): Promise<void> {
  const button = await page.waitForSelector(`${within}::-p-aria([name="${name}"][role="button"])`);
  await button?.click();
}

const PAGE = '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><p>通济桥与乌镇峰会。</p>';

/** Of a name's two senses, by words none of which the pack of names has. */
const NURSERY = `<!doctype html><html lang="en"><title>News</title><main>
<p>Children built a castle in the sandbox behind the nursery.</p>
<p>The ministry's auditors found a backdoor in the payroll software that had been there for four years.</p>
</main></html>`;

describe('library', () => {
  let session: Session;
  const folder = mkdtempSync(join(tmpdir(), 'pangzhu-packs-'));

  beforeAll(async () => {
    session = await startSession('chromium', {
      isShared: true,
      made: { '/bridge.html': { body: PAGE }, '/nursery.html': { body: NURSERY } },
    });
  });
  afterAll(async () => {
    await session.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Chooses a file with that content in the library page's file dialog. */
  async function importFile(page: Page, content: string | Uint8Array): Promise<void> {
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
    await session.leave(news);
    await page.close();
  });

  it('works out what an imported pack is about also by words that it does not have', async () => {
    const page = await session.visitExtension('library.html');
    await importFile(page, readFileSync('tests/fixtures/ownPacks/security.json'));
    await expect.poll(() => told(page), PATIENCE).toContain('Keeping computers safe');
    await page.close();
    const news = await session.visit('nursery.html');
    await expectMarks(news, ['backdoor']);
    await session.leave(news);
  });

  it('reads a file in GB 18030, and refuses one that is rubbish in every encoding', async () => {
    const page = await session.visitExtension('library.html');
    await importFile(
      page,
      encoded('gb18030', JSON.stringify({ ...OWN_PACK, id: 'stone', title: '石桥资料' })),
    );
    await expect.poll(() => told(page), PATIENCE).toContain('“石桥资料” is in your library.');
    await importFile(
      page,
      Buffer.from(JSON.stringify({ ...OWN_PACK, id: 'stone', title: 'Ponts étroits' }), 'latin1'),
    );
    await expect.poll(() => told(page), PATIENCE).toContain('encoding that cannot be told');
    await page.reload();
    await expect.poll(() => told(page), PATIENCE).toContain('石桥资料');
    await page.close();
  });

  it('tells what a file has replaced, and takes it back', async () => {
    const page = await session.visitExtension('library.html');
    const wooden = { ...OWN_PACK, id: 'wooden', title: 'Wooden bridges' };
    await importFile(page, JSON.stringify(wooden));
    await expect.poll(() => told(page), PATIENCE).toContain('“Wooden bridges” is in your library.');
    await importFile(page, JSON.stringify({ ...wooden, title: 'No bridges', terms: [] }));
    await expect
      .poll(() => told(page), PATIENCE)
      .toMatch(/“No bridges” has replaced.*Removed: 1通济桥/);
    await press(page, 'Undo: bring back the earlier version of “No bridges”');
    await expect
      .poll(() => told(page), PATIENCE)
      .toContain('The earlier version of “No bridges” is back.');
    expect(await page.$$eval('article', (packs) => packs.map((pack) => pack.ariaLabel))).toContain(
      'Wooden bridges',
    );
    await page.close();
  });

  it('shows a stored pack that cannot be read any more with its reason, and removes it', async () => {
    const page = await session.visitExtension('library.html');
    await expect.poll(() => told(page), PATIENCE).toContain(builtInPack.title);
    await page.evaluate(storePack, { id: 'old', pack: { title: 'Old roads' }, hash: 'old' });
    await page.reload();
    await expect
      .poll(() => told(page), PATIENCE)
      .toMatch(/Old roads.*Cannot be read.*formatVersion/);
    await press(page, 'Remove… “Old roads”');
    await press(page, 'Remove', 'dialog ');
    // What is deleted is named once more, in the bin.
    await expect.poll(() => told(page), PATIENCE).not.toMatch(/Old roads.*Cannot be read/);
    await page.reload();
    await expect.poll(() => told(page), PATIENCE).toContain(builtInPack.title);
    expect(await told(page)).not.toMatch(/Old roads.*Cannot be read/);
    await page.close();
  });

  it('has worked out for pages what they need when an import is done', async () => {
    const page = await session.visitExtension('library.html');
    const terms = Array.from({ length: 3_000 }, (_, at) => ({
      ...ownTerm,
      id: `bridge-${at}`,
      names: [{ text: `通济桥第${at}孔`, language: 'zh-Hans', role: 'label' }],
    }));
    await importFile(page, JSON.stringify({ ...OWN_PACK, id: 'many-bridges', terms }));
    await expect
      .poll(() => told(page), PATIENCE)
      .toMatch(/No passage explains these terms \(3000\)/);
    expect(await page.evaluate(preparedPacks)).toContainEqual(
      expect.stringContaining('many-bridges'),
    );
    await page.close();
  });
});
