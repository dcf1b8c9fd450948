import type { Page, SerializedAXNode } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pointOnMark, readMarks } from '../../../../scripts/browser/readMarks.mjs';
import { type OpenNote, readNote } from '../../../../scripts/browser/readNote.mjs';
import { followIntoReader, NOTES } from '../../reading';
import {
  clickInNote,
  expectBadge,
  expectMark,
  expectNoNote,
  expectNote,
  PATIENCE,
  pointAt,
  pressEscape,
  type Session,
  startSession,
} from '../../session';

/** Longer than any delay of the note's: what has not happened by then does not happen. */
const A_WHILE = 900;

const pause = () => new Promise((resolve) => setTimeout(resolve, A_WHILE));

const middleOf = ({ rect }: OpenNote) => ({
  x: rect.x + rect.width / 2,
  y: rect.y + rect.height / 2,
});

/** Focuses the first link of the page, so that there is a focus to be given back. */
async function focusFirstLink(page: Page): Promise<string> {
  await page.focus('article a');
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}

function below(node: SerializedAXNode | null): SerializedAXNode[] {
  return node === null ? [] : [node, ...(node.children ?? []).flatMap(below)];
}

describe('note', () => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession('chromium', { isShared: true });
  });
  afterAll(() => session.close());

  it.each(NOTES)('tells what $mark on page $page is and where it stands', async (expected) => {
    const page = await session.visit(`${expected.page}.html`);
    await pointAt(page, expected.mark);
    const note = await expectNote(page, expected.label);
    expect(note.text).toContain(expected.label);
    expect(note.text).toMatch(expected.said);
    expect(note.text).toMatch(/1 of \d+|1 \/ \d+/);
    expect(note.text).toMatch(/关键基础设施安全应急响应中心|中國網/);
    expect(note.text).toMatch(/2024|2025/);
    await session.leave(page);
  });

  it('says that a variant is one', async () => {
    const page = await session.visit('simplified.html');
    await pointAt(page, '零和的博弈');
    const note = await expectNote(page, '零和博弈');
    expect(note.text).toMatch(/variant/i);
    await session.leave(page);
  });

  it('is a dialog to a screen reader, named by the label', async () => {
    const page = await session.visit('simplified.html');
    await pointAt(page, '数字鸿沟');
    await expectNote(page, '数字鸿沟');
    const tree = await page.accessibility.snapshot({ includeIframes: true });
    const dialogs = below(tree).filter(({ role }) => role === 'dialog');
    expect(dialogs.map(({ name }) => name)).toEqual(['数字鸿沟']);
    await session.leave(page);
  });

  it('stays while the pointer travels to it and rests there, and goes when the pointer leaves', async () => {
    const page = await session.visit('simplified.html');
    await pointAt(page, '数字鸿沟');
    const { x, y } = middleOf(await expectNote(page, '数字鸿沟'));
    await page.mouse.move(x, y, { steps: 12 });
    await pause();
    expect((await readNote(page))?.label).toBe('数字鸿沟');
    await page.mouse.move(3, 3, { steps: 6 });
    await expectNoNote(page);
    await session.leave(page);
  });

  it('stays where it is while the pointer moves along the mark', async () => {
    const page = await session.visit('simplified.html');
    const { x, y } = await pointAt(page, '中国互联网发展报告2025');
    const before = await expectNote(page, '中国互联网发展报告2025');
    for (const step of [-20, -10, 10, 20]) await page.mouse.move(x + step, y);
    await pause();
    expect((await readNote(page))?.rect).toEqual(before.rect);
    await session.leave(page);
  });

  it('does not open for a pointer that only passes over', async () => {
    const page = await session.visit('simplified.html');
    const { x, y } = await pointAt(page, '数字鸿沟');
    await page.mouse.move(x, y + 200);
    await pause();
    expect(await readNote(page)).toBeNull();
    await session.leave(page);
  });

  it('closes on Escape and does not open again under the resting pointer', async () => {
    const page = await session.visit('simplified.html');
    await pointAt(page, '数字鸿沟');
    await expectNote(page, '数字鸿沟');
    await pressEscape(page);
    await expectNoNote(page);
    await pause();
    expect(await readNote(page)).toBeNull();
    await session.leave(page);
  });

  it('goes when its mark is scrolled away', async () => {
    const page = await session.visit('simplified.html');
    await pointAt(page, '数字鸿沟');
    await expectNote(page, '数字鸿沟');
    await page.mouse.wheel({ deltaY: 1_500 });
    await expectNoNote(page);
    await session.leave(page);
  });

  it('goes on to the other passages of the term and back', async () => {
    const page = await session.visit('simplified.html');
    await pointAt(page, '数字鸿沟');
    const first = await expectNote(page, '数字鸿沟');
    await clickInNote(page, /next/i);
    await expect.poll(async () => (await readNote(page))?.text, PATIENCE).toMatch(/2 (of|\/) \d+/);
    const second = await expectNote(page, '数字鸿沟');
    // It may grow or shrink, but not at the edge beside its mark.
    const edges = ({ rect }: OpenNote) => [rect.y, rect.y + rect.height];
    expect(edges(second).some((edge) => edges(first).includes(edge))).toBe(true);
    await clickInNote(page, /previous/i);
    await expect.poll(async () => (await readNote(page))?.text, PATIENCE).toBe(first.text);
    await session.leave(page);
  });

  it.each(NOTES)(
    'leads from $mark on page $page to the passage it shows',
    ({ page, mark, label }) => followIntoReader(session, page, mark, label),
  );

  it('opens from the keyboard with the focus in it, and Escape gives the focus back', async () => {
    const page = await session.visit('simplified.html');
    await expectBadge(session, '27');
    const focused = await focusFirstLink(page);
    await session.command('next-mark');
    await session.command('open-note');
    await expect.poll(async () => (await readNote(page))?.focused, PATIENCE).toBe(true);
    await pressEscape(page);
    await expectNoNote(page);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(focused);
    await session.leave(page);
  });

  it('walks from mark to mark by command, around the end', async () => {
    const page = await session.visit('simplified.html');
    await expectBadge(session, '27');
    const labels = [];
    for (const command of ['next-mark', 'next-mark', 'previous-mark', 'previous-mark']) {
      await session.command(command);
      await session.command('open-note');
      await expect.poll(async () => (await readNote(page))?.focused, PATIENCE).toBe(true);
      labels.push((await readNote(page))?.label);
      await pressEscape(page);
      await expectNoNote(page);
    }
    expect(labels).toEqual([
      '2025年第十二届世界互联网大会乌镇峰会',
      '网络空间命运共同体',
      '2025年第十二届世界互联网大会乌镇峰会',
      '上海合作组织',
    ]);
    await session.leave(page);
  });

  it('opens by tap on a small touch screen, fits it, and closes by a tap elsewhere', async () => {
    const page = await session.visit('simplified.html');
    await page.setViewport({ width: 360, height: 640, hasTouch: true, isMobile: true });
    await page.reload();
    await expectMark(page, '习近平');
    const { x, y } = await pointOnMark(page, '习近平');
    await page.touchscreen.tap(x, y);
    const { rect } = await expectNote(page, '习近平');
    expect(rect.x).toBeGreaterThanOrEqual(0);
    expect(rect.y).toBeGreaterThanOrEqual(0);
    expect(rect.x + rect.width).toBeLessThanOrEqual(360);
    expect(rect.y + rect.height).toBeLessThanOrEqual(640);
    await page.touchscreen.tap(180, rect.y > 320 ? 20 : 620);
    await expectNoNote(page);
    await session.leave(page);
  });

  it.each(['乌镇峰会', '数字鸿沟', '全球南方', '零和博弈', '网络空间命运共同体'])(
    'fits a window of 480 × 360 beside %s at its edge and never covers it',
    async (mark) => {
      const page = await session.visit('edge.html');
      await page.setViewport({ width: 480, height: 360 });
      await pointAt(page, mark);
      const { rect } = await expectNote(page, mark);
      const marks = await readMarks(page);
      const own = marks.find(({ text }) => text === mark)?.rects[0];
      if (own === undefined) throw new Error(`The mark “${mark}” went away under its note.`);
      expect(rect.x).toBeGreaterThanOrEqual(0);
      expect(rect.y).toBeGreaterThanOrEqual(0);
      expect(rect.x + rect.width).toBeLessThanOrEqual(480);
      expect(rect.y + rect.height).toBeLessThanOrEqual(360);
      const covers =
        rect.x < own.x + own.width &&
        own.x < rect.x + rect.width &&
        rect.y < own.y + own.height &&
        own.y < rect.y + rect.height;
      expect(covers).toBe(false);
      await session.leave(page);
    },
  );
});
