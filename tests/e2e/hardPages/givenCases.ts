/** What notes should do on the given pages, as their README says; each begins with the name of its page. */
import { expect } from 'vitest';
import { readNote } from '../../../scripts/browser/readNote.mjs';
import {
  expectMark,
  expectNoNote,
  expectNote,
  markedTexts,
  PATIENCE,
  pointAt,
  pressEscape,
} from '../session';
import { textsInFrames } from './expectCases';
import { givenPath as at } from './givenMarks';
import type { NoteCase } from './noteCases';
import { expectBeside, goOn, isOpen, markBox, pointInFrame, rest } from './noteSteps';

const SUMMIT = '乌镇峰会';
const COMMUNITY = '网络空间命运共同体';
const SECURITY = '全球数据安全倡议';

/** The pointer opens the note of each of these marks, and Escape closes it. */
const opens = (name: string, ...texts: string[]): NoteCase => ({
  behaviour: `${name}: opens notes, and Escape closes them`,
  needs: 'any browser',
  async tries(session) {
    const page = await session.visit(at(name));
    for (const text of texts) {
      await pointAt(page, text);
      await expectNote(page, text);
      await pressEscape(page);
      await expectNoNote(page);
    }
    await session.leave(page);
  },
});

/** Whose text is painted in each element with one of those ids. */
const MARKED_IDS = `[...new Set(['exact', 'variant'].flatMap((kind) =>
  [...(CSS.highlights.get('pangzhu-' + kind) ?? [])].map(({ startContainer }) =>
    startContainer.parentElement.closest('[id]').id)))].sort().join('')`;

/** All names in the rows that are in the list now. */
const ROW_TEXTS = `[...pad.children].flatMap(({ textContent }) =>
  textContent.match(/乌镇峰会|网络空间命运共同体|全球数据安全倡议|Wuzhen Summit|数字丝绸之路/g) ?? [])
  .sort().join()`;

