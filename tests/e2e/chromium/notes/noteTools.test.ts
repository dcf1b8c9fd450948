import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readNote } from '../../../../scripts/browser/readNote.mjs';
import {
  clickInNote,
  dragNote,
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

const html = (body: string) => ({
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>x</title><body>${body}</body></html>`,
});

const labelOf = async (page: Page) => (await readNote(page))?.label;
const textOf = async (page: Page) => (await readNote(page))?.text;
const marksIn = (page: Page | Frame) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('pangzhu-exact') ?? [])].map((range) => {
      const live = new Range();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live.toString();
    }),
  );

describe('what can be done in a note', () => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession('chromium', {
      isShared: true,
      made: {
        '/dialog.html': html(
          `<p>外面的乌镇峰会。</p><dialog id="d" style="inset:80px auto auto 80px;margin:0"><p>里面的数字鸿沟。</p></dialog>
           <script>d.showModal()</script>`,
        ),
        '/full.html': html(
          `<div id="full" style="background:white"><button onclick="document.getElementById('full').requestFullscreen()">x</button><p>里面的数字鸿沟。</p></div>`,
        ),
        '/framed.html': html(
          `<iframe sandbox srcdoc="<p lang='zh-CN'>沙盒里的全球南方。</p>" style="width:600px;height:400px"></iframe>
           <iframe src="frame.html" style="width:400px;height:400px"></iframe><p>外面的乌镇峰会。</p>`,
        ),
        '/frame.html': html('<p>框里的数字鸿沟。</p>'),
      },
    });
    const context = session.browser.defaultBrowserContext();
    await context.overridePermissions(session.server.url(''), [
      'clipboard-read',
      'clipboard-sanitized-write',
    ]);
  });
  afterAll(() => session.close());

  it('opens another term of the passage and comes back', async () => {
    const page = await session.visit('simplified.html');
    await pointAt(page, '数字鸿沟');
    const first = await expectNote(page, '数字鸿沟');
    const link = first.controls.find(({ role }) => role === 'link');
    if (link === undefined) throw new Error('The passage leads to no other term.');
    await page.mouse.move(link.x, link.y, { steps: 5 });
    await page.mouse.click(link.x, link.y);
    await expect.poll(() => labelOf(page), PATIENCE).not.toBe('数字鸿沟');
    await clickInNote(page, /^Back to 数字鸿沟/);
    await expect.poll(() => textOf(page), PATIENCE).toBe(first.text);
    await session.leave(page);
  });

  it('copies the passage verbatim with its source', async () => {
    const page = await session.visit('taiwan.html');
    await pointAt(page, '網路空間命運共同體');
    await expectNote(page, '網路空間命運共同體');
    await clickInNote(page, /^Copy/);
    await expect.poll(() => textOf(page), PATIENCE).toContain('Copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/\n——.*(关键基础设施安全应急响应中心|中國網)/);
    await session.leave(page);
  });

  it('is pinned by dragging it, stays while another opens, and Escape closes one after the other', async () => {
    const page = await session.visit('simplified.html');
    await pointAt(page, '数字鸿沟');
    const { rect } = await expectNote(page, '数字鸿沟');
    await dragNote(page, { x: 260, y: -20 });
    const pinned = await expectNote(page, '数字鸿沟');
    expect(pinned.rect.x).toBe(rect.x + 260);
    await pointAt(page, '习近平');
    await expect.poll(() => labelOf(page), PATIENCE).toBe('习近平');
    await pressEscape(page);
    await expect.poll(() => labelOf(page), PATIENCE).toBe('数字鸿沟');
    await pressEscape(page);
    await expectNoNote(page);
    await session.leave(page);
  });

  it('never marks a term again, on no page, until that is undone', async () => {
    const page = await session.visit('simplified.html');
    await pointAt(page, '数字鸿沟');
    await expectNote(page, '数字鸿沟');
    await clickInNote(page, /^Exact match/);
    await clickInNote(page, /^Never this term/);
    await expect.poll(() => textOf(page), PATIENCE).toContain('not be marked again');
    await expect.poll(() => marksIn(page), PATIENCE).not.toContain('数字鸿沟');
    await pause();
    expect(await textOf(page)).toContain('not be marked again');
    await clickInNote(page, /^Undo/);
    await expectMark(page, '数字鸿沟');
    await session.leave(page);
  });

  it('leaves a site, and comes back to it by the same note', async () => {
    const page = await session.visit('simplified.html', 'left.localhost');
    await pointAt(page, '数字鸿沟');
    await expectNote(page, '数字鸿沟');
    await clickInNote(page, /^Exact match/);
    await clickInNote(page, /^Not on this site/);
    await expect.poll(() => marksIn(page), PATIENCE).toEqual([]);
    await pause();
    await clickInNote(page, /^Undo/);
    await expectNoNote(page);
    await expectMark(page, '数字鸿沟');
    await session.leave(page);
  });

  it('can be used over a modal dialog', async () => {
    const page = await session.visit('dialog.html');
    await pointAt(page, '数字鸿沟');
    await expectNote(page, '数字鸿沟');
    await clickInNote(page, /next/i);
    await expect.poll(() => textOf(page), PATIENCE).toMatch(/2 \/ \d/);
    await clickInNote(page, /^Close/);
    await expectNoNote(page);
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
    await session.leave(page);
  });

  it('can be used over an element that fills the screen', async () => {
    const page = await session.visit('full.html');
    await page.click('button');
    await page.waitForFunction(() => document.fullscreenElement !== null);
    await pointAt(page, '数字鸿沟');
    await expectNote(page, '数字鸿沟');
    await clickInNote(page, /next/i);
    await expect.poll(() => textOf(page), PATIENCE).toMatch(/2 \/ \d/);
    await session.leave(page);
  });

  it.each([
    ['a frame, in it', 'frame.html', '数字鸿沟', 'frame.html'],
    ['a frame of no origin, in the page around it', 'about:srcdoc', '全球南方', 'framed.html'],
  ])('opens for a mark in %s, and fits there', async (_, address, mark, drawnIn) => {
    const page = await session.visit('framed.html');
    const frame = page.frames().find((each) => each.url().endsWith(address));
    const element = await frame?.frameElement();
    const outer = await element?.boundingBox();
    if (!frame || !outer) throw new Error(`There is no frame ${address}.`);
    await expect.poll(() => marksIn(frame), PATIENCE).toEqual([mark]);
    const inner = await frame.evaluate(() => {
      const [range] = CSS.highlights.get('pangzhu-exact') ?? [];
      const live = new Range();
      if (range === undefined) return { x: 0, y: 0 };
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const box = live.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    await page.mouse.move(outer.x + 2, outer.y + inner.y);
    await page.mouse.move(outer.x + inner.x, outer.y + inner.y, { steps: 6 });
    await expect.poll(() => labelOf(page), PATIENCE).toBe(mark);
    const note = page.frames().find((each) => each.url().includes('/note.html'));
    expect(note?.parentFrame()?.url()).toContain(drawnIn);
    await session.leave(page);
  });
});
