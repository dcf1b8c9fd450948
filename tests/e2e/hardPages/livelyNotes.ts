/** Notes on pages that keep events to themselves, draw their text again and again, or are never all there. */
import { expect } from 'vitest';
import { readNote } from '../../../scripts/browser/readNote.mjs';
import type { MadePage } from '../../../scripts/servePages.mjs';
import {
  expectMark,
  expectNoNote,
  expectNote,
  PATIENCE,
  pointAt,
  pressEscape,
  type Session,
} from '../session';
import { textsInFrames } from './expectCases';
import type { NoteCase } from './noteCases';
import { pointInFrame, rest } from './noteSteps';

const SUMMIT = '乌镇峰会';
const COMMUNITY = '网络空间命运共同体';
const BOTH = `各方在${SUMMIT}上谈${COMMUNITY}。`;

const KINDS =
  'pointermove pointerover pointerout pointerrawupdate pointerdown pointerup mousemove mouseover mouseout mousedown click keydown keyup keypress';
/** Nobody who listens later than this script hears of what the reader does. */
const DEAF = `<script>for (const kind of '${KINDS}'.split(' ')) addEventListener(kind, (event) => event.stopImmediatePropagation(), true)</script>`;

interface Lively extends Omit<NoteCase, 'tries'> {
  page: MadePage;
  tries(session: Session, path: string): Promise<void>;
}

const made = (body: string): MadePage => ({
  body: `<!doctype html><meta charset=utf-8><body style="margin: 0; padding: 40px; font-size: 20px">${body}`,
});

/** The page begins to draw once the pointer is on its way, so that the way can be told. */
const drawing = (body: string, pause: number, draw: string) =>
  `${body}<script>let drawing; addEventListener('pointermove', () => { drawing = setInterval(() => { ${draw} }, ${pause}) }, { once: true }); const stop = () => clearInterval(drawing)</script>`;

/** Statements of a page that leaves its browser no time for so many milliseconds. */
const standStill = (time: number) =>
  `for (const end = performance.now() + ${time}; performance.now() < end; );`;
const drawSoon = `setTimeout(() => { p.textContent ||= '${BOTH}' }, 60)`;

/** The note stays for as long as the page goes on drawing what it is about. */
const stays = (how: string, body: string): Lively => ({
  behaviour: `opens the note of ${how}, and lets it be read`,
  needs: 'any browser',
  page: made(body),
  async tries(session, path) {
    const page = await session.visit(path);
    await pointAt(page, SUMMIT);
    await expectNote(page, SUMMIT);
    for (let turn = 0; turn < 3; turn += 1) {
      await rest();
      expect((await readNote(page))?.label).toBe(SUMMIT);
    }
    await page.evaluate('stop(); p.textContent = "别的话。"');
    await expectNoNote(page);
    await session.leave(page);
  },
});

const LIVELY: readonly Lively[] = [
  {
    behaviour: 'opens and closes notes on a page that stops all events before it',
    needs: 'any browser',
    page: made(`${DEAF}<p>${BOTH}</p>`),
    async tries(session, path) {
      const page = await session.visit(path);
      await pointAt(page, SUMMIT);
      await expectNote(page, SUMMIT);
      await pressEscape(page);
      await expectNoNote(page);
      await pointAt(page, COMMUNITY);
      await expectNote(page, COMMUNITY);
      await page.mouse.move(1_200, 780, { steps: 5 });
      await expectNoNote(page);
      await pointAt(page, SUMMIT);
      await expectNote(page, SUMMIT);
      await page.mouse.click(2, 300);
      await expectNoNote(page);
      await session.leave(page);
    },
  },
  {
    behaviour: 'opens the note in a frame that stops all events before it',
    needs: 'any browser',
    page: made(
      `<iframe style="width: 700px; height: 160px" srcdoc="${`${DEAF}<p>${BOTH}</p>`.replaceAll('"', '&quot;')}"></iframe>`,
    ),
    async tries(session, path) {
      const page = await session.visit(path);
      await expect.poll(() => textsInFrames(page), PATIENCE).toContain(COMMUNITY);
      await pointInFrame(page, COMMUNITY);
      await expectNote(page, COMMUNITY);
      await session.leave(page);
    },
  },
  stays(
    'a text that is drawn anew three times a second',
    drawing(`<p id=p>${BOTH}</p>`, 333, 'p.textContent = p.textContent'),
  ),
  stays(
    'a text whose paragraph is another twice a second',
    drawing(`<p id=p>${BOTH}</p>`, 500, 'p.replaceWith(p.cloneNode(true))'),
  ),
  stays(
    'a text that a page takes away and stands still before it draws it anew',
    drawing(`<p id=p>${BOTH}</p>`, 1_400, `p.textContent = ''; ${standStill(600)} ${drawSoon}`),
  ),
  {
    behaviour: 'opens no note of a mark that is covered while the pointer rests on it',
    needs: 'any browser',
    page: made(
      `<p>${BOTH}</p><div id=cover style="position: fixed; inset: 0; background: #fff; display: none">好</div><script>addEventListener('pointermove', () => setTimeout(() => { cover.style.display = 'block' }, 80), { once: true })</script>`,
    ),
    async tries(session, path) {
      const page = await session.visit(path);
      await pointAt(page, SUMMIT);
      await rest();
      expect(await page.evaluate('getComputedStyle(cover).display')).toBe('block');
      await expectNoNote(page);
      await session.leave(page);
    },
  },
  {
    behaviour: 'marks a page whose last script is long in coming, once and for good',
    needs: 'any browser',
    page: made(
      `<p>${BOTH}</p><script>setInterval(() => { if (CSS.highlights.has('pangzhu-exact')) window.marked ??= document.readyState }, 50)</script><script src="/lively/late.js"></script>`,
    ),
    async tries(session, path) {
      const page = await session.browser.newPage();
      const arrived = page.goto(session.server.url(path));
      await page.bringToFront();
      await expectMark(page, SUMMIT);
      await pointAt(page, SUMMIT);
      await expectNote(page, SUMMIT);
      await arrived;
      await rest();
      expect(await page.evaluate('[marked, document.readyState]')).toEqual(['loading', 'complete']);
      await expectNote(page, SUMMIT);
      expect((await textsInFrames(page)).toSorted()).toEqual([SUMMIT, COMMUNITY].toSorted());
      await session.leave(page);
    },
  },
];

const pathOf = (at: number) => `/lively/note-${at}.html`;

export const LIVELY_NOTES: readonly NoteCase[] = LIVELY.map(({ behaviour, needs, tries }, at) => ({
  behaviour,
  needs,
  tries: (session) => tries(session, pathOf(at)),
}));

/** All of them by path, and what they ask for. */
export function livelyPages(): Record<string, MadePage> {
  return {
    ...Object.fromEntries(LIVELY.map(({ page }, at) => [pathOf(at), page])),
    '/lively/late.js': { body: '', delay: 8_000 },
  };
}
