/** Pages that are used while a note is open or about to: scrolled, dragged, turned, left and come back to. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { readMarks } from '../../../scripts/browser/readMarks.mjs';
import { readNote } from '../../../scripts/browser/readNote.mjs';
import { resize } from '../../../scripts/browser/resize.mjs';
import { expectMark, expectNoNote, expectNote, PATIENCE, pointAt, pressEscape } from '../session';
import { textsInFrames } from './expectCases';
import { expectBeside, isOpen, markBox, pointInFrame, rest } from './noteSteps';
import { notesOf, type PageCase, pagesOf } from './pageCases';

const SUMMIT = '乌镇峰会';
const COMMUNITY = '网络空间命运共同体';
const BOTH = `各方在${SUMMIT}上谈${COMMUNITY}。`;

const FILLER = '<p>这里没有术语。</p>'.repeat(60);

/** The note opens, and nothing of the page lies over it. */
async function expectOnTop(page: Page): Promise<void> {
  const { rect } = await expectNote(page, SUMMIT);
  const isOnTop = () =>
    page.evaluate(({ x, y, width, height }) => {
      const hit = document.elementFromPoint(x + width / 2, y + height / 2);
      return hit?.matches('div[popover=manual]:not([id])');
    }, rect);
  await expect.poll(isOnTop, PATIENCE).toBe(true);
}

const opens = (
  where: string,
  body: string,
  more: PageCase['tries'] = async () => {},
): PageCase => ({
  behaviour: `opens the note of a mark ${where}`,
  body,
  async tries(page, session) {
    await pointAt(page, SUMMIT);
    await expectNote(page, SUMMIT);
    await more(page, session);
  },
});

const opensNone = (where: string, body: string): PageCase => ({
  behaviour: `opens no note of a mark ${where}`,
  body,
  async tries(page) {
    await pointAt(page, SUMMIT);
    await rest();
    expect(await readNote(page)).toBeNull();
  },
});

/** The note is gone, or it is still where its mark is. */
async function expectGoneOrBeside(page: Page): Promise<void> {
  await rest();
  if ((await readNote(page)) === null) return;
  await expectBeside(page, await expectNote(page, SUMMIT), SUMMIT);
}

