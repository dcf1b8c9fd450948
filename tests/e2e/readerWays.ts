import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { passageText } from './passages';
import { PATIENCE, type Session } from './session';

const textOf = (page: Page, selector: string) => () =>
  page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? null, selector);
const queryOf = (page: Page) => page.evaluate(() => location.search);

/** Looks for something in all documents, reads on where it stands, and goes back to the results. */
export async function searchAndRead(session: Session): Promise<void> {
  const page = await session.visitExtension('reader.html');
  await page.waitForSelector('.reader-bar input');
  await page.type('.reader-bar input', '數字鴻溝');
  await page.keyboard.press('Enter');
  await expect.poll(textOf(page, '.hits mark'), PATIENCE).toBe('数字鸿沟');
  await page.click('.hits a');
  await expect.poll(textOf(page, '[aria-current=true] mark.found'), PATIENCE).toBe('数字鸿沟');
  const status = await textOf(page, '.find-bar [role=status]')();
  expect(status).toMatch(/^Passage 1 of \d+ · places: \d+$/);
  await page.waitForSelector('.hit-tick');
  await page.click('[aria-label="Next passage that has it"]');
  await expect.poll(textOf(page, '.find-bar [role=status]'), PATIENCE).toMatch(/^Passage 2 of/);
  await page.goBack();
  await page.goBack();
  await expect.poll(textOf(page, '.hits mark'), PATIENCE).toBe('数字鸿沟');
  await page.close();
}

/** From the index to the page of a term, and to how both documents use it. */
export async function lookUpAndCompare(session: Session): Promise<void> {
  const page = await session.visitExtension('reader.html?index');
  await page.waitForSelector('.index-filter input');
  await page.type('.index-filter input', 'wlkjmygtt');
  const first = textOf(page, '.index-term > :first-child');
  await expect.poll(first, PATIENCE).toBe('网络空间命运共同体');
  await page.click('.index-term');
  await expect
    .poll(textOf(page, 'h1'), PATIENCE)
    .toBe('community with a shared future in cyberspace');
  expect(await queryOf(page)).toBe('?term=cyberspace-community');
  expect(await page.$$eval('.places-strip', (strips) => strips.length)).toBe(2);
  await page.click('.page-ways a');
  await page.waitForSelector('.compare-column mark');
  const documents = await page.$$eval('.compare-column h2 a', (links) =>
    links.map((link) => new URL((link as HTMLAnchorElement).href).searchParams.get('document')),
  );
  expect(documents).toEqual(['new-stage-2024', 'chinese-wisdom-2025']);
  await page.close();
}

/** Chooses another script and size, which hold when the reader is opened the next time. */
export async function keepPreferences(session: Session): Promise<void> {
  const address = 'reader.html?document=new-stage-2024&passage=2';
  const page = await session.visitExtension(address);
  await page.waitForSelector('.display-toggle');
  await page.click('.display-toggle');
  await page.click('[aria-label="Larger text"]');
  await page.click('.display-menu input[value=hant]');
  const shown = textOf(page, '[aria-current=true]');
  await expect.poll(shown, PATIENCE).toContain('網絡空間是人類共同的精神家園');
  await page.close();

  const again = await session.visitExtension(address);
  const shownAgain = textOf(again, '[aria-current=true]');
  await expect.poll(shownAgain, PATIENCE).toContain('網絡空間是人類共同的精神家園');
  const size = () =>
    again.$eval('.document', (element) => Number.parseFloat(getComputedStyle(element).fontSize));
  expect(await size()).toBeCloseTo(17 * 1.15);
  const verbatim = await again.waitForSelector('.passage-target .converted button');
  await verbatim?.click();
  await expect.poll(shownAgain, PATIENCE).toBe(passageText('new-stage-2024', 2));
  await again.close();
}

/**
 * Leaves a document in the middle, as soon as it is scrolled there, for another page of the extension, and
 * comes back to the same lines.
 */
export async function comeBack(session: Session): Promise<void> {
  const page = await session.visitExtension('reader.html?document=new-stage-2024&passage=3');
  await page.waitForSelector('[aria-current=true]');
  const top = () =>
    page.$eval('[data-passage="14"]', (element) => element.getBoundingClientRect().top);
  const left = await page.$eval('[data-passage="14"]', async (element) => {
    element.scrollIntoView({ block: 'center' });
    // What has come near is laid out in the next frame.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    return element.getBoundingClientRect().top;
  });
  await page.goto(session.extensionUrl('library.html'));
  await page.goBack();
  await page.waitForSelector('[data-passage="14"]');
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(await page.evaluate(() => innerHeight));
  await expect.poll(async () => Math.abs((await top()) - left), PATIENCE).toBeLessThan(4);
  await page.close();
}
