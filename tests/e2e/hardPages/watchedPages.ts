/** Pages that watch, as a note opens, for whatever scripts can hear or count. */
import { expect } from 'vitest';
import { readNote } from '../../../scripts/browser/readNote.mjs';
import { expectMark, expectNoNote, expectNote, PATIENCE, pointAt, pressEscape } from '../session';
import { markBox, rest } from './noteSteps';
import { notesOf, type PageCase, pagesOf } from './pageCases';

const SUMMIT = '乌镇峰会';
const COMMUNITY = '网络空间命运共同体';
const BOTH = `各方在${SUMMIT}上谈${COMMUNITY}。`;

const CASES: readonly PageCase[] = [
  {
    behaviour: 'opens notes on a page with a strict policy, which hears of nothing',
    head: `<meta http-equiv=Content-Security-Policy content="default-src 'none'; img-src 'self'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'"><script>window.heard = []; for (const type of ['securitypolicyviolation', 'error', 'unhandledrejection']) addEventListener(type, (event) => heard.push(type + ' ' + (event.blockedURI ?? '')), true); new ReportingObserver((reports) => heard.push(...reports.map(({ type }) => type)), { buffered: true }).observe?.()</script>`,
    body: `<p>${BOTH}</p>`,
    async tries(page) {
      await pointAt(page, SUMMIT);
      await expectNote(page, SUMMIT);
      expect(await page.evaluate('heard')).toEqual([]);
    },
  },
  {
    behaviour: 'uses nothing that a page has put in the place of what browsers bring',
    head: `<script>window.heard = []; for (const [owner, names] of [[Element.prototype, ['attachShadow', 'setAttribute', 'append', 'getBoundingClientRect']], [Node.prototype, ['appendChild', 'insertBefore', 'getRootNode']], [HTMLElement.prototype, ['showPopover', 'hidePopover']], [Document.prototype, ['createElement', 'caretPositionFromPoint', 'elementsFromPoint', 'createTreeWalker']], [Map.prototype, ['set']], [CSS.highlights.__proto__, ['set', 'delete', 'get']], [Highlight.prototype, ['add', 'delete', 'clear']], [EventTarget.prototype, ['addEventListener']]]) for (const name of names) { const real = owner[name]; if (real) owner[name] = function (...all) { heard.push(name); return real.apply(this, all) } } new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (/extension:/.test(JSON.stringify(entry))) heard.push('entry') }).observe({ entryTypes: PerformanceObserver.supportedEntryTypes })</script>`,
    body: `<p>${BOTH}</p>`,
    async tries(page) {
      await expectMark(page, SUMMIT);
      await page.evaluate('void (heard.length = 0)');
      const { x, y, width, height } = await markBox(page, SUMMIT);
      await page.evaluate('void (heard.length = 0)');
      await page.mouse.move(2, y);
      await page.mouse.move(x + width / 2, y + height / 2, { steps: 6 });
      // To read a note takes functions of the page, in Firefox.
      const isThere = `document.querySelector('div[popover=manual]') !== null`;
      await expect.poll(() => page.evaluate(isThere), PATIENCE).toBe(true);
      await rest();
      const heard = await page.evaluate('heard');
      await expect.poll(async () => (await readNote(page))?.label, PATIENCE).toBe(SUMMIT);
      expect(heard).toEqual([]);
    },
  },
  {
    behaviour: 'lets a page hear of no focus, selection, scroll or size as a note opens',
    body: `<p>${BOTH}</p><input id=field><script>field.focus(); window.heard = []; for (const type of ['focus', 'blur', 'focusin', 'focusout', 'selectionchange', 'select', 'scroll', 'scrollend', 'resize', 'visibilitychange', 'message', 'load', 'slotchange', 'fullscreenchange', 'hashchange', 'popstate']) addEventListener(type, () => heard.push(type), true); for (const type of ['loading', 'loadingdone']) document.fonts.addEventListener(type, () => heard.push(type)); visualViewport.addEventListener('resize', () => heard.push('viewport')); new ResizeObserver(() => heard.push('observed')).observe(document.body)</script>`,
    async tries(page) {
      await expectMark(page, SUMMIT);
      await rest();
      await page.evaluate('void (heard.length = 0)');
      await pointAt(page, SUMMIT);
      await expectNote(page, SUMMIT);
      expect(await page.evaluate(`[...heard, document.activeElement.id, window.length]`)).toEqual([
        'field',
        0,
      ]);
    },
  },
  {
    behaviour: 'leaves the length of history and page as they were, at the lower edge',
    body: `<div style="height: 600px"></div><p>${BOTH}</p>`,
    async tries(page) {
      await expectMark(page, SUMMIT);
      const state = `[history.length, document.documentElement.scrollHeight, document.documentElement.scrollWidth, document.body.scrollHeight]`;
      const before = await page.evaluate(state);
      for (let turn = 0; turn < 3; turn += 1) {
        await pointAt(page, SUMMIT);
        await expectNote(page, SUMMIT);
        expect(await page.evaluate(state)).toEqual(before);
        await pressEscape(page);
        await expectNoNote(page);
      }
      expect(await page.evaluate(state)).toEqual(before);
    },
  },
  {
    behaviour: 'does not struggle with a page that removes whatever it does not know',
    body: `<p>${BOTH}</p><script>window.count = 0; new MutationObserver((all) => { count += all.length; for (const child of document.documentElement.children) if (!child.matches('head, body')) child.remove() }).observe(document.documentElement, { childList: true })</script>`,
    async tries(page) {
      await expectMark(page, SUMMIT);
      const { x, y } = await pointAt(page, SUMMIT);
      await rest();
      await page.mouse.move(x + 2, y, { steps: 2 });
      await rest();
      expect(await page.evaluate('count')).toBeLessThan(40);
      await expectMark(page, SUMMIT);
    },
  },
];

export const WATCHED_PAGES = notesOf('watched', CASES);

/** All of them by path. */
export const watchedPages = () => pagesOf('watched', CASES);
