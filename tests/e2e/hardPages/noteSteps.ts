/** What is done, and looked for, on pages in hard places. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { readMarks } from '../../../scripts/browser/readMarks.mjs';
import type { OpenNote } from '../../../scripts/browser/readNote.mjs';
import { PATIENCE, type Session } from '../session';

/** As long as a note has to open in, with some time to spare. Milliseconds. */
const A_REST = 900;

export const rest = () => new Promise((resolve) => setTimeout(resolve, A_REST));

export const isOpen = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.querySelector(wanted)?.matches(':popover-open'), selector);

/** Where the first mark with that text is in the page's own frame. */
export async function markBox(page: Page, text: string) {
  const box = (await readMarks(page)).find((mark) => mark.text === text)?.rects[0];
  if (box === undefined) throw new Error(`No mark ${text}`);
  return box;
}

/** The note is in the window, begins where its mark does, and leaves it to be seen. */
export async function expectBeside(page: Page, { rect }: OpenNote, text: string): Promise<void> {
  const mark = await markBox(page, text);
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  expect(rect.x).toBeGreaterThanOrEqual(0);
  expect(rect.y).toBeGreaterThanOrEqual(0);
  expect(rect.x + rect.width).toBeLessThanOrEqual(width);
  expect(rect.y + rect.height).toBeLessThanOrEqual(height);
  expect(Math.abs(rect.x - mark.x)).toBeLessThanOrEqual(40);
  const isBelow = rect.y >= mark.y + mark.height - 1;
  const isAbove = rect.y + rect.height <= mark.y + 1;
  expect(isBelow || isAbove).toBe(true);
}

/** Points at a mark in a frame, from beside it. */
export async function pointInFrame(page: Page, text: string): Promise<void> {
  for (const element of await page.$$('iframe')) {
    const frame = await element.contentFrame();
    const mark = (await readMarks(frame)).find((each) => each.text === text);
    const inside = mark?.rects[0];
    const box = await element.boundingBox();
    if (inside === undefined || box === null) continue;
    const y = box.y + inside.y + inside.height / 2;
    await page.mouse.move(2, y);
    await page.mouse.move(box.x + inside.x + inside.width / 2, y, { steps: 6 });
    return;
  }
  throw new Error(`No frame has a mark ${text}`);
}

/** Gives the command until the term gone to is the wanted one; returns all that were gone to. */
export async function goOn(session: Session, page: Page, times: number): Promise<string[]> {
  const visited: string[] = [];
  const active = () =>
    page.evaluate(() => {
      const [range] = CSS.highlights.get('pangzhu-active') ?? [];
      if (range === undefined) return null;
      const element = range.startContainer.parentElement;
      return `${element?.className || element?.localName} ${range.startOffset}`;
    });
  for (let turn = 0; turn < times; turn += 1) {
    const before = await active();
    await session.command('next-mark');
    await expect.poll(active, PATIENCE).not.toBe(before);
    visited.push((await active()) ?? '');
  }
  return visited;
}
