import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPopup } from '../../../scripts/browser/openPopup.mjs';
import { expectMark, markedTexts, PATIENCE, pointAt, type Session, startSession } from '../session';

/** Long enough for a page that is on to have been marked several times over. */
const A_WHILE = 1_500;

const pause = () => new Promise((resolve) => setTimeout(resolve, A_WHILE));

/** What of the extension is in the page: its highlights, elements, style and scripts. */
async function tracesIn(page: Page) {
  const inPage = await page.evaluate(() => ({
    highlights: [...CSS.highlights.keys()].filter((name) => name.startsWith('pangzhu')).length,
    hosts: document.querySelectorAll('pangzhu-note').length,
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
    const page = await session.visit('simplified.html');
    await pointAt(page, '数字鸿沟');
    await switchSite(session, page, 'off');
    await expect.poll(() => markedTexts(page), PATIENCE).toEqual([]);
    await expect.poll(async () => (await tracesIn(page)).hosts, PATIENCE).toBe(0);
    await switchSite(session, page, 'on');
    await expectMark(page, '数字鸿沟');
    await page.close();
  });

  it('loads nothing on a site that is off', async () => {
    const page = await session.visit('simplified.html');
    await expectMark(page, '习近平');
    const { highlights, style, scripts } = await tracesIn(page);
    expect({ highlights, style }).toEqual({ highlights: 2, style: 'underline' });
    expect(scripts).toBeGreaterThan(0);
    await switchSite(session, page, 'off');
    await expect.poll(() => markedTexts(page), PATIENCE).toEqual([]);
    await page.reload();
    await pause();
    expect(await tracesIn(page)).toEqual(NOTHING);
    await page.close();
  });

  it('leaves other hosts alone, and holds for subdomains', async () => {
    const other = await session.visit('simplified.html', '127.0.0.1');
    await expectMark(other, '习近平');
    const below = await session.visit('simplified.html', 'news.localhost');
    await pause();
    expect(await tracesIn(below)).toEqual(NOTHING);
    await other.close();
    await below.close();
  });

  it('lets the longest host win', async () => {
    const below = await session.visit('simplified.html', 'news.localhost');
    await switchSite(session, below, 'on');
    await expectMark(below, '习近平');
    await below.reload();
    await expectMark(below, '习近平');
    const above = await session.visit('simplified.html');
    await pause();
    expect(await tracesIn(above)).toEqual(NOTHING);
    await below.close();
    await above.close();
  });

  it('remembers its rules over a restart of the browser', async () => {
    await session.close();
    session = await startSession('chromium', { profile });
    const off = await session.visit('simplified.html');
    const on = await session.visit('simplified.html', 'news.localhost');
    await expectMark(on, '习近平');
    await pause();
    expect(await tracesIn(off)).toEqual(NOTHING);
    await off.close();
    await on.close();
  });

  it('stops in every frame of the page when the page’s own site is off', async () => {
    const page = await session.visit('frames.html');
    await pause();
    const painted = await Promise.all(
      page
        .frames()
        .map((frame) =>
          frame.evaluate(
            () => [...CSS.highlights.keys()].filter((name) => name.startsWith('pangzhu')).length,
          ),
        ),
    );
    expect(painted.reduce((sum, count) => sum + count, 0)).toBe(0);
    await page.close();
  });
});
