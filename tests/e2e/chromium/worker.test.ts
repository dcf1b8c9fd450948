import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPopup } from '../../../scripts/browser/openPopup.mjs';
import { readNote } from '../../../scripts/browser/readNote.mjs';
import { extensionFolder } from '../../../scripts/buildExtension.mjs';
import {
  clickInNote,
  expectBadge,
  expectMark,
  expectNote,
  PATIENCE,
  pointAt,
  type Session,
  startSession,
} from '../session';

/** Kills the background, if it is awake, and waits until it is gone. */
async function killWorker({ browser }: Session): Promise<void> {
  const target = browser.targets().find((candidate) => candidate.type() === 'service_worker');
  if (target === undefined) return;
  const gone = new Promise<void>((resolve) => {
    browser.on('targetdestroyed', (destroyed) => {
      if (destroyed === target) resolve();
    });
  });
  const worker = await target.worker();
  await worker?.close();
  await gone;
}

describe('a background that is killed at any moment', () => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession('chromium', { isShared: true });
  });
  afterAll(() => session.close());

  it('still marks the next page', async () => {
    await killWorker(session);
    const page = await session.visit('english.html');
    await expectMark(page, 'World Internet Conference');
    await page.close();
  });

  it('still opens the note, its next passage and the reader', async () => {
    const page = await session.visit('simplified.html');
    await expectMark(page, '数字鸿沟');
    await killWorker(session);
    await pointAt(page, '数字鸿沟');
    await expectNote(page, '数字鸿沟');
    await killWorker(session);
    await clickInNote(page, /next/i);
    await expect.poll(async () => (await readNote(page))?.text, PATIENCE).toMatch(/2 (of|\/) \d+/);
    await killWorker(session);
    await clickInNote(page, /reader|read/i);
    const reader = await session.openedReader();
    await reader.close();
    await page.close();
  });

  it('still lists the terms of the page, keeps its badge and switches the site', async () => {
    const page = await session.visit('simplified.html');
    await expectMark(page, '数字鸿沟');
    await killWorker(session);
    const popup = await openPopup(session, page);
    await popup.waitForSelector('.page-term');
    await killWorker(session);
    await (await popup.waitForSelector('[role=switch]'))?.click();
    await expect
      .poll(() => popup.$eval('[role=switch]', (element) => element.ariaChecked), PATIENCE)
      .toBe('false');
    await expect.poll(() => page.evaluate(() => CSS.highlights.size), PATIENCE).toBe(0);
    await killWorker(session);
    await popup.click('[role=switch]');
    await expectMark(page, '数字鸿沟');
    await page.close();
  });
});

describe('badge', () => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession('chromium', { isShared: true });
  });
  afterAll(() => session.close());

  it('shows how many distinct terms are marked on the page in front', async () => {
    const page = await session.visit('hongkong.html');
    await expectBadge(session, '21');
    const other = await session.visit('strict-csp.html');
    await expectBadge(session, '2');
    await page.bringToFront();
    await expectBadge(session, '21');
    await other.close();
    await page.close();
  });

  it('sums up the frames of a page without counting a term twice', async () => {
    const page = await session.visit('frames.html');
    await expectBadge(session, '4');
    await page.close();
  });
});

describe('installation', () => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession('chromium', { isShared: true });
  });
  afterAll(() => session.close());

  it('shows the welcome page', async () => {
    const welcome = session.extensionUrl('welcome.html');
    const addresses = async () => (await session.browser.pages()).map((page) => page.url());
    await expect.poll(addresses, PATIENCE).toContain(welcome);
  });

  it('keeps open pages marked and answered after an update, without a reload', async () => {
    const page = await session.visit('simplified.html');
    await expectMark(page, '数字鸿沟');
    await session.browser.installExtension(resolve(extensionFolder('chromium')));
    const noteUnderPointer = async () => {
      await pointAt(page, '数字鸿沟');
      await new Promise((later) => setTimeout(later, 600));
      return (await readNote(page))?.marked.length;
    };
    await expect.poll(noteUnderPointer, PATIENCE).toBeGreaterThan(0);
    await page.close();
  });
});
