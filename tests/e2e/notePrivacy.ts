/** What a page tries on an open note, and what it gets: nothing. The same in both browsers. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { readNote } from '../../scripts/browser/readNote.mjs';
import type { MadePage } from '../../scripts/servePages.mjs';
import {
  clickInNote,
  expectNoNote,
  expectNote,
  PATIENCE,
  pointAt,
  pressEscape,
  type Session,
} from './session';

const MARK = '数字鸿沟';
/** Families that the note names, as a page would define them to hear of each character that is drawn. */
const FAMILIES = ['Noto Sans CJK SC', 'Noto Serif CJK SC', 'PingFang SC', 'Songti SC', 'Georgia'];

const LISTENING = `
  window.heard = [];
  for (const type of ['message', 'copy', 'selectionchange', 'securitypolicyviolation', 'focusin']) {
    addEventListener(type, (event) => heard.push(type + ' ' + (event.target?.localName ?? '')), true);
  }
  new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) heard.push('entry ' + name);
  }).observe({ entryTypes: ['resource', 'navigation'] });
`;
const FONTS = FAMILIES.map(
  (family) =>
    `@font-face { font-family: "${family}"; src: url("/font-${encodeURIComponent(family)}.woff2"); unicode-range: U+0-10FFFF; }`,
).join('\n');

/** The pages that the tests need. */
export const CURIOUS_PAGES: Record<string, MadePage> = {
  '/curious.html': page(`<style>${FONTS}</style><script>${LISTENING}</script>`),
  '/deaf.html': page(
    // Whoever listens later on the window, we too, hears nothing of what is shown or entered.
    `<script>for (const type of ['toggle', 'beforetoggle', 'pointerover']) addEventListener(type, (event) => event.stopImmediatePropagation(), true)</script>`,
  ),
};

