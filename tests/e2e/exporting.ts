import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { passageText } from './passages';
import { PATIENCE, type Session } from './session';

/** Opens the choice of formats beside an element, and chooses one. */
export async function chooseFormat(page: Page, within: string, format: string): Promise<void> {
  await page.locator(`${within} .export > button`).click();
  await page.locator(`${within} .export-menu input[value=${format}]`).click();
}

const outcomeOf = (page: Page) =>
  page.$eval('.export-menu:popover-open .export-outcome', (element) => element.textContent);

/** Presses a button of the open choice, and waits for what it says. */
export async function press(page: Page, place: 'copy' | 'save', said: string): Promise<void> {
  const button = place === 'copy' ? 'first-child' : 'last-child';
  await page.locator(`.export-menu:popover-open .export-ends button:${button}`).click();
  await expect.poll(() => outcomeOf(page), PATIENCE).toContain(said);
}

/** What a field gets that is pasted into: text without markup. */
export async function pasted(page: Page): Promise<string> {
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
