import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  allowPrivateWindows,
  openPrivateWindow,
} from '../../../../scripts/browser/privateWindow.mjs';
import {
  clickInNote,
  expectMarks,
  expectNote,
  PATIENCE,
  pointAt,
  type Session,
  startSession,
} from '../../session';

const articleOf = (sentence: string) =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>今日要闻</title><p>${sentence}</p>`;
const SECRET = articleOf('各方认为，弥合数字鸿沟是共同的任务。');
const OPEN = articleOf('乌镇峰会也谈到了这件事。');

const metIn = (library: Page) =>
  library.$$eval('.met-row blockquote', (quotes) => quotes.map(({ textContent }) => textContent));

describe('a private window', () => {
  let session: Session;
  let library: Page;
  let secret: Page;

  beforeAll(async () => {
    session = await startSession('chromium', {
      made: { '/secret.html': { body: SECRET }, '/open.html': { body: OPEN } },
    });
    await allowPrivateWindows(session);
    library = await session.visitExtension('library.html#met=');
    await library.locator('::-p-aria([name="Keep the terms I meet"])').click();
    secret = await openPrivateWindow(library, session.server.url('secret.html'));
  });
  afterAll(() => session.close());

  it('is marked, and has its notes', async () => {
    await secret.bringToFront();
    await expectMarks(secret, ['数字鸿沟']);
    await pointAt(secret, '数字鸿沟');
    const note = await expectNote(secret, '数字鸿沟');
    expect(note.marked).toContain('数字鸿沟');
  });

  it('keeps no place, and says why', async () => {
    await clickInNote(secret, /private window/i);
    const said = async () => (await expectNote(secret, '数字鸿沟')).text;
    await expect.poll(said, PATIENCE).toMatch(/private window/i);
  });

  it('leaves nothing of what was met in it, where another window does', async () => {
    const open = await session.visit('open.html');
    await expectMarks(open, ['乌镇峰会']);
    await expect.poll(() => metIn(library), PATIENCE).toEqual(['乌镇峰会也谈到了这件事。']);
    await library.reload();
    await expect.poll(() => metIn(library), PATIENCE).toEqual(['乌镇峰会也谈到了这件事。']);
  });
});
