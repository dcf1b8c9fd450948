/** Siblings of the pages in hard places on which notes are opened; see `siblings.ts`. */
import { expect } from 'vitest';
import type { MadePage } from '../../../scripts/servePages.mjs';
import { expectMark, expectNoNote, expectNote, PATIENCE, pointAt, type Session } from '../session';
import { textsInFrames } from './expectCases';
import type { NoteCase } from './noteCases';
import { expectBeside, goOn, isOpen, pointInFrame, rest } from './noteSteps';

const SUMMIT = '乌镇峰会';
const COMMUNITY = '网络空间命运共同体';
const BOTH = `各方在${SUMMIT}上谈${COMMUNITY}。`;
const CARD = 'position: relative; width: 600px; padding: 20px; border: 1px solid #ccc';
const OVER = 'position: absolute; inset: 0';

interface Sibling extends Omit<NoteCase, 'tries'> {
  body: string;
  tries(session: Session, path: string): Promise<void>;
}

/** The note opens at a mark, and a click there does what it would do without it. */
const veiled = (behaviour: string, body: string): Sibling => ({
  behaviour: `opens the note of a mark under ${behaviour}, and a click presses that`,
  needs: 'any browser',
  body,
  async tries(session, path) {
    const page = await session.visit(path);
    const { x, y } = await pointAt(page, SUMMIT);
    await expectNote(page, SUMMIT);
    await page.mouse.click(x, y);
    await expect.poll(() => page.evaluate('location.hash'), PATIENCE).toBe('#pressed');
    await session.leave(page);
  },
});

const covered = (behaviour: string, body: string): Sibling => ({
  behaviour: `opens no note of a mark under ${behaviour}`,
  needs: 'any browser',
  body,
  async tries(session, path) {
    const page = await session.visit(path);
    await expectMark(page, SUMMIT);
    await pointAt(page, SUMMIT);
    await rest();
    await expectNoNote(page);
    await session.leave(page);
  },
});

const beside = (behaviour: string, body: string): Sibling => ({
  behaviour: `places the note beside its mark in ${behaviour}`,
  needs: 'any browser',
  body,
  async tries(session, path) {
    const page = await session.visit(path);
    await pointAt(page, SUMMIT);
    await expectBeside(page, await expectNote(page, SUMMIT), SUMMIT);
    await session.leave(page);
  },
});

const shifting = (behaviour: string, body: string): Sibling => ({
  behaviour: `follows a mark that is moved by ${behaviour}`,
  needs: 'chromium',
  body,
  async tries(session, path) {
    const page = await session.visit(path);
    await expectMark(page, SUMMIT);
    await session.command('open-note');
    await expectNote(page, SUMMIT);
    await page.evaluate('shift()');
    await rest();
    await expectBeside(page, await expectNote(page, SUMMIT), SUMMIT);
    await session.leave(page);
  },
});

const small = (behaviour: string, body: string): Sibling => ({
  behaviour: `lets three lines be read in ${behaviour}`,
  needs: 'any browser',
  body,
  async tries(session, path) {
    const page = await session.visit(path);
    await expect.poll(() => textsInFrames(page), PATIENCE).toContain(SUMMIT);
    await pointInFrame(page, SUMMIT);
    const { rect } = await expectNote(page, SUMMIT);
    expect(rect.height).toBeGreaterThanOrEqual(150);
    expect(rect.width).toBeGreaterThanOrEqual(240);
    await session.leave(page);
  },
});

const PRESSED = `onclick="location.hash = 'pressed'"`;

