import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { readMarks } from '../../../scripts/browser/readMarks.mjs';
import { PATIENCE, type Session } from '../session';
import type { MarkCase, RowsCase } from './markCases';

/** Some of the pages take seconds to become what they are about. */
const LATE = { ...PATIENCE, timeout: 30_000 };

/** Opens the page and takes its steps; after each the marks are as they are to be. */
export async function expectMarkCase(session: Session, { page: name, steps }: MarkCase) {
  const page = await session.visit(addressOf(name));
  for (const { act, marks } of steps) {
    if (act !== null) await page.evaluate(act);
    await expect.poll(() => textsInFrames(page), LATE).toEqual(marks.toSorted());
  }
  await session.leave(page);
}

/** Opens the page and changes it; before and after each change all rows in view are marked. */
export async function expectRowsCase(session: Session, { page: name, row, acts }: RowsCase) {
  const page = await session.visit(addressOf(name));
  for (const act of acts) {
    if (act !== null) await page.evaluate(act);
    await expect.poll(() => rowsInView(page, row), LATE).toEqual({ isAny: true, unmarked: [] });
  }
  await session.leave(page);
}

/** A page of `tests/fixtures/pages/hard`, or at a path of the server that begins with a slash. */
export function addressOf(name: string): string {
  if (name.startsWith('/')) return name;
  return name.includes('.') ? `hard/${name}` : `hard/${name}.html`;
}

/** Texts of the marks in all frames. */
export async function textsInFrames(page: Page): Promise<string[]> {
  const frames = await Promise.all(page.frames().map((frame) => readMarks(frame)));
  return frames
    .flat()
    .map(({ text }) => text)
    .toSorted();
}

function rowsInView(page: Page, row: string): Promise<{ isAny: boolean; unmarked: string[] }> {
  return page.evaluate((selector) => {
    const marked = new Set<Element>();
    for (const { startContainer } of CSS.highlights.get('pangzhu-exact') ?? []) {
      let around: Element | null = null;
      for (let node: Node | null = startContainer; node !== null && around === null; ) {
        const element: Element | null = node instanceof Element ? node : node.parentElement;
        around = element?.closest(selector) ?? null;
        const root: Node = node.getRootNode();
        node = root instanceof ShadowRoot ? root.host : null;
      }
      if (around !== null) marked.add(around);
    }
    const rows = [...document.querySelectorAll(selector)].filter((element) => {
      const { top, bottom, left, right, height } = element.getBoundingClientRect();
      const x = (left + right) / 2;
      const y = (top + bottom) / 2;
      if (height === 0 || !element.checkVisibility()) return false;
      return x > 0 && x < innerWidth && y > 0 && y < innerHeight;
    });
    const unmarked = rows.filter((element) => !marked.has(element));
    return { isAny: rows.length > 0, unmarked: unmarked.map((each) => each.textContent ?? '') };
  }, row);
}
