import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPopup } from '../../../scripts/browser/openPopup.mjs';
import { SEARCHES } from '../searching';
import { expectMark, PATIENCE, type Session, seeWholePage, startSession } from '../session';

const optionsOf = (popup: Page) =>
  popup.$$eval('[role=listbox] [role=option]', (options) =>
    options.map((option) => option.textContent ?? ''),
  );

/** The terms the popup lists for the page, as `label × count`. */
const termsOf = (popup: Page) =>
  popup.$$eval('.page-term', (terms) =>
    terms.map((term) => {
      const part = (name: string) => term.querySelector(name)?.textContent?.trim();
      return `${part('.term-line-label')} × ${part('.term-line-count')}`;
    }),
  );

describe('popup', () => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession('chromium', { isShared: true });
  });
  afterAll(() => session.close());

  it('has the focus in its search box from the start', async () => {
    const page = await session.visit('english.html');
    const popup = await openPopup(session, page);
    await expect
      .poll(() => popup.evaluate(() => document.activeElement?.getAttribute('type')), PATIENCE)
      .toBe('search');
    await page.close();
  });

  it.each(SEARCHES)('finds $term for “$query” as it is typed', async ({ query, term }) => {
    const page = await session.visit('english.html');
    const popup = await openPopup(session, page);
    await popup.keyboard.type(query);
    await expect.poll(async () => (await optionsOf(popup))[0], PATIENCE).toMatch(term);
    const marked = await popup.$eval(
      '[role=option]',
      (option) => option.querySelector('mark') !== null,
    );
    expect(marked).toBe(true);
    await page.close();
  });

  it('is walked with the arrow keys and opens the reader with Enter', async () => {
    const page = await session.visit('english.html');
    const popup = await openPopup(session, page);
    await popup.keyboard.type('wuzhen');
    await popup.waitForSelector('[role=option][aria-selected=true]');
    const selected = () =>
      popup.$$eval('[role=option]', (options) =>
        options.findIndex((option) => option.ariaSelected === 'true'),
      );
    expect(await selected()).toBe(0);
    await popup.keyboard.press('ArrowDown');
    await expect.poll(selected, PATIENCE).toBe(1);
    await popup.keyboard.press('ArrowUp');
    await expect.poll(selected, PATIENCE).toBe(0);
    // The popup is gone before the key comes up.
    await popup.keyboard.down('Enter');
    const reader = await session.openedReader();
    expect(await reader.$eval('[aria-current=true]', (element) => element.textContent)).toMatch(
      /乌镇|烏鎮/,
    );
    await reader.close();
    await page.close();
  });

  it('lists the terms of the page with their counts and goes to the next place on a click', async () => {
    const page = await session.visit('growing.html');
    await expectMark(page, '乌镇峰会');
    await seeWholePage(page);
    await expectMark(page, '全球南方');
    await page.setViewport({ width: 1280, height: 500 });
    const popup = await openPopup(session, page);
    await expect
      .poll(async () => (await termsOf(popup)).length, PATIENCE)
      .toBeGreaterThanOrEqual(3);
    const scrolledBefore = await page.evaluate(() => scrollY);
    const index = (await termsOf(popup)).findIndex((term) => /Global South|全球南方/.test(term));
    const terms = await popup.$$('.page-term');
    await terms[index]?.click();
    await expect.poll(() => page.evaluate(() => scrollY), PATIENCE).toBeGreaterThan(scrolledBefore);
    await page.close();
  });

  it('counts each term over the whole page, not only what is in view', async () => {
    const page = await session.visit('many-marks.html');
    await expectMark(page, '乌镇峰会');
    const popup = await openPopup(session, page);
    await expect
      .poll(async () => (await termsOf(popup)).every((term) => term.endsWith('× 1000')), PATIENCE)
      .toBe(true);
    expect(await termsOf(popup)).toHaveLength(10);
    await page.close();
  });

  it.each([
    { address: 'chrome://version/', said: /browser/i },
    { address: 'about:blank', said: /./ },
  ])('says plainly why nothing is marked on $address', async ({ address, said }) => {
    const page = await session.browser.newPage();
    await page.goto(address);
    const popup = await openPopup(session, page);
    await expect
      .poll(() => popup.$eval('main', (main) => main.textContent), PATIENCE)
      .toMatch(said);
    expect(await popup.$('[role=switch]')).toBeNull();
    await popup.keyboard.type('wuzhen');
    await popup.waitForSelector('[role=option]');
    await page.close();
  });
});
