import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readNote } from '../../../scripts/browser/readNote.mjs';
import { followIntoReader, NOTES } from '../reading';
import { SAMPLE_PAGES } from '../samplePages';
import { SEARCHES } from '../searching';
import {
  clickInNote,
  expectMark,
  expectMarks,
  expectNoNote,
  expectNote,
  PATIENCE,
  pointAt,
  pressEscape,
  type Session,
  seeWholePage,
  startSession,
} from '../session';

describe('reading in Firefox', () => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession('firefox', { isShared: true });
  });
  afterAll(() => session.close());

  it.each(SAMPLE_PAGES)(
    'marks the terms of the sample page $name and nothing else',
    async ({ name, marks }) => {
      const page = await session.visit(`${name}.html`);
      await seeWholePage(page);
      await expectMarks(page, marks);
      await session.leave(page);
    },
  );

  it.each(NOTES)(
    'tells what $mark on page $page is and leads to its passage',
    ({ page, mark, label }) => followIntoReader(session, page, mark, label),
  );

  it('goes on to the next passage, and closes on Escape', async () => {
    const page = await session.visit('simplified.html');
    await pointAt(page, '数字鸿沟');
    await expectNote(page, '数字鸿沟');
    await clickInNote(page, /next/i);
    await expect.poll(async () => (await readNote(page))?.text, PATIENCE).toMatch(/2 (of|\/) \d+/);
    await pressEscape(page);
    await expectNoNote(page);
    await session.leave(page);
  });

  it('marks and paints under a policy that allows a page nothing', async () => {
    const page = await session.visit('strict-csp.html');
    await expectMarks(page, ['乌镇峰会', '网络空间命运共同体']);
    await session.leave(page);
  });

  it('marks in open shadow roots and paints there too', async () => {
    const page = await session.visit('shadow-dom.html');
    await expect
      .poll(
        () =>
          page.evaluate(() => {
            const root = document.getElementById('open')?.shadowRoot;
            const ranges = [...(CSS.highlights.get('pangzhu-exact') ?? [])];
            return {
              marked: ranges.some(({ startContainer }) => startContainer.getRootNode() === root),
              sheets: root?.adoptedStyleSheets.length,
            };
          }),
        PATIENCE,
      )
      .toEqual({ marked: true, sheets: 1 });
    await session.leave(page);
  });

  it.each(SEARCHES)(
    'finds $term for “$query” in the popup, opened as a tab',
    async ({ query, term }) => {
      const popup = await session.visitExtension('popup.html');
      await popup.waitForSelector('input[type=search]:focus');
      await popup.keyboard.type(query);
      const first = () =>
        popup.evaluate(() => document.querySelector('[role=option]')?.textContent ?? '');
      await expect.poll(first, PATIENCE).toMatch(term);
      await popup.close();
    },
  );

  it('switches a site off at once, stays off after a reload, and on again', async () => {
    const page = await session.visit('simplified.html');
    await expectMark(page, '习近平');
    const popup = await session.visitExtension('popup.html');
    await (await popup.waitForSelector('[role=switch][aria-checked=true]'))?.click();
    await popup.waitForSelector('[role=switch][aria-checked=false]');
    await page.bringToFront();
    await expectMarks(page, []);
    await page.reload();
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await popup.bringToFront();
    await popup.click('[role=switch]');
    await popup.waitForSelector('[role=switch][aria-checked=true]');
    await page.bringToFront();
    await expectMark(page, '习近平');
    await popup.close();
    await session.leave(page);
  });
});