const SIBLINGS: readonly Sibling[] = [
  veiled(
    'an empty link that comes after the text',
    `<div style="${CARD}"><p>${BOTH}</p><a href="#pressed" style="${OVER}" aria-label=more></a></div>`,
  ),
  veiled(
    'a button without a look',
    `<div style="${CARD}"><p>${BOTH}</p><button ${PRESSED} style="${OVER}; width: 100%; opacity: 0"></button></div>`,
  ),
  veiled(
    'a link stretched by the element before its text',
    `<style>a::before { content: ''; ${OVER}; z-index: 2 }</style><div style="${CARD}"><p>${BOTH}</p><h3><a href="#pressed">今天的要闻</a></h3></div>`,
  ),
  veiled(
    'what is stretched over a card with a ground of its own',
    `<style>a { display: block; background: #fff; color: #000; ${CARD} } a::after { content: ''; ${OVER} }</style><a href="#pressed"><h3>${BOTH}</h3></a>`,
  ),
  veiled(
    'the gradient of a dark card',
    `<style>a { display: block; background: #333; color: #fff; ${CARD} } a::before { content: ''; ${OVER}; background: linear-gradient(transparent, rgb(0 0 0 / 0.4)) }</style><a href="#pressed"><h3>${BOTH}</h3></a>`,
  ),
  covered(
    'the end of a gradient in the colour of the page',
    `<style>div::after { content: ''; ${OVER}; background: linear-gradient(transparent, transparent 10%, #fff 10%) }</style><div style="${CARD}"><p>${BOTH}</p></div>`,
  ),
  covered(
    'the ground of the card that it lies in',
    `<style>div::after { content: ''; ${OVER} } p { position: relative; z-index: -1 }</style><div style="${CARD}; background: #fff"><p>${BOTH}</p></div>`,
  ),
  covered(
    'the ground of the card that it lies behind in depth',
    `<style>div::after { content: ''; ${OVER} } p { transform: translateZ(-1px) }</style><div style="${CARD}; background: #fff; transform-style: preserve-3d"><p>${BOTH}</p></div>`,
  ),
  covered(
    'an open menu',
    `<p>${BOTH}</p><ul style="position: absolute; left: 0; top: 0; width: 900px; height: 300px; margin: 0; background: #fff"><li>菜单</li></ul>`,
  ),
  covered(
    'frosted glass',
    `<div style="${CARD}"><p>${BOTH}</p><div style="${OVER}; background: rgb(255 255 255 / 0.2); backdrop-filter: blur(8px)"></div></div>`,
  ),
  veiled(
    'a link of clear glass',
    `<div style="${CARD}"><p>${BOTH}</p><a href="#pressed" style="${OVER}; backdrop-filter: saturate(1.2)" aria-label=more></a></div>`,
  ),
  covered(
    'a picture',
    `<div style="${CARD}"><p>${BOTH}</p><img alt="" style="${OVER}; width: 100%; height: 100%; background: rgb(0 0 200)"></div>`,
  ),
  covered(
    'a dialog that is not modal',
    `<p>${BOTH}</p><dialog open style="position: absolute; left: 0; top: 0; margin: 0; width: 800px; height: 200px"><p>公告</p></dialog>`,
  ),
  beside(
    'a zoomed part of a page',
    `<div style="zoom: 1.4; padding: 60px"><p>${BOTH}</p></div><div style="height: 900px"></div>`,
  ),
  beside(
    'a zoomed dialog of a page that is made smaller',
    `<style>body { zoom: 0.8 }</style><dialog id=box style="zoom: 1.7; width: 460px"><p>${BOTH}</p></dialog><script>box.showModal()</script>`,
  ),
  beside(
    'a scaled and turned box that cuts off what is not in it',
    `<div style="transform: scale(1.2); transform-origin: 0 0; overflow: clip; contain: strict; width: 700px; height: 90px"><p>${BOTH}</p></div>`,
  ),
  shifting(
    'larger type',
    `<p>各方说，</p><p>${BOTH}</p><script>window.shift = () => { document.body.style.fontSize = '34px' }</script>`,
  ),
  shifting(
    'a change of order',
    `<div style="display: flex; flex-direction: column"><p>${BOTH}</p><div id=other style="height: 180px; order: 1">别的</div></div><script>window.shift = () => { other.style.order = -1 }</script>`,
  ),
  small(
    'a narrow frame',
    `<iframe width=150 height=300 srcdoc="<body style='margin: 4px'><p>${BOTH}大家都这么说。</p>"></iframe>`,
  ),
  small(
    'a low frame in a box that scrolls and cuts off',
    `<div style="height: 120px; overflow: auto; contain: paint"><iframe width=600 height=80 style="border: 0" srcdoc="<body style='margin: 4px'><p>${BOTH}</p>"></iframe><p style="height: 400px">下文</p></div>`,
  ),
  {
    behaviour: 'leaves a popover in a popover open while the note of its mark is pressed',
    needs: 'any browser',
    body: `<button popovertarget=outer>打开</button><div id=outer popover style="width: 700px; height: 300px"><button popovertarget=inner>再打开</button><div id=inner popover style="width: 600px; padding: 30px"><p>${BOTH}</p></div></div>`,
    async tries(session, path) {
      const page = await session.visit(path);
      await page.click('body > button');
      await page.click('#outer > button');
      await pointAt(page, SUMMIT);
      const { rect } = await expectNote(page, SUMMIT);
      await page.mouse.move(rect.x + 60, rect.y + 90, { steps: 4 });
      await page.mouse.click(rect.x + 60, rect.y + 90);
      await rest();
      await expectNote(page, SUMMIT);
      expect(await isOpen(page, '#outer')).toBe(true);
      expect(await isOpen(page, '#inner')).toBe(true);
      await session.leave(page);
    },
  },
  {
    behaviour:
      'goes past text that is folded, indented away, without size, scaled to nothing or cut off',
    needs: 'chromium',
    body: `<style>div { overflow: hidden }</style>${[
      'height: 0',
      'text-indent: -9999px; white-space: nowrap',
      'font-size: 0',
      'transform: scale(0)',
      'position: absolute; clip: rect(0 0 0 0)',
      'max-height: 0',
      'width: 1px; height: 1px',
      'position: absolute; top: -400px',
      'opacity: 0',
      'clip-path: circle(0)',
      'filter: blur(0) opacity(0)',
    ]
      .map((style, at) => `<div class=c${at} style="${style}">${SUMMIT}</div>`)
      .join('')}<p class=seen>${BOTH}</p>`,
    async tries(session, path) {
      const page = await session.visit(path);
      await expectMark(page, COMMUNITY);
      const visited = await goOn(session, page, 4);
      expect(visited.every((each) => each.startsWith('seen '))).toBe(true);
      expect(new Set(visited).size).toBe(2);
      await session.leave(page);
    },
  },
];

const pathOf = (at: number) => `/sibling/note-${at}.html`;

export const SIBLING_NOTES: readonly NoteCase[] = SIBLINGS.map(
  ({ behaviour, needs, tries }, at) => ({
    behaviour,
    needs,
    tries: (session) => tries(session, pathOf(at)),
  }),
);

/** All of them by path. */
export function siblingNotePages(): Record<string, MadePage> {
  return Object.fromEntries(
    SIBLINGS.map(({ body }, at) => [
      pathOf(at),
      {
        body: `<!doctype html><meta charset=utf-8><body style="margin: 0; padding: 40px; font-size: 20px">${body}`,
      },
    ]),
  );
}