function page(head: string): MadePage {
  return {
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>x</title>${head}
      <body style="font-family: monospace"><p style="margin: 60px">要紧的是填平${MARK}。</p></body></html>`,
  };
}

async function withNote(session: Session, path: string): Promise<{ page: Page; said: string }> {
  const opened = await session.visit(path);
  await pointAt(opened, MARK);
  const { text } = await expectNote(opened, MARK);
  const said = text.split('\n').find((line) => line.length > 40);
  if (said === undefined) throw new Error('The note shows no passage.');
  return { page: opened, said: said.slice(4, 12) };
}

/** Lays something over all that is to be seen, through which presses go. */
const cover = (page: Page) =>
  page.evaluate(() => {
    const over = document.createElement('div');
    over.popover = 'manual';
    over.style.cssText =
      'inset:0;width:100vw;height:100vh;margin:0;border:0;padding:0;background:white;pointer-events:none';
    document.body.append(over);
    over.showPopover();
  });

/** @param session answers with the session, which is started before the tests */
export function describePrivacy(session: () => Session): void {
  it('cannot be found or selected in', async () => {
    const { page: opened, said } = await withNote(session(), 'curious.html');
    const got = await opened.evaluate((words) => {
      const search = window as Window & { find?(text: string, ...more: boolean[]): boolean };
      /** In frames too. Firefox denies that altogether where there is one that is not the page’s. */
      const find = (text: string) => {
        getSelection()?.removeAllRanges();
        try {
          return search.find?.(text, false, false, true, false, true, false) === true;
        } catch (error) {
          if (error instanceof DOMException && error.name === 'SecurityError') return 'denied';
          throw error;
        }
      };
      const found = {
        own: find('要紧的是'),
        said: find(words),
        nowhere: find('这里哪儿也没有的话'),
      };
      const selection = getSelection();
      selection?.selectAllChildren(document.documentElement);
      for (let step = 0; step < 200; step += 1) selection?.modify('extend', 'forward', 'line');
      return { found, selected: selection?.toString() ?? '' };
    }, said);
    expect(got.found.own).toBe(true);
    expect(got.found.said).not.toBe(true);
    // Nor does a denial tell what is there.
    expect(got.found.said).toBe(got.found.nowhere);
    expect(got.selected).not.toContain(said);
    expect(`要紧的是填平${MARK}。`).toContain(got.selected.trim());
    await session().leave(opened);
  });

  it('keeps what is selected in it', async () => {
    const { page: opened } = await withNote(session(), 'curious.html');
    const { rect } = await expectNote(opened, MARK);
    await opened.mouse.click(rect.x + 60, rect.y + 160, { count: 3 });
    await new Promise((resolve) => setTimeout(resolve, 300));
    const selected = await opened.evaluate(() => getSelection()?.toString().trim());
    expect(selected).toBe('');
    await session().leave(opened);
  });

  it('is a frame that the page neither counts nor gets an address of, and that it hears nothing from', async () => {
    const { page: opened } = await withNote(session(), 'curious.html');
    const seen = await opened.evaluate(() => ({
      length: window.length,
      frames: document.querySelectorAll('iframe').length,
      entries: performance.getEntries().map(({ name }) => name),
      heard: (window as Window & { heard?: string[] }).heard ?? [],
    }));
    expect([seen.length, seen.frames]).toEqual([0, 0]);
    expect(seen.entries.filter((name) => name.includes('extension'))).toEqual([]);
    expect(seen.heard.filter((what) => !/entry http:\/\/localhost/.test(what))).toEqual([]);
    await session().leave(opened);
  });

  it('is in an element with a name that no page can define', async () => {
    const { page: opened } = await withNote(session(), 'curious.html');
    const got = await opened.evaluate(() => {
      const host = document.documentElement.lastElementChild;
      try {
        customElements.define(host?.localName ?? '', class extends HTMLElement {});
        return 'defined';
      } catch (error) {
        return `${host?.localName} ${host?.shadowRoot} ${(error as Error).name}`;
      }
    });
    expect(got).toBe('div null SyntaxError');
    await session().leave(opened);
  });

  it('draws no character with a font of the page', async () => {
    const asked: string[] = [];
    const opened = await session().visit('index.html');
    opened.on('request', (request) => asked.push(request.url()));
    await opened.goto(session().server.url('curious.html'));
    await pointAt(opened, MARK);
    await expectNote(opened, MARK);
    await clickInNote(opened, /next/i);
    await expect.poll(async () => (await readNote(opened))?.text, PATIENCE).toMatch(/2 \/ \d/);
    expect(asked.filter((url) => url.includes('font-'))).toEqual([]);
    await opened.close();
  });

  it('copies past the page’s listeners', async () => {
    const { page: opened } = await withNote(session(), 'curious.html');
    await clickInNote(opened, /^Copy/);
    await expect.poll(async () => (await readNote(opened))?.text, PATIENCE).toContain('Copied');
    const heard = await opened.evaluate(() => (window as Window & { heard?: string[] }).heard);
    expect(heard?.filter((what) => what.startsWith('copy'))).toEqual([]);
    await opened.close();
  });

  it('comes back on top of what the page lays over it', async () => {
    const { page: opened } = await withNote(session(), 'curious.html');
    await cover(opened);
    const { rect } = await expectNote(opened, MARK);
    const isOnTop = () =>
      opened.evaluate(
        ({ x, y }) => {
          const over = document.querySelector<HTMLElement>('body > [popover]');
          if (over !== null) over.style.pointerEvents = 'auto';
          const top = document.elementFromPoint(x, y);
          if (over !== null) over.style.pointerEvents = 'none';
          return top === document.documentElement.lastElementChild;
        },
        { x: rect.x + 100, y: rect.y + 100 },
      );
    await expect.poll(isOnTop, PATIENCE).toBe(true);
    await opened.close();
  });

  it('opens with the focus in it, and gives it back on Escape', async () => {
    const { page: opened } = await withNote(session(), 'curious.html');
    await clickInNote(opened, /next/i);
    await expect.poll(async () => (await readNote(opened))?.focused, PATIENCE).toBe(true);
    await pressEscape(opened);
    await expectNoNote(opened);
    await opened.close();
  });
}

/** Where the browser tells what covers a frame. */
export function describeCovering(session: () => Session): void {
  it('takes no press while it is covered, where the page keeps it from coming back', async () => {
    const { page: opened } = await withNote(session(), 'deaf.html');
    const before = await readNote(opened);
    const next = before?.controls.find(({ name }) => /next/i.test(name));
    if (next === undefined) throw new Error('The note has no other passage.');
    await opened.mouse.move(next.x, next.y, { steps: 4 });
    await cover(opened);
    await new Promise((resolve) => setTimeout(resolve, 600));
    await opened.mouse.click(next.x, next.y);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect((await readNote(opened))?.text).toBe(before?.text);
    await opened.close();
  });
}
