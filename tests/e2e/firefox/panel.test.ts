import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE_PAGES } from '../samplePages';
import { expectMark, PATIENCE, type Session, startSession } from '../session';

const countsOf = (panel: Page) =>
  panel.evaluate(() => document.querySelector('.panel-counts')?.textContent ?? null);

/** The sidebar itself cannot be reached from outside: its page is opened in a tab, about the one before it. */
describe('sidebar in Firefox', () => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession('firefox');
  });
  afterAll(() => session.close());

  it('lists the marks of the page, shows their passages, goes there and back', async () => {
    const page = await session.visit('simplified.html');
    await expectMark(page, '乌镇峰会');
    const panel = await session.visitExtension('sidepanel.html');
    const { marks } = SAMPLE_PAGES[0] ?? { marks: [] };
    await expect.poll(() => countsOf(panel), PATIENCE).toContain(`Marks: ${marks.length}`);
    await panel.evaluate(() => {
      const terms = [...document.querySelectorAll<HTMLElement>('.panel-term')];
      terms.find((term) => /digital divide|数字鸿沟/i.test(term.textContent ?? ''))?.click();
    });
    await expect
      .poll(
        () => panel.evaluate(() => document.querySelector('.place-snippet mark')?.textContent),
        PATIENCE,
      )
      .toBe('数字鸿沟');
    await expect
      .poll(
        () => panel.evaluate(() => document.querySelector('.place-passage')?.textContent),
        PATIENCE,
      )
      .toMatch(/数字鸿沟|數字鴻溝/);
    await expect.poll(() => page.evaluate(() => scrollY), PATIENCE).toBeGreaterThan(0);
    await panel.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>('.panel-back')];
      buttons.find((button) => /^Back/.test(button.ariaLabel ?? ''))?.click();
    });
    await expect.poll(() => page.evaluate(() => scrollY), PATIENCE).toBe(0);
    await panel.close();
    await page.close();
  });
});
