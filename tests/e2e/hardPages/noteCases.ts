/** What notes have to do on pages in hard places. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { readMarks } from '../../../scripts/browser/readMarks.mjs';
import { readNote } from '../../../scripts/browser/readNote.mjs';
import {
  expectMark,
  expectNoNote,
  expectNote,
  markedTexts,
  PATIENCE,
  pointAt,
  pressEscape,
  type Session,
} from '../session';
import { addressOf } from './expectCases';
import { expectBeside, goOn, isOpen, markBox, pointInFrame, rest } from './noteSteps';

export interface NoteCase {
  behaviour: string;
  /** Commands, touch and pen can be given by Chromium's protocol only. */
  needs: 'any browser' | 'chromium';
  tries(session: Session): Promise<void>;
}

async function visit(session: Session, name: string): Promise<Page> {
  return session.visit(addressOf(name));
}

const SUMMIT = '乌镇峰会';
const COMMUNITY = '网络空间命运共同体';

export const NOTE_CASES: readonly NoteCase[] = [
  {
    behaviour: 'opens the note of a page that was written anew, and Escape closes it',
    needs: 'any browser',
    async tries(session) {
      const page = await visit(session, 'written-anew');
      await expectMark(page, COMMUNITY);
      await pointAt(page, COMMUNITY);
      await expectNote(page, COMMUNITY);
      await pressEscape(page);
      await expectNoNote(page);
      await session.leave(page);
    },
  },
  {
    behaviour: 'opens the note in a frame that was written anew',
    needs: 'any browser',
    async tries(session) {
      const page = await visit(session, 'frame-written-anew');
      const texts = async () => {
        const frame = page
          .frames()
          .find((each) => each !== page.mainFrame() && each.parentFrame() === page.mainFrame());
        return frame === undefined ? [] : (await readMarks(frame)).map(({ text }) => text);
      };
      await expect.poll(texts, PATIENCE).toEqual([SUMMIT]);
      await page.evaluate(`write('第二封信：主题是${COMMUNITY}。')`);
      await expect.poll(texts, PATIENCE).toEqual([COMMUNITY]);
      await pointInFrame(page, COMMUNITY);
      await expectNote(page, COMMUNITY);
      await session.leave(page);
    },
  },
  {
    behaviour: 'brings marks back that the page has cleared, and leaves the highlights of the page',
    needs: 'any browser',
    async tries(session) {
      const page = await visit(session, 'cleared');
      const all = [SUMMIT, COMMUNITY, SUMMIT];
      await expect.poll(() => markedTexts(page), PATIENCE).toEqual(all);
      await page.focus('#search');
      for (const key of SUMMIT) {
        await page.keyboard.type(key);
        await expect.poll(() => markedTexts(page), PATIENCE).toEqual(all);
        expect(await page.evaluate(() => CSS.highlights.get('found')?.size)).toBe(2);
      }
      await session.leave(page);
    },
  },
  {
    behaviour: 'opens no note of a word that is painted no longer',
    needs: 'any browser',
    async tries(session) {
      const page = await visit(session, 'cleared');
      await expectMark(page, COMMUNITY);
      await page.evaluate(`setInterval(() => CSS.highlights.clear(), 4)`);
      const { x, y } = await page.evaluate(() => {
        const { left, top } =
          document.querySelector('article p')?.getBoundingClientRect() ?? new DOMRect();
        return { x: left + 50, y: top + 12 };
      });
      await page.mouse.move(2, y);
      await page.mouse.move(x, y, { steps: 6 });
      await rest();
      expect(await readNote(page)).toBeNull();
      await session.leave(page);
    },
  },
  ...[
    { under: 'a stretched link', text: SUMMIT, hash: '#first' },
    { under: 'a link that lies under it', text: COMMUNITY, hash: '#second' },
  ].map(
    ({ under, text, hash }): NoteCase => ({
      behaviour: `opens the note of a mark with ${under}, and a click follows the link`,
      needs: 'any browser',
      async tries(session) {
        const page = await visit(session, 'stretched-link');
        await expectMark(page, text);
        const { x, y } = await pointAt(page, text);
        await expectNote(page, text);
        await page.mouse.click(x, y);
        await expect.poll(() => page.evaluate(() => location.hash), PATIENCE).toBe(hash);
        await session.leave(page);
      },
    }),
  ),
  {
    behaviour: 'opens the note of a mark under a transparent veil, and none under an opaque one',
    needs: 'any browser',
    async tries(session) {
      const page = await visit(session, 'stretched-link');
      await pointAt(page, '全球数据安全倡议');
      await expectNote(page, '全球数据安全倡议');
      await pointAt(page, '数字丝绸之路');
      await expectNoNote(page);
      await rest();
      expect(await readNote(page)).toBeNull();
      await session.leave(page);
    },
  },
  {
    behaviour: 'opens no note of text under an opaque header',
    needs: 'any browser',
    async tries(session) {
      const page = await visit(session, 'covered');
      await expectMark(page, SUMMIT);
      await page.evaluate(() => scrollTo({ top: 150, behavior: 'instant' }));
      const { x, y } = await markBox(page, SUMMIT);
      await page.mouse.move(2, y + 10);
      await page.mouse.move(x + 20, y + 10, { steps: 6 });
      await rest();
      expect(await readNote(page)).toBeNull();
      await pointAt(page, '全球数据安全倡议');
      await expectNote(page, '全球数据安全倡议');
      await session.leave(page);
    },
  },
  ...[
    { where: 'a modal dialog of a zoomed body', name: 'zoomed' },
    { where: 'a zoomed page', name: 'zoomed-root' },
    { where: 'a transformed dialog that cuts off what is not in it', name: 'contained-dialog' },
  ].map(
    ({ where, name }): NoteCase => ({
      behaviour: `places the note beside its mark in ${where}`,
      needs: 'any browser',
      async tries(session) {
        const page = await visit(session, name);
        await pointAt(page, SUMMIT);
        await expectBeside(page, await expectNote(page, SUMMIT), SUMMIT);
        await session.leave(page);
      },
    }),
  ),
  {
    behaviour: 'leaves the popover around a mark open while its note is pressed',
    needs: 'any browser',
    async tries(session) {
      const page = await visit(session, 'popover');
      await page.click('button');
      await pointAt(page, SUMMIT);
      const { rect } = await expectNote(page, SUMMIT);
      await page.mouse.move(rect.x + 40, rect.y + 90, { steps: 4 });
      await page.mouse.click(rect.x + 40, rect.y + 90);
      await rest();
      expect((await readNote(page))?.label).toBe(SUMMIT);
      expect(await isOpen(page, '#pop')).toBe(true);
      await page.mouse.click(1200, 700);
      await expect.poll(() => isOpen(page, '#pop'), PATIENCE).toBe(false);
      await expectNoNote(page);
      await session.leave(page);
    },
  },
  {
    behaviour: 'goes to the marks in plain sight, and past those that nobody sees',
    needs: 'chromium',
    async tries(session) {
      const page = await visit(session, 'unseen');
      await expectMark(page, COMMUNITY);
      const [first, second, third] = await goOn(session, page, 3);
      expect([first, second].every((visited) => visited?.startsWith('p '))).toBe(true);
      expect(first).not.toBe(second);
      expect(third).toBe(first);
      await session.leave(page);
    },
  },
  {
    behaviour: 'follows a mark that is pushed down, and leaves it to be seen',
    needs: 'chromium',
    async tries(session) {
      const page = await visit(session, 'shifting');
      await expectMark(page, SUMMIT);
      await session.command('open-note');
      await expectNote(page, SUMMIT);
      await page.evaluate('push(200)');
      await rest();
      await expectBeside(page, await expectNote(page, SUMMIT), SUMMIT);
      await session.leave(page);
    },
  },
  {
    behaviour: 'closes a note whose mark has been scrolled away in its box, or keeps it there',
    needs: 'any browser',
    async tries(session) {
      const page = await visit(session, 'scroll-box');
      await pointAt(page, SUMMIT);
      await expectNote(page, SUMMIT);
      await page.evaluate('box.scrollTop = 200');
      await expectNoNote(page);
      await session.leave(page);
    },
  },
  ...[
    { height: 60, text: SUMMIT },
    { height: 100, text: COMMUNITY },
    { height: 160, text: '全球数据安全倡议' },
    { height: 220, text: '数字丝绸之路' },
  ].map(
    ({ height, text }): NoteCase => ({
      behaviour: `lets three lines be read of the note in a frame of ${height} px`,
      needs: 'any browser',
      async tries(session) {
        const page = await visit(session, 'small-frames');
        const count = async () =>
          (await Promise.all(page.frames().map((frame) => readMarks(frame)))).flat().length;
        await expect.poll(count, PATIENCE).toBe(4);
        await pointInFrame(page, text);
        const { rect } = await expectNote(page, text);
        // Head, three lines and what is below them.
        expect(rect.height).toBeGreaterThanOrEqual(150);
        await session.leave(page);
      },
    }),
  ),
  {
    behaviour: 'opens the note where a pen taps',
    needs: 'chromium',
    async tries(session) {
      const page = await visit(session, 'touched');
      await expectMark(page, COMMUNITY);
      const box = await markBox(page, COMMUNITY);
      const { x, y } = { x: box.x + 20, y: box.y + 10 };
      const protocol = await page.createCDPSession();
      const pen = { x, y, button: 'left', clickCount: 1, pointerType: 'pen' } as const;
      await protocol.send('Input.dispatchMouseEvent', { ...pen, type: 'mousePressed' });
      await protocol.send('Input.dispatchMouseEvent', { ...pen, type: 'mouseReleased' });
      await expectNote(page, COMMUNITY);
      await session.leave(page);
    },
  },
  {
    behaviour: 'opens the note at the first tap on a link, and follows the link at the second',
    needs: 'chromium',
    async tries(session) {
      const page = await visit(session, 'touched');
      await page.setViewport({ width: 800, height: 700, hasTouch: true });
      await expectMark(page, SUMMIT);
      const box = await markBox(page, SUMMIT);
      await page.touchscreen.tap(box.x + 20, box.y + 10);
      await expectNote(page, SUMMIT);
      expect(await page.evaluate(() => location.hash)).toBe('');
      await page.touchscreen.tap(box.x + 20, box.y + 10);
      await expect.poll(() => page.evaluate(() => location.hash), PATIENCE).toBe('#followed');
      await session.leave(page);
    },
  },
];
