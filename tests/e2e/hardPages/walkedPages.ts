/** Pages on which marks are gone to by command, and notes are used by keyboard. */

import { expect } from 'vitest';
import { readMarks } from '../../../scripts/browser/readMarks.mjs';
import { expectMark, expectNoNote, expectNote, PATIENCE, pressEscape } from '../session';
import { textsInFrames } from './expectCases';
import { expectSeen } from './expectSeen';
import { goOn, rest } from './noteSteps';
import { notesOf, type PageCase, pagesOf } from './pageCases';

const SUMMIT = '乌镇峰会';
const COMMUNITY = '网络空间命运共同体';
const BOTH = `各方在${SUMMIT}上谈${COMMUNITY}。`;

const FILLER = '<p>这里没有术语。</p>'.repeat(60);

const CASES: readonly PageCase[] = [
  {
    behaviour:
      'goes to marks so that a sheet over the lower part of the window does not cover them',
    needs: 'chromium',
    body: `${FILLER}<p class=c0>本届${SUMMIT}</p>${FILLER}<p class=c1>上届${SUMMIT}</p>${FILLER}<div style="position: fixed; inset: auto 0 0 0; height: 62vh; background: #fff; border-top: 1px solid">我们使用小饼干。</div>`,
    async tries(page, session) {
      await expectMark(page, SUMMIT);
      for (let turn = 0; turn < 2; turn += 1) {
        await goOn(session, page, 1);
        await expectSeen(page);
      }
    },
  },
  {
    behaviour: 'gives the focus back to a field in a shadow root',
    needs: 'chromium',
    body: `<p>${BOTH}</p><x-field></x-field><script>document.querySelector('x-field').attachShadow({ mode: 'open' }).innerHTML = '<input><button>好</button>'; window.inner = () => document.querySelector('x-field').shadowRoot.activeElement?.localName ?? null</script>`,
    async tries(page, session) {
      await expectMark(page, SUMMIT);
      await page.evaluate(
        `document.querySelector('x-field').shadowRoot.querySelector('button').focus()`,
      );
      await session.command('next-mark');
      await session.command('open-note');
      await expectNote(page, SUMMIT);
      await pressEscape(page);
      await expectNoNote(page);
      await expect.poll(() => page.evaluate('inner()'), PATIENCE).toBe('button');
    },
  },
  {
    behaviour: 'goes to text that fades in when it is scrolled to',
    needs: 'chromium',
    body: `<style>.reveal { opacity: 0; translate: 0 40px; transition: opacity 0.4s, translate 0.4s } .reveal.shown { opacity: 1; translate: 0 }</style><p class=c0>本届${SUMMIT}</p>${FILLER}<p class="c1 reveal">本届${SUMMIT}</p>${FILLER}<p class="c2 reveal">本届${SUMMIT}</p><script>const watch = new IntersectionObserver((all) => { for (const each of all) if (each.isIntersecting) each.target.classList.add('shown') }); for (const each of document.querySelectorAll('.reveal')) watch.observe(each)</script>`,
    async tries(page, session) {
      await expectMark(page, SUMMIT);
      const visited = await goOn(session, page, 3);
      expect(visited.map((each) => each.slice(0, 2))).toEqual(['c0', 'c1', 'c2']);
    },
  },
  {
    behaviour: 'goes to marks of pages that snap, so that they can be seen',
    needs: 'chromium',
    body: `<style>html { scroll-snap-type: y mandatory; scroll-behavior: smooth } section { height: 100vh; scroll-snap-align: start; position: relative } section p { position: absolute; bottom: 60px }</style>${[0, 1, 2].map((at) => `<section><p class=c${at}>本届${SUMMIT}</p></section>`).join('')}`,
    async tries(page, session) {
      await expectMark(page, SUMMIT);
      for (const wanted of ['c0', 'c1', 'c2']) {
        const [visited] = await goOn(session, page, 1);
        expect(visited?.slice(0, 2)).toBe(wanted);
        await expectSeen(page);
      }
    },
  },
  {
    behaviour: 'goes past what is cut off after so many lines, or at the end of one',
    needs: 'chromium',
    body: `<p class=c0>本届${SUMMIT}</p><p class=c1 style="width: 300px; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden">${'这里没有术语，'.repeat(9)}${SUMMIT}</p><p class=c2 style="width: 300px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis">${'这里没有术语，'.repeat(9)}${SUMMIT}</p><p class=c3>本届${SUMMIT}</p>`,
    async tries(page, session) {
      await expect.poll(async () => (await readMarks(page)).length, PATIENCE).toBe(4);
      const visited = await goOn(session, page, 4);
      expect(visited.map((each) => each.slice(0, 2))).toEqual(['c0', 'c3', 'c0', 'c3']);
    },
  },
  {
    behaviour: 'goes to marks in forms that scroll, whose fields are named for what elements do',
    needs: 'chromium',
    body: `<form style="height: 200px; overflow: auto"><div style="height: 500px">上文<div id=names></div></div>本届${SUMMIT}<div style="height: 500px">下文</div><p>上届${SUMMIT}</p></form><script>for (const name of ['scrollBy', 'scrollTo', 'scrollHeight', 'clientHeight', 'scrollWidth', 'clientWidth', 'scrollTop', 'scrollLeft', 'checkVisibility', 'getAnimations', 'scrollIntoView', 'contains', 'getBoundingClientRect']) { const field = document.createElement('input'); field.type = 'hidden'; field.name = name; names.append(field) }</script>`,
    async tries(page, session) {
      await expectMark(page, SUMMIT);
      for (let turn = 0; turn < 3; turn += 1) {
        await goOn(session, page, 1);
        await expectSeen(page);
      }
    },
  },
  {
    behaviour:
      'goes past a hundred marks of a menu that nobody sees, without moving the page for each',
    needs: 'chromium',
    body: `<ul style="visibility: hidden; position: absolute; top: 900px; opacity: 0">${`<li>${SUMMIT}</li>`.repeat(100)}</ul><div style="height: 300px"></div><p class=c0>本届${SUMMIT}</p><div style="height: 4000px"></div><p class=c1>本届${SUMMIT}</p><script>window.scrolls = 0; addEventListener('scroll', () => { scrolls += 1 })</script>`,
    async tries(page, session) {
      await expect.poll(async () => (await readMarks(page)).length, PATIENCE).toBe(102);
      const visited = await goOn(session, page, 2);
      expect(visited.map((each) => each.slice(0, 2))).toEqual(['c0', 'c1']);
      await goOn(session, page, 1);
      expect(await page.evaluate('scrolls')).toBeLessThan(20);
    },
  },
  {
    behaviour: 'lets a note be used by keyboard in a dialog that keeps the focus in itself',
    needs: 'chromium',
    body: `<div id=box role=dialog aria-modal=true tabindex=-1 style="padding: 40px; width: 500px; border: 1px solid"><button id=ok>好</button><p>本届${SUMMIT}</p></div><script>ok.focus(); const hold = () => { if (!box.contains(document.activeElement)) ok.focus() }; document.addEventListener('focusin', hold, true); box.addEventListener('focusout', ({ relatedTarget }) => { if (relatedTarget !== null && !box.contains(relatedTarget)) ok.focus() }); setInterval(() => { if (document.activeElement === document.body) ok.focus() }, 50)</script>`,
    async tries(page, session) {
      await expectMark(page, SUMMIT);
      await session.command('next-mark');
      await session.command('open-note');
      await expectNote(page, SUMMIT);
      await rest();
      expect((await expectNote(page, SUMMIT)).focused).toBe(true);
      await pressEscape(page);
      await expectNoNote(page);
      await expect.poll(() => page.evaluate('document.activeElement.id'), PATIENCE).toBe('ok');
    },
  },
  {
    behaviour: 'goes to a mark in a frame far down the page',
    needs: 'chromium',
    body: `${FILLER}<iframe width=600 height=200 srcdoc="<p>各方在${SUMMIT}上谈了很多，大家都这么说。</p>"></iframe>${FILLER}`,
    async tries(page, session) {
      await expect.poll(() => textsInFrames(page), PATIENCE).toEqual([SUMMIT]);
      // Until the frame has told of its mark, the page itself is asked.
      await rest();
      await session.command('next-mark');
      const isInWindow = `(() => { const { top, bottom } = document.querySelector('iframe').getBoundingClientRect(); return top > 0 && bottom < innerHeight })()`;
      await expect.poll(() => page.evaluate(isInWindow), PATIENCE).toBe(true);
    },
  },
  {
    behaviour: 'goes to marks of parts that the browser draws only when they are near',
    needs: 'chromium',
    body: `<style>section { content-visibility: auto; contain-intrinsic-size: auto 100px }</style>${[0, 1, 2, 3].map((at) => `<section>${FILLER}<p class=c${at}>本届${SUMMIT}</p>${FILLER}</section>`).join('')}`,
    async tries(page, session) {
      await expectMark(page, SUMMIT);
      for (let turn = 0; turn < 4; turn += 1) {
        await goOn(session, page, 1);
        await expectSeen(page);
      }
    },
  },
  {
    behaviour: 'goes past slides that only a script brings, and leaves them where they are',
    needs: 'chromium',
    body: `<p class=c0>本届${SUMMIT}</p><div id=box style="width: 400px; overflow: hidden"><div style="display: flex; width: 1200px"><p class=c1 style="width: 400px">本届${SUMMIT}</p><p class=c2 style="width: 400px">上届${SUMMIT}</p><p class=c3 style="width: 400px">下届${SUMMIT}</p></div></div><p class=c4>本届${SUMMIT}</p>`,
    async tries(page, session) {
      await expectMark(page, SUMMIT);
      const visited = await goOn(session, page, 3);
      expect(visited.map((each) => each.slice(0, 2))).toEqual(['c0', 'c1', 'c4']);
      expect(await page.evaluate('box.scrollLeft')).toBe(0);
    },
  },
];

export const WALKED_PAGES = notesOf('walked', CASES);

/** All of them by path. */
export const walkedPages = () => pagesOf('walked', CASES);
