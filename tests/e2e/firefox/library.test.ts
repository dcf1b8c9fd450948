import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeName, makePack, makeParagraphs, makeTerm } from '../../core/pack/packs';
import { encoded } from '../../core/stored/encoded';
import { expectMark, type Session, startSession } from '../session';

const PAGE = '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><p>通济桥横跨西市河。</p>';
const OWN = makePack({
  title: '石桥资料',
  documents: [makeParagraphs('text', ['通济桥是镇上最老的桥。'])],
  terms: [makeTerm('tongji-bridge', { names: [makeName('通济桥')] })],
});
/** An import looks for all terms in all documents. */
const IMPORT = { timeout: 30_000, interval: 50 };

describe('library', () => {
  let session: Session;
  const folder = mkdtempSync(join(tmpdir(), 'pangzhu-packs-'));

  beforeAll(async () => {
    session = await startSession('firefox', {
      isShared: true,
      made: { '/page.html': { body: PAGE } },
    });
  });
  afterAll(async () => {
    await session.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('prepares a pack in a worker, whatever its encoding, and says what it replaced', async () => {
    const page = await session.visitExtension('library.html');
    const told = () => page.$eval('main', (main) => main.textContent);
    const importFile = async (content: string | Uint8Array) => {
      const path = join(folder, 'pack.json');
      writeFileSync(path, content);
      const input = await page.waitForSelector('input[type=file]');
      await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
    };
    await importFile(encoded('gb18030', JSON.stringify(OWN)));
    await expect.poll(told, IMPORT).toContain('“石桥资料” is in your library.');
    await importFile(JSON.stringify({ ...OWN, title: '木桥资料' }));
    await expect.poll(told, IMPORT).toMatch(/“木桥资料” has replaced.*Title before石桥资料/);
    const news = await session.visit('page.html');
    await expectMark(news, '通济桥');
  });
});
