import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPopup } from '../../../../scripts/browser/openPopup.mjs';
import {
  expectMark,
  markedTexts,
  PATIENCE,
  pointAt,
  type Session,
  startSession,
} from '../../session';

/** Long enough for a page that is on to have been marked several times over. */
const A_WHILE = 1_500;

/** What of the extension is in the page: its highlights, elements, style and scripts. */
async function tracesIn(page: Page) {
  const inPage = await page.evaluate(() => ({
    highlights: [...CSS.highlights.keys()].filter((name) => name.startsWith('pangzhu')).length,
    hosts: document.querySelectorAll('html > div, [popover]').length,
    style: getComputedStyle(document.body, '::highlight(pangzhu-exact)').textDecorationLine,
  }));
  // A fresh session is told of every script that is loaded. (An empty world of the extension may be
  // left over after a reload: Chromium makes it again for a frame that once had one.)
  const session = await page.createCDPSession();
  const urls: string[] = [];
  session.on('Debugger.scriptParsed', ({ url }) => urls.push(url));
  await session.send('Debugger.enable');
  await session.detach();
  const scripts = urls.filter((url) => url.startsWith('chrome-extension:')).length;
  return { ...inPage, scripts };
}

const NOTHING = { highlights: 0, hosts: 0, style: 'none', scripts: 0 };

/** Switches the site of the page in front to a state with the switch in the popup. */
async function switchSite(session: Session, page: Page, state: 'on' | 'off'): Promise<void> {
  const popup = await openPopup(session, page);
  const toggle = await popup.waitForSelector('[role=switch]');
  const stateOf = () => popup.$eval('[role=switch]', (element) => element.ariaChecked);
  expect(await stateOf()).toBe(state === 'on' ? 'false' : 'true');
  await toggle?.click();
  await expect.poll(stateOf, PATIENCE).toBe(state === 'on' ? 'true' : 'false');
  await popup.close();
}

/** Waits until a page that is on has everything of ours. */
async function expectTraces(page: Page): Promise<void> {
  await expectMark(page, '习近平');
  await expect
    .poll(async () => {
      const { highlights, style, scripts } = await tracesIn(page);
      return [highlights >= 2, style, scripts > 0];
    }, PATIENCE)
    // The style sheet is put in by the background, and may come after the marks.
    .toEqual([true, 'underline', true]);
}

async function expectNothing(page: Page): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, A_WHILE));
  expect(await tracesIn(page)).toEqual(NOTHING);
}

/** Each test has a host of its own: rules of one mean nothing to the next. */
describe('site rules', () => {
  let session: Session;
  const profile = mkdtempSync(join(tmpdir(), 'pangzhu-profile-'));

  beforeAll(async () => {
    session = await startSession('chromium', { profile });
  });
  afterAll(async () => {
    await session.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  });

  it('unmarks a page at once when its site is switched off, and marks it at once when on', async () => {
    const page = await session.visit('simplified.html', 'at-once.localhost');
    await pointAt(page, '数字鸿沟');
    await switchSite(session, page, 'off');
    await expect.poll(() => markedTexts(page), PATIENCE).toEqual([]);
    await expect.poll(async () => (await tracesIn(page)).hosts, PATIENCE).toBe(0);
    await switchSite(session, page, 'on');
    await expectMark(page, '数字鸿沟');
    await page.close();
  });

  it('loads nothing on a site that is off, nor below it, and everything elsewhere', async () => {
    const page = await session.visit('simplified.html', 'off.localhost');
    await expectTraces(page);
    await switchSite(session, page, 'off');
    await expect.poll(() => markedTexts(page), PATIENCE).toEqual([]);
    await page.reload();
    await expectNothing(page);
    const below = await session.visit('simplified.html', 'news.off.localhost');
    await expectNothing(below);
    const above = await session.visit('simplified.html');
    await expectTraces(above);
    for (const opened of [page, below, above]) await opened.close();
  });

  it('lets the longest host win', async () => {
    const above = await session.visit('simplified.html', 'longest.localhost');
    await expectTraces(above);
    await switchSite(session, above, 'off');
    const below = await session.visit('simplified.html', 'news.longest.localhost');
    await expectNothing(below);
    await switchSite(session, below, 'on');
    await expectTraces(below);
    await below.reload();
    await expectTraces(below);
    await above.reload();
    await expectNothing(above);
    await below.close();
    await above.close();
  });

  it('stops in every frame of a page whose own site is off, whatever the frames’ sites are', async () => {
    const page = await session.visit('frames.html', 'frames.localhost');
    const painted = async () => {
      const counts = page
        .frames()
        .map((frame) =>
          frame.evaluate(
            () => [...CSS.highlights.keys()].filter((name) => name.startsWith('pangzhu')).length,
          ),
        );
      return (await Promise.all(counts)).filter((count) => count > 0).length;
    };
    await expect.poll(painted, PATIENCE).toBe(5);
    await switchSite(session, page, 'off');
    await expect.poll(painted, PATIENCE).toBe(0);
    await page.reload();
    await new Promise((resolve) => setTimeout(resolve, A_WHILE));
    expect(await painted()).toBe(0);
    await page.close();
  });

  it('remembers its rules over a restart of the browser', async () => {
    const page = await session.visit('simplified.html', 'restart.localhost');
    await expectTraces(page);
    await switchSite(session, page, 'off');
    await expect.poll(() => markedTexts(page), PATIENCE).toEqual([]);
    await session.close();
    session = await startSession('chromium', { profile });
    const off = await session.visit('simplified.html', 'restart.localhost');
    await expectNothing(off);
    const on = await session.visit('simplified.html', '127.0.0.1');
    await expectTraces(on);
    await off.close();
    await on.close();
  });
});