export const GIVEN_NOTES: readonly NoteCase[] = [
  opens('shadow-app-late', SUMMIT, COMMUNITY, SECURITY),
  opens('trusted-types-outside', SUMMIT, SECURITY),
  opens('first-letter', COMMUNITY),
  // Its JSON is broken, which is how Firefox is asked for what is in a note.
  { ...opens('hostile-names', SUMMIT, COMMUNITY), needs: 'chromium' },
  opens('registry-clear', COMMUNITY),
  opens('document-open', COMMUNITY),
  {
    behaviour: 'registry-clear: has all marks again after each key, and the search beside them',
    needs: 'any browser',
    async tries(session) {
      const page = await session.visit(at('registry-clear'));
      const all = [SUMMIT, COMMUNITY, SECURITY, SUMMIT];
      await expect.poll(() => markedTexts(page), PATIENCE).toEqual(all);
      await page.focus('#q');
      for (const key of SUMMIT) {
        await page.keyboard.type(key);
        await expect.poll(() => markedTexts(page), PATIENCE).toEqual(all);
        expect(await page.evaluate("CSS.highlights.get('search').size")).toBe(2);
      }
      await session.leave(page);
    },
  },
  {
    behaviour: 'stretched-link: opens the note, and a click follows the link',
    needs: 'any browser',
    async tries(session) {
      const page = await session.visit(at('stretched-link'));
      for (const text of [SUMMIT, COMMUNITY, SECURITY]) {
        const { x, y } = await pointAt(page, text);
        await expectNote(page, text);
        await page.mouse.click(x, y);
        await expect.poll(() => page.evaluate('location.hash'), PATIENCE).toBe('#x');
        await page.evaluate("location.hash = ''");
      }
      await session.leave(page);
    },
  },
  {
    behaviour: 'covered: opens no note under the header, and one further down',
    needs: 'any browser',
    async tries(session) {
      const page = await session.visit(at('covered'));
      await expectMark(page, SUMMIT);
      await page.evaluate("scrollTo({ top: 150, behavior: 'instant' })");
      await rest();
      const { x, y } = await markBox(page, SUMMIT);
      await page.mouse.move(2, y + 10);
      await page.mouse.move(x + 20, y + 10, { steps: 6 });
      await rest();
      await expectNoNote(page);
      await pointAt(page, SECURITY);
      await expectNote(page, SECURITY);
      await session.leave(page);
    },
  },
  ...['zoom-body-dialog', 'zoom-root', 'dialog-transform'].map(
    (name): NoteCase => ({
      behaviour: `${name}: the note stands in the window beside its mark`,
      needs: 'any browser',
      async tries(session) {
        const page = await session.visit(at(name));
        await pointAt(page, SUMMIT);
        await expectBeside(page, await expectNote(page, SUMMIT), SUMMIT);
        await session.leave(page);
      },
    }),
  ),
  {
    behaviour: 'popover-auto: a click in the note leaves both open, one outside closes the popover',
    needs: 'any browser',
    async tries(session) {
      const page = await session.visit(at('popover-auto'));
      await page.click('button');
      await pointAt(page, SECURITY);
      const { rect } = await expectNote(page, SECURITY);
      await page.mouse.move(rect.x + 40, rect.y + 90, { steps: 4 });
      await page.mouse.click(rect.x + 40, rect.y + 90);
      await rest();
      expect(await isOpen(page, '#pop')).toBe(true);
      expect((await readNote(page))?.label).toBe(SECURITY);
      await page.mouse.click(1200, 700);
      await expect.poll(() => isOpen(page, '#pop'), PATIENCE).toBe(false);
      await session.leave(page);
    },
  },
  {
    behaviour: 'invisible: goes to the terms in plain sight alone, each in turn',
    needs: 'chromium',
    async tries(session) {
      const page = await session.visit(at('invisible'));
      await expectMark(page, COMMUNITY);
      const visited = await goOn(session, page, 5);
      const seen = new Set(visited);
      expect([...seen].every((each) => each.startsWith('p ') || each.startsWith('div '))).toBe(
        true,
      );
      // An inert text is in sight, too; nothing else that has no class is.
      expect(seen.size).toBeLessThanOrEqual(3);
      expect(visited.slice(0, seen.size)).toEqual([...seen]);
      await session.leave(page);
    },
  },
  {
    behaviour: 'layout-shift: the note stays beside its mark',
    needs: 'chromium',
    async tries(session) {
      const page = await session.visit(at('layout-shift'));
      await expectMark(page, SUMMIT);
      await session.command('open-note');
      await expectNote(page, SUMMIT);
      await page.evaluate('shift(200)');
      await rest();
      await expectBeside(page, await expectNote(page, SUMMIT), SUMMIT);
      await session.leave(page);
    },
  },
  {
    behaviour: 'scroll-box: the note is gone with its mark',
    needs: 'any browser',
    async tries(session) {
      const page = await session.visit(at('scroll-box'));
      await pointAt(page, SUMMIT);
      await expectNote(page, SUMMIT);
      await page.evaluate('box.scrollTop = 200');
      await expectNoNote(page);
      await session.leave(page);
    },
  },
  ...[60, 100, 160, 220, 300].map(
    (height): NoteCase => ({
      behaviour: `frame-small-${height}: three lines can be read`,
      // Of a frame that holds its note by itself, Firefox tells nothing.
      needs: height < 240 ? 'any browser' : 'chromium',
      async tries(session) {
        const page = await session.visit(at(`frame-small-${height}`));
        await expect.poll(() => textsInFrames(page), PATIENCE).toContain(COMMUNITY);
        await pointInFrame(page, COMMUNITY);
        const { rect } = await expectNote(page, COMMUNITY);
        // Head, three lines and what is below them.
        expect(rect.height).toBeGreaterThanOrEqual(150);
        await session.leave(page);
      },
    }),
  ),
  {
    behaviour: 'pdfjs-layer: both names are marked in the text layer, over those below it',
    needs: 'any browser',
    async tries(session) {
      const page = await session.visit(at('pdfjs-layer'));
      const names = async () => (await textsInFrames(page)).map((text) => text.trim());
      await expect
        .poll(async () => (await names()).filter((text) => text === SUMMIT).length, PATIENCE)
        .toBe(2);
      const english = async () => (await names()).filter((text) => /^Wuzhen\s*Summit$/.test(text));
      await expect.poll(async () => (await english()).length, PATIENCE).toBe(2);
      await session.leave(page);
    },
  },
  {
    behaviour: 'virtual-list: what is marked is what the rows say in the end',
    needs: 'any browser',
    async tries(session) {
      const page = await session.visit(at('virtual-list'));
      await expectMark(page, SUMMIT);
      for (const top of [4_000, 120, 40_000, 0, 25_000]) {
        await page.evaluate(`box.scrollTop = ${top}`);
        await rest();
        const wanted = await page.evaluate(ROW_TEXTS);
        await expect
          .poll(async () => (await markedTexts(page)).toSorted().join(), PATIENCE)
          .toBe(wanted);
      }
      await session.leave(page);
    },
  },
  {
    behaviour: 'ruby-vertical: the note stands beside the column',
    needs: 'any browser',
    async tries(session) {
      const page = await session.visit(at('ruby-vertical'));
      await pointAt(page, SECURITY);
      const { rect } = await expectNote(page, SECURITY);
      const mark = await markBox(page, SECURITY);
      expect(rect.x >= mark.x + mark.width - 1 || rect.x + rect.width <= mark.x + 1).toBe(true);
      await session.leave(page);
    },
  },
  {
    behaviour: 'zero-width: names are marked through what nobody sees, and not over a line break',
    needs: 'any browser',
    async tries(session) {
      const page = await session.visit(at('zero-width'));
      await expect.poll(() => page.evaluate(MARKED_IDS), PATIENCE).toMatch(/^abcdefg.*mn.*q$/);
      expect(await page.evaluate(MARKED_IDS)).not.toContain('j');
      await session.leave(page);
    },
  },
  {
    behaviour: 'links-touch: a tap opens a note, a second one follows the link; so does a pen',
    needs: 'chromium',
    async tries(session) {
      const page = await session.visit(at('links-touch'));
      await page.setViewport({ width: 800, height: 700, hasTouch: true });
      await expectMark(page, SUMMIT);
      const link = await markBox(page, SUMMIT);
      await page.touchscreen.tap(link.x + 20, link.y + 10);
      await expectNote(page, SUMMIT);
      expect(await page.evaluate('location.hash')).toBe('');
      await page.touchscreen.tap(link.x + 20, link.y + 10);
      await expect.poll(() => page.evaluate('location.hash'), PATIENCE).toBe('#hit');
      await session.leave(page);
      const other = await session.visit(at('links-touch'));
      await expectMark(other, COMMUNITY);
      const plain = await markBox(other, COMMUNITY);
      const protocol = await other.createCDPSession();
      const place = { x: plain.x + 20, y: plain.y + 10 };
      const pen = { ...place, button: 'left', clickCount: 1, pointerType: 'pen' } as const;
      await protocol.send('Input.dispatchMouseEvent', { ...pen, type: 'mousePressed' });
      await protocol.send('Input.dispatchMouseEvent', { ...pen, type: 'mouseReleased' });
      await expectNote(other, COMMUNITY);
      await session.leave(other);
    },
  },
];
