/** Pages built as frameworks and browsers build them on which notes are opened; see `structures.ts`. */

import { expect } from 'vitest';
import { readMarks } from '../../../scripts/browser/readMarks.mjs';
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
import { expectSeen } from './expectSeen';
import type { NoteCase } from './noteCases';
import { expectBeside, goOn, markBox, rest } from './noteSteps';

const SUMMIT = '乌镇峰会';
const COMMUNITY = '网络空间命运共同体';
const BOTH = `各方在${SUMMIT}上谈${COMMUNITY}。`;

interface Structure extends Omit<NoteCase, 'tries'> {
  body: string;
  headers?: Record<string, string>;
  tries(session: Session, path: string): Promise<void>;
}

/** The note opens beside its mark, stays in the window and can be closed. */
const opens = (where: string, body: string, press: string | null = null): Structure => ({
  behaviour: `opens the note beside its mark ${where}, and Escape closes it`,
  needs: 'any browser',
  body,
  async tries(session, path) {
    const page = await session.visit(path);
    if (press !== null) await page.click(press);
    await pointAt(page, SUMMIT);
    await expectBeside(page, await expectNote(page, SUMMIT), SUMMIT);
    await pressEscape(page);
    await expectNoNote(page);
    await session.leave(page);
  },
});

const opensNone = (where: string, body: string): Structure => ({
  behaviour: `opens no note of a mark ${where}`,
  needs: 'any browser',
  body,
  async tries(session, path) {
    const page = await session.visit(path);
    await expectMark(page, SUMMIT);
    const { x, y, width, height } = await markBox(page, SUMMIT);
    await page.mouse.move(2, 590);
    await page.mouse.move(x + width / 2, y + height / 2, { steps: 6 });
    await rest();
    expect(await readNote(page)).toBeNull();
    await session.leave(page);
  },
});

/** The note is pressed, and what it lies in stays open. */
const pressed = (what: string, body: string, isThere: string): Structure => ({
  behaviour: `leaves ${what} open while a note in it is pressed`,
  needs: 'any browser',
  body,
  async tries(session, path) {
    const page = await session.visit(path);
    await pointAt(page, SUMMIT);
    const { rect } = await expectNote(page, SUMMIT);
    await page.mouse.move(rect.x + 60, rect.y + 150, { steps: 4 });
    await page.mouse.click(rect.x + 60, rect.y + 150);
    await rest();
    await expectNote(page, SUMMIT);
    expect(await page.evaluate(isThere)).toBe(true);
    await session.leave(page);
  },
});

/** The mark gone to can be seen: nothing of the page lies over it. */
const goesTo = (where: string, body: string, times: number): Structure => ({
  behaviour: `goes to marks ${where} so that they can be seen`,
  needs: 'chromium',
  body,
  async tries(session, path) {
    const page = await session.visit(path);
    await expectMark(page, SUMMIT);
    for (let turn = 0; turn < times; turn += 1) {
      await goOn(session, page, 1);
      await expectSeen(page);
    }
    await session.leave(page);
  },
});

/** Goes from one mark to another past what nobody sees, and leaves that as it was. */
const leaves = (what: string, hidden: string): Structure => ({
  behaviour: `leaves ${what} as it was, having looked for a mark in it`,
  needs: 'chromium',
  body: `<p class=c0>本届${SUMMIT}</p>${hidden}<p class=c2>本届${SUMMIT}</p>`,
  async tries(session, path) {
    const page = await session.visit(path);
    await expect.poll(async () => (await readMarks(page)).length, PATIENCE).toBe(3);
    expect(await goOn(session, page, 2)).toEqual(['c0 2', 'c2 2']);
    expect(await page.evaluate('[box.scrollLeft, box.scrollTop]')).toEqual([0, 0]);
    await session.leave(page);
  },
});

const four = (of: (at: number) => string) => [0, 1, 2, 3].map(of).join('');

