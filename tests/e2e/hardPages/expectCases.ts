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
  await page.close();
}

/** Opens the page and changes it; before and after each change all rows in view are marked. */
export async function expectRowsCase(session: Session, { page: name, acts }: RowsCase) {
  const page = await session.visit(addressOf(name));
  for (const act of [null, ...acts]) {
    if (act !== null) await page.evaluate(act);
    if (name === 'feed' && act === null) continue;
    await expect.poll(() => rowsInView(page), LATE).toEqual({ isAny: true, unmarked: [] });
  }
  await page.close();
}

export function addressOf(name: string): string {
  return name.includes('.') ? `hard/${name}` : `hard/${name}.html`;
}

async function textsInFrames(page: Page): Promise<string[]> {
  const frames = await Promise.all(page.frames().map((frame) => readMarks(frame)));
  return frames
    .flat()
    .map(({ text }) => text)
    .toSorted();
}

function rowsInView(page: Page): Promise<{ isAny: boolean; unmarked: string[] }> {
  return page.evaluate(() => {
    const marked = new Set<Node>();
    for (const { startContainer } of CSS.highlights.get('pangzhu-exact') ?? []) {
      const root = startContainer.getRootNode();
      const outside = root instanceof ShadowRoot ? root.host : startContainer.parentElement;
      const row = outside?.closest('.row');
      if (row) marked.add(row);
    }
    const rows = [...document.querySelectorAll('.row')].filter((row) => {
      const { top, bottom, height } = row.getBoundingClientRect();
      return height > 0 && bottom > 0 && top < innerHeight;
    });
    const unmarked = rows.filter((row) => !marked.has(row));
    return { isAny: rows.length > 0, unmarked: unmarked.map((row) => row.textContent ?? '') };
  });
}