const CASES: readonly PageCase[] = [
  {
    behaviour: 'has marks and notes again on a page that is come back to',
    body: `<p>${BOTH}</p>`,
    async tries(page, session) {
      await expectMark(page, SUMMIT);
      await page.goto(session.server.url('simplified.html'));
      await page.goBack();
      await pointAt(page, SUMMIT);
      await expectNote(page, SUMMIT);
    },
  },
  opensNone(
    'under a column of a table that stays in place',
    `<div id=box style="width: 600px; overflow: auto"><table style="width: 2000px; border-collapse: collapse"><tr><th style="position: sticky; left: 0; width: 300px; background: #fff; z-index: 1">题目</th><td style="width: 900px"><span>本届${SUMMIT}</span></td><td style="width: 800px">其他</td></tr></table></div><script>box.scrollLeft = 150</script>`,
  ),
  {
    behaviour: 'places the note beside the piece of a name that is pointed at, in the next column',
    body: `<div style="columns: 2; column-fill: auto; height: 60px; width: 800px; font-size: 20px; line-height: 30px"><p style="margin: 0; width: 80px; text-align: left">一二三四五六乌镇峰会七八</p></div>`,
    async tries(page) {
      await expectMark(page, SUMMIT);
      const pieces = (await readMarks(page))[0]?.rects ?? [];
      const last = pieces.at(-1);
      if (last === undefined || pieces.length < 2) throw new Error('The name is in one piece.');
      await page.mouse.move(last.x + 10, 300);
      await page.mouse.move(last.x + 10, last.y + 10, { steps: 6 });
      const { rect } = await expectNote(page, SUMMIT);
      expect(Math.abs(rect.x - last.x)).toBeLessThanOrEqual(40);
      expect(rect.y).toBeGreaterThanOrEqual(last.y + last.height - 1);
    },
  },
  {
    behaviour: 'opens no note of the back of a card, and one when it is turned',
    body: `<style>.card { width: 500px; height: 120px; perspective: 900px } .in { position: relative; height: 100%; transform-style: preserve-3d } .in > p { position: absolute; inset: 0; margin: 0; backface-visibility: hidden; background: #eee } .back, .turned { transform: rotateY(180deg) }</style><div class=card><div class=in><p class=front>正面没有术语，只是一句话。</p><p class=back>本届${SUMMIT}</p></div></div>`,
    async tries(page) {
      await pointAt(page, SUMMIT);
      await rest();
      expect(await readNote(page)).toBeNull();
      await page.evaluate(`document.querySelector('.in').classList.add('turned')`);
      await pointAt(page, SUMMIT);
      await expectNote(page, SUMMIT);
    },
  },
  {
    behaviour: 'shows the note over a hint that the page shows at the pointer',
    body: `<p id=line>${BOTH}</p><div id=hint popover=manual style="position: fixed; inset: auto; margin: 0; width: 400px; height: 300px; pointer-events: none; background: #ffd">提示</div><script>line.onmousemove = ({ clientX, clientY }) => { hint.style.left = clientX + 12 + 'px'; hint.style.top = clientY + 12 + 'px'; hint.matches(':popover-open') || hint.showPopover() }; line.onmouseleave = () => hint.hidePopover()</script>`,
    async tries(page) {
      await pointAt(page, SUMMIT);
      await expectOnTop(page);
    },
  },
  {
    behaviour: 'opens no note while text is being selected over a mark',
    body: `<p>前面有许多字，前面有许多字。${BOTH}</p>`,
    async tries(page) {
      await expectMark(page, SUMMIT);
      const { x, y } = await markBox(page, SUMMIT);
      await page.mouse.move(60, y + 10);
      await page.mouse.down();
      await page.mouse.move(x + 30, y + 10, { steps: 8 });
      await rest();
      expect(await readNote(page)).toBeNull();
      await page.mouse.up();
      expect(await page.evaluate('String(getSelection())')).toContain('前面');
    },
  },
  opens(
    'under a disc that follows the pointer',
    `<style>#disc { position: fixed; width: 28px; height: 28px; border-radius: 50%; background: #fff; mix-blend-mode: difference; pointer-events: none; translate: -50% -50%; z-index: 99 } * { cursor: none }</style><p>${BOTH}</p><div id=disc></div><script>addEventListener('mousemove', ({ clientX, clientY }) => { disc.style.left = clientX + 'px'; disc.style.top = clientY + 'px' })</script>`,
  ),
  {
    behaviour: 'keeps no note where its mark was on a page that a library scrolls',
    body: `<div style="position: fixed; inset: 0; overflow: hidden"><main id=main style="padding: 300px 40px">${`<p>${BOTH}</p>`}${FILLER}</main></div><script>window.go = async (by) => { for (let n = 1; n <= 15; n++) { main.style.transform = 'translate3d(0, ' + -by * n / 15 + 'px, 0)'; await new Promise((next) => requestAnimationFrame(next)) } }</script>`,
    async tries(page) {
      await pointAt(page, SUMMIT);
      await expectNote(page, SUMMIT);
      await page.evaluate('go(120)');
      await expectGoneOrBeside(page);
    },
  },
  {
    behaviour: 'shows the note over a card that the page opens for the same word',
    body: `<p>各方在<a href="#x" id=link>${SUMMIT}</a>上谈。</p><div id=card popover style="position: fixed; inset: auto; margin: 0; left: 40px; top: 100px; width: 700px; height: 400px; background: #ffd">页面自己的说明</div><script>link.onmouseenter = () => setTimeout(() => card.showPopover(), 700)</script>`,
    async tries(page) {
      await pointAt(page, SUMMIT);
      await expectNote(page, SUMMIT);
      await rest();
      await expectOnTop(page);
    },
  },
  {
    behaviour: 'keeps the note beside its mark, or closes it, as the window changes its size',
    body: `<p style="text-align: center">${BOTH}</p>`,
    async tries(page) {
      await pointAt(page, SUMMIT);
      await expectNote(page, SUMMIT);
      await resize(page, { width: 900, height: 700 });
      await expectGoneOrBeside(page);
      await resize(page, { width: 1280, height: 720 });
    },
  },
  {
    behaviour: 'opens the note of a name by its large first letter',
    body: `<style>p::first-letter { float: left; font: 64px/1 serif; margin-right: 10px }</style><p style="width: 500px">${SUMMIT}今天开幕，各方谈到了许多事，也谈到了下一步怎么走，大家都这么说。</p>`,
    async tries(page) {
      await expectMark(page, SUMMIT);
      await page.mouse.move(4, 300);
      await page.mouse.move(70, 75, { steps: 6 });
      await expectNote(page, SUMMIT);
    },
  },
  {
    behaviour: 'marks a window that a page opens and writes into, and opens its notes',
    body: `<button onclick="const view = open('', '', 'width=600,height=400'); view.document.body.innerHTML = '<p>大家都说：${BOTH}</p>'">打开</button>`,
    async tries(page) {
      const opened = new Promise<Page | null>((resolve) => page.once('popup', resolve));
      await page.click('button');
      const popup = await opened;
      if (popup === null) throw new Error('No window was opened.');
      await popup.bringToFront();
      await expectMark(popup, SUMMIT);
      await pointAt(popup, SUMMIT);
      await expectNote(popup, SUMMIT);
      await popup.close();
    },
  },
  {
    behaviour: 'lets three lines be read in a low frame of another site',
    body: `<iframe id=frame width=600 height=90></iframe><script>frame.src = 'http://127.0.0.1:' + location.port + '/used/framed.html'</script>`,
    async tries(page) {
      await expect.poll(() => textsInFrames(page), PATIENCE).toContain(SUMMIT);
      await pointInFrame(page, SUMMIT);
      const { rect } = await expectNote(page, SUMMIT);
      expect(rect.height).toBeGreaterThanOrEqual(150);
    },
  },
  {
    behaviour:
      'opens the note in a form that is a popover, whose fields are named for what elements do',
    body: `<form id=pop popover style="padding: 40px; width: 600px"><div id=names></div><span>本届${SUMMIT}</span></form><script>for (const name of ['append', 'appendChild', 'insertBefore', 'contains', 'matches', 'closest', 'checkVisibility', 'getAnimations', 'getBoundingClientRect', 'scrollBy', 'style', 'parentNode', 'ownerDocument', 'isConnected', 'children', 'lastChild', 'remove', 'showPopover']) { const field = document.createElement('input'); field.type = 'hidden'; field.name = name; names.append(field) } HTMLElement.prototype.showPopover.call(pop)</script>`,
    async tries(page) {
      await pointAt(page, SUMMIT);
      await expectNote(page, SUMMIT);
      await pressEscape(page);
    },
  },
  {
    behaviour: 'leaves a hint open while a note in it is pressed',
    body: `<div id=hint popover=hint style="padding: 30px; width: 400px; inset: auto; left: 40px; top: 40px"><p>本届${SUMMIT}</p></div><script>hint.showPopover()</script>`,
    async tries(page) {
      await pointAt(page, SUMMIT);
      const { rect } = await expectNote(page, SUMMIT);
      await page.mouse.move(rect.x + 60, rect.y + 150, { steps: 4 });
      await page.mouse.click(rect.x + 60, rect.y + 150);
      await rest();
      await expectNote(page, SUMMIT);
      expect(await isOpen(page, '#hint')).toBe(true);
    },
  },
  {
    behaviour: 'has room for the note in a very small window',
    body: `<p style="font-size: 16px">前面的话，说的是别的事。${BOTH}</p>`,
    async tries(page) {
      await expectMark(page, SUMMIT);
      await resize(page, { width: 500, height: 300 });
      await pointAt(page, SUMMIT);
      const { rect } = await expectNote(page, SUMMIT);
      const mark = await markBox(page, SUMMIT);
      expect(rect.x).toBeGreaterThanOrEqual(0);
      expect(rect.x + rect.width).toBeLessThanOrEqual(500);
      expect(rect.y >= mark.y + mark.height - 1 || rect.y + rect.height <= mark.y + 1).toBe(true);
      expect(rect.height).toBeGreaterThanOrEqual(120);
      await resize(page, { width: 1280, height: 720 });
    },
  },
  opens(
    'on a card that is never still',
    `<style>@keyframes bob { to { translate: 0 8px } } .card { animation: bob 0.8s ease-in-out infinite alternate; padding: 40px }</style><div class=card><p>${BOTH}</p></div>`,
    async (page) => {
      await rest();
      await expectNote(page, SUMMIT);
    },
  ),
  {
    behaviour: 'closes a note whose mark goes with its view, and opens one in the next view',
    body: `<main id=view><p>${BOTH}</p></main><script>window.go = () => { view.innerHTML = '<article><p>主题是${COMMUNITY}。</p></article>' }</script>`,
    async tries(page) {
      await pointAt(page, SUMMIT);
      await expectNote(page, SUMMIT);
      await page.evaluate('go()');
      await expectNoNote(page);
      await pointAt(page, COMMUNITY);
      await expectNote(page, COMMUNITY);
    },
  },
  {
    behaviour: 'opens notes again when the dialog around an open one has been taken away',
    body: `<p>主题是${COMMUNITY}。</p><dialog id=box style="padding: 40px">本届${SUMMIT}</dialog><script>box.showModal()</script>`,
    async tries(page) {
      await pointAt(page, SUMMIT);
      await expectNote(page, SUMMIT);
      await page.evaluate('box.remove()');
      await expectNoNote(page);
      await pointAt(page, COMMUNITY);
      await expectNote(page, COMMUNITY);
    },
  },
  {
    behaviour: 'opens notes when a page has put all of its content anew while one was open',
    body: `<p>${BOTH}</p>`,
    async tries(page) {
      await pointAt(page, SUMMIT);
      await expectNote(page, SUMMIT);
      await page.evaluate(
        `(() => { const body = document.createElement('body'); body.innerHTML = '<p>主题是${COMMUNITY}。</p>'; document.documentElement.replaceChildren(body) })()`,
      );
      await expectNoNote(page);
      await pointAt(page, COMMUNITY);
      await expectNote(page, COMMUNITY);
    },
  },
];

export const USED_PAGES = notesOf('used', CASES);

/** All of them by path. */
export const usedPages = () => ({
  ...pagesOf('used', CASES),
  '/used/framed.html': {
    body: `<!doctype html><meta charset=utf-8><p>大家都说：${BOTH}这是今年的事。</p>`,
  },
});