const STRUCTURES: readonly Structure[] = [
  opens(
    'in a dialog whose box is in a shadow root',
    `<x-dialog><p>${BOTH}</p></x-dialog><script>const root = document.querySelector('x-dialog').attachShadow({ mode: 'open' }); root.innerHTML = '<dialog style="padding: 40px"><div><slot></slot></div></dialog>'; root.querySelector('dialog').showModal()</script>`,
  ),
  opens(
    'in the second of two modal dialogs, the first of which is around it',
    `<dialog id=one style="padding: 30px"><p>外层的话。</p><dialog id=two style="padding: 30px; width: 500px"><p>${BOTH}</p></dialog></dialog><script>one.showModal(); two.showModal()</script>`,
  ),
  opens(
    'in an element that fills the screen',
    `<div id=box style="background: #fff; padding: 60px"><button onclick="box.requestFullscreen()">全屏</button><p>${BOTH}</p></div>`,
    'button',
  ),
  opens(
    'in a portal beside an application that is inert',
    `<div id=root inert aria-hidden=true><p>${BOTH}</p></div><div role=dialog aria-modal=true tabindex=-1 id=portal style="position: fixed; z-index: 2147483647; left: 200px; top: 120px; width: 560px; padding: 30px; background: #fff"><button>好</button><p>本届${SUMMIT}</p></div><script>const hold = (event) => { if (!portal.contains(event.target)) { event.stopImmediatePropagation(); portal.focus() } }; document.addEventListener('focusin', hold, true); root.firstChild.replaceChildren('别的话。')</script>`,
  ),
  opens(
    'under hostile rules for everything',
    `<style>* { all: unset !important } p { display: block !important; margin: 60px !important } :root > :not(head, body), iframe, [popover] { display: none !important; opacity: 0 !important; visibility: hidden !important; pointer-events: none !important; transform: scale(0) !important }</style><p>${BOTH}</p>`,
  ),
  opens(
    'that the pointer goes through',
    `<style>.card { position: relative; padding: 30px } .card p { pointer-events: none; user-select: none }</style><div class=card><p>${BOTH}</p></div>`,
  ),
  opens(
    'of a body that is scaled',
    `<style>body { transform: scale(0.6); transform-origin: 0 0; width: 1400px }</style><p>${BOTH}</p><div style="height: 900px"></div>`,
  ),
  opens(
    'in a drawing that is a part of a page',
    `<svg width=800 height=200 viewBox="0 0 400 100" style="border: 1px solid"><g transform="translate(10 0) scale(1)"><text x=10 y=40 font-size=12>各方在${SUMMIT}上</text></g></svg>`,
  ),
  opens(
    'in a box that scrolls within a table that is displayed otherwise',
    `<table style="display: block; height: 160px; overflow: auto"><thead><tr><th style="position: sticky; top: 0; background: #fff">标题<tbody><tr><td style="height: 40px"><td>${BOTH}<tr><td style="height: 400px">下文</table>`,
  ),
  opens(
    'in a summary of details, whose text can be pressed',
    `<details><summary>${BOTH}</summary><p>下文。</p></details>`,
  ),
  opens(
    'on a page that throws out what is not its own',
    `<p>${BOTH}</p><script>new MutationObserver((records) => { for (const { addedNodes } of records) for (const node of addedNodes) if (node.parentNode === document.body && node.localName !== 'p') node.remove() }).observe(document.body, { childList: true })</script>`,
  ),
  pressed(
    'a dialog that closes with a press outside',
    `<dialog id=box closedby=any style="padding: 40px; margin: 20px; width: 300px"><p>本届${SUMMIT}</p></dialog><script>box.showModal()</script>`,
    'box.open',
  ),
  pressed(
    'a menu that closes when anything outside of it is pressed',
    `<div id=menu style="position: absolute; left: 40px; top: 40px; width: 300px; padding: 20px; border: 1px solid"><p>本届${SUMMIT}</p></div><script>document.addEventListener('pointerdown', (event) => { if (!menu.contains(event.target)) menu.hidden = true }); window.addEventListener('blur', () => {})</script>`,
    '!menu.hidden',
  ),
  opensNone(
    'that has rolled under a heading of its table',
    `<div id=box style="height: 200px; overflow: auto; width: 600px"><table style="width: 100%"><thead><tr><th style="position: sticky; top: 0; height: 80px; background: #eee">标题<tbody><tr><td>${BOTH}<tr><td style="height: 900px">下文</table></div><script>box.scrollTop = 60</script>`,
  ),
  opensNone(
    'that is in a part which the browser has folded',
    `<div style="height: 300px"></div><div style="position: absolute; left: 40px; top: 60px; height: 10px; width: 600px; overflow: hidden"><p style="margin-top: 40px">${BOTH}</p></div>`,
  ),
  opensNone(
    'that an ellipsis cuts off, beside the box',
    `<p style="margin: 0; width: 110px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis">各方今天在${SUMMIT}上谈</p>`,
  ),
  opensNone(
    'that a shape cuts away',
    `<div style="clip-path: inset(0 0 60px 0); height: 120px"><p style="margin: 0; height: 70px">谈</p><p style="margin: 0">${SUMMIT}</p></div>`,
  ),
  opensNone(
    'that lets the pointer through, and lies under a picture',
    `<div style="position: relative; height: 200px"><p style="position: absolute; z-index: 1; pointer-events: none">${BOTH}</p><div style="position: absolute; z-index: 2; inset: 0; background: #000"></div></div>`,
  ),
  opens(
    'that lets the pointer through to the picture it is written on',
    `<div style="position: relative; width: 800px; height: 120px"><div style="position: absolute; inset: 0; background: #000"></div><div style="position: absolute; left: 100px; top: 30px; color: #fff; pointer-events: none">${BOTH}</div></div>`,
  ),
  goesTo(
    'past what is folded, turned away or found by search only',
    `<style>.back { transform: rotateY(180deg); backface-visibility: hidden }</style><p class=c0>本届${SUMMIT}</p><div hidden=until-found class=c1>${SUMMIT}</div><details><summary>更多</summary><p class=c2>${SUMMIT}</p></details><div style="transform-style: preserve-3d"><p class="c3 back">${SUMMIT}</p></div><p class=c4 style="filter: opacity(0)">${SUMMIT}</p><p class=c5 style="content-visibility: hidden">${SUMMIT}</p><p class=c6 style="clip-path: inset(50%)">${SUMMIT}</p><p class=c7>本届${SUMMIT}</p>`,
    4,
  ),
  opens(
    'in a heading whose letters show a picture',
    `<h1 style="color: transparent; background: linear-gradient(90deg, red, blue); background-clip: text">${BOTH}</h1>`,
  ),
  opens(
    'in a popover whose box is in a shadow root',
    `<x-tip><p>${BOTH}</p></x-tip><script>const root = document.querySelector('x-tip').attachShadow({ mode: 'open' }); root.innerHTML = '<button popovertarget=pop>打开</button><div id=pop popover style="padding: 40px"><slot></slot></div>'; root.getElementById('pop').showPopover()</script>`,
  ),
  opens(
    'under a loading screen that has faded away',
    `<p>${BOTH}</p><div style="position: fixed; inset: 0; background: #fff; opacity: 0; z-index: 99"></div>`,
  ),
  goesTo(
    'in letters that show a picture',
    `<p class=c0>本届${SUMMIT}</p><h1 class=c1 style="color: transparent; background: linear-gradient(90deg, red, blue); background-clip: text">${SUMMIT}</h1><p class=c2>本届${SUMMIT}</p>`,
    3,
  ),
  goesTo(
    'under a header that stays at the top',
    `<header style="position: sticky; top: 0; height: 120px; background: #ccc; z-index: 2">报</header>${four((at) => `<p class=c${at} style="margin: 0">本届${SUMMIT}</p><div style="height: 700px"></div>`)}`,
    5,
  ),
  goesTo(
    'over a notice that stays at the bottom',
    `${four((at) => `<div style="height: 700px"></div><p class=c${at} style="margin: 0">本届${SUMMIT}</p>`)}<div style="height: 600px"></div><div style="position: fixed; left: 0; right: 0; bottom: 0; height: 40%; background: #ccc">我们用小甜饼。</div>`,
    4,
  ),
  opens(
    'under a drawing through which it can be seen',
    `<style>svg { position: absolute; left: 0; top: 0 }</style><p>${BOTH}</p>${['fill=none pointer-events=all', 'fill=transparent', 'fill=gold fill-opacity=.2', 'style="fill: rgb(0 0 0 / 0.1)"'].map((fill) => `<svg width=900 height=400><g><path d="M0 0H900V400H0Z" ${fill} /></g></svg>`).join('')}`,
  ),
  opensNone(
    'under a drawing that is filled',
    `<p>${BOTH}</p><svg width=900 height=400 style="position: absolute; left: 0; top: 0"><rect width=900 height=400 fill=gold /></svg>`,
  ),
  ...['require-corp', 'credentialless'].map((policy) => ({
    ...opens(`of a page that embeds nothing without leave (${policy})`, `<p>${BOTH}</p>`),
    headers: { 'cross-origin-embedder-policy': policy },
  })),
  {
    ...opens('of an isolated page', `<p>${BOTH}</p>`),
    headers: {
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
    },
  },
  goesTo(
    'at the top of paragraphs that are higher than the box in which they scroll',
    `<div style="height: 120px; overflow: auto">${four((at) => `<p class=c${at} style="height: 300px">本届${SUMMIT}</p>`)}</div>`,
    5,
  ),
  leaves(
    'a box that scrolls',
    `<div id=box style="height: 100px; overflow: auto"><div style="height: 600px">上文</div><p class=c1 style="opacity: 0">${SUMMIT}</p><div style="height: 600px">下文</div></div>`,
  ),
  leaves(
    'a row of slides',
    `<div id=box style="position: relative; width: 400px; height: 60px; overflow: hidden"><p class=c1 style="position: absolute; left: 900px; width: 300px; visibility: hidden">${SUMMIT}</p></div>`,
  ),
  goesTo(
    'in cards of a row that scrolls and in columns',
    `<div style="display: flex; overflow-x: auto; width: 700px">${four((at) => `<div style="flex: 0 0 500px"><p class=c${at}>本届${SUMMIT}</p></div>`)}</div>`,
    5,
  ),
];

const pathOf = (at: number) => `/structure/note-${at}.html`;

export const STRUCTURE_NOTES: readonly NoteCase[] = STRUCTURES.map(
  ({ behaviour, needs, tries }, at) => ({
    behaviour,
    needs,
    tries: (session) => tries(session, pathOf(at)),
  }),
);

/** All of them by path. */
export function structureNotePages(): Record<string, MadePage> {
  return Object.fromEntries(
    STRUCTURES.map(({ body, headers = {} }, at) => [
      pathOf(at),
      {
        headers,
        body: `<!doctype html><meta charset=utf-8><body style="margin: 0; padding: 40px; font-size: 20px">${body}`,
      },
    ]),
  );
}
