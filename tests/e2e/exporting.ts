import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { passageText } from './passages';
import { PATIENCE, type Session } from './session';

/** By keyboard: it needs no frame to be painted, and Firefox paints few where others are at work. */
async function activate(page: Page, selector: string, key: 'Enter' | ' '): Promise<void> {
  await page.waitForSelector(selector);
  await page.focus(selector);
  await page.keyboard.press(key);
}

/** Opens the choice of formats beside an element, and chooses one. */
export async function chooseFormat(page: Page, within: string, format: string): Promise<void> {
  await activate(page, `${within} .export > button`, 'Enter');
  await activate(page, `${within} .export-menu input[value=${format}]`, ' ');
}

const outcomeOf = (page: Page) =>
  page.$eval('.export-menu:popover-open .export-outcome', (element) => element.textContent);

/** Presses a button of the open choice, and waits for what it says. */
export async function press(page: Page, place: 'copy' | 'save', said: string): Promise<void> {
  const button = place === 'copy' ? 'nth-child(1)' : 'nth-child(2)';
  await activate(page, `.export-menu:popover-open .export-ends button:${button}`, 'Enter');
  await expect.poll(() => outcomeOf(page), PATIENCE).toContain(said);
}

/** What a field gets that is pasted into: text without markup. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('.export-menu:popover-open')?.hidePopover();
    const field = document.createElement('textarea');
    field.id = 'pasted-into';
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  const value = () => page.$eval('#pasted-into', (field) => (field as HTMLTextAreaElement).value);
  await expect.poll(value, PATIENCE).not.toBe('');
  return value();
}

/** Chooses the first and the third passage of a document by keyboard, and copies exactly those. */
export async function expectChosenCopied(session: Session): Promise<void> {
  const page = await session.visitExtension('reader.html?document=new-stage-2024');
  await page.waitForSelector('.document-head .choose-toggle');
  await page.focus('.document-head .choose-toggle');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.choose-box');
  await page.focus('.choose-box');
  for (const key of [' ', 'ArrowDown', 'ArrowDown', ' '] as const) {
    await page.keyboard.press(key);
  }
  await page.focus('.choice-bar .export > button');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.export-menu:popover-open input[value=citation]');
  await page.focus('.export-menu:popover-open input[value=citation]');
  await page.keyboard.press(' ');
  await page.focus('.export-menu:popover-open .export-ends button');
  await page.keyboard.press('Enter');
  await expect.poll(() => outcomeOf(page), PATIENCE).toContain('Copied');
  const quoted = (await pasted(page)).split('\n\n').map((part) => part.split('\n')[0]);
  expect(quoted).toEqual([1, 3].map((number) => passageText('new-stage-2024', number)));
  await page.close();
}

/** Leaves a column out of the tables of terms; another page of the browser has it so, too. */
export async function expectColumnsRemembered(session: Session): Promise<void> {
  const remark = '.export-menu:popover-open .export-columns input[value=remark]';
  const open = async () => {
    const page = await session.visitExtension('library.html');
    await page.waitForSelector('.pack .export');
    await chooseFormat(page, '.pack', 'csv');
    await page.waitForSelector(remark);
    return page;
  };
  const isChosen = (page: Page) => page.$eval(remark, (box) => (box as HTMLInputElement).checked);
  const page = await open();
  expect(await isChosen(page)).toBe(true);
  await page.focus(remark);
  await page.keyboard.press(' ');
  await expect.poll(() => isChosen(page), PATIENCE).toBe(false);
  // What closes with the page is what it has not stored yet: it stays until another one has it.
  const isChosenElsewhere = async () => {
    const elsewhere = await open();
    const isThere = await isChosen(elsewhere);
    await elsewhere.close();
    return isThere;
  };
  await expect.poll(isChosenElsewhere, PATIENCE).toBe(false);
  await page.close();
}

/** Copies a link for a colleague and opens it as the address bar does; it leads to the same passage. */
export async function expectReferenceFollowed(session: Session): Promise<void> {
  const page = await session.visitExtension('reader.html?document=new-stage-2024&passage=2');
  await page.waitForSelector('.passage-actions .copy-reference button');
  await activate(page, '.passage-actions .copy-reference button', 'Enter');
  await page.waitForFunction(() =>
    document.querySelector('.copy-reference .export-outcome')?.textContent?.includes('Copied'),
  );
  const [reference, original] = (await pasted(page)).split('\n');
  expect(reference).toMatch(/^pz [a-z0-9-]+\/new-stage-2024#2\?words=/);
  expect(original).toMatch(/^https:\/\/.*:~:text=/);
  await page.close();
  const query = new URLSearchParams({ reference: reference ?? '' });
  const opened = await session.visitExtension(`reader.html?${query}`);
  const target = await opened.waitForSelector('[aria-current=true]');
  expect(await target?.evaluate((element) => element.textContent)).toBe(
    passageText('new-stage-2024', 2),
  );
  await opened.close();
  const other = new URLSearchParams({ reference: 'pz elsewhere/law#3?pack=Law&version=7' });
  const missing = await session.visitExtension(`reader.html?${other}`);
  await missing.waitForSelector('.choice h1');
  const said = await missing.$eval('.choice', (element) => element.textContent);
  expect(said).toContain('The pack “Law” is not in your library');
  expect(said).toContain('version 7');
  await missing.close();
}

/** Copies a passage of the reader as Markdown and pastes it. */
export async function expectMarkdownPasted(session: Session): Promise<void> {
  const page = await session.visitExtension('reader.html?document=new-stage-2024&passage=2');
  await page.waitForSelector('.passage-actions .export');
  await chooseFormat(page, '.passage-actions', 'markdown');
  await press(page, 'copy', 'Copied');
  const lines = (await pasted(page)).split('\n');
  expect(lines[0]).toBe(`> ${passageText('new-stage-2024', 2)}`);
  expect(lines[2]).toContain('关键基础设施安全应急响应中心，2024年5月17日');
  expect(lines[4]).toContain(
    '/reader.html?document=new-stage-2024&passage=2>) · [Original](<https://',
  );
  await page.close();
}

/** Waits for a file of that ending in a folder. */
export async function savedFile(folder: string, ending: string): Promise<string> {
  const name = () => readdirSync(folder).find((each) => each.endsWith(ending));
  await expect.poll(name, PATIENCE).toBeDefined();
  return readFileSync(join(folder, name() ?? ''), 'utf8');
}
