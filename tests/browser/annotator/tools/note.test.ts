import { describe, expect, it, vi } from 'vitest';
import { page as browserPage } from 'vitest/browser';
import type { NoteContent } from '../../../../core/ranking/noteContent';
import {
  annotated,
  COMMUNITY,
  control,
  dialog,
  focused,
  host,
  hovered,
  middleOfMark,
  move,
  nextFrame,
  noteBox,
  noteText,
  pause,
  tap,
  travel,
  watchNotes,
} from '../../notes';
import { noteFor } from '../../pages';

watchNotes();

describe('with the pointer', () => {
  it('opens over a mark with what the background says', async () => {
    const { page } = await hovered();
    expect(noteText()).toContain('Event');
    expect(noteText()).toContain('一份文件');
    expect(noteText()).toContain('May 17, 2024');
    expect(dialog()?.querySelector('mark')?.textContent).toBe(COMMUNITY);
    expect(page.requests).toEqual([
      {
        term: 'community',
        paragraph: `构建${COMMUNITY}。`,
        mark: { start: 2, end: 11 },
        script: 'hans',
        rank: 0,
      },
    ]);
  });

  it('does not open for a pointer that passes over, or that drags', async () => {
    await annotated(`<p style="margin:40px">${COMMUNITY}</p>`);
    const at = middleOfMark(COMMUNITY);
    move(at);
    await nextFrame();
    move({ x: at.x, y: at.y + 200 });
    await pause();
    expect(host()).toBeNull();
    move(at, { buttons: 1 });
    await pause();
    expect(host()).toBeNull();
  });

  it('does not open beside a mark, where the caret would still snap to it', async () => {
    await annotated(`<p style="margin:40px; height: 200px">${COMMUNITY}</p>`);
    const at = middleOfMark(COMMUNITY);
    move({ x: at.x + 300, y: at.y });
    await nextFrame();
    move({ x: at.x, y: at.y + 100 });
    await pause();
    expect(host()).toBeNull();
  });

  it('stays while the pointer travels to it and rests there, and goes when it has left', async () => {
    const { at } = await hovered();
    const box = noteBox();
    if (box === undefined) throw new Error('The note is gone');
    const inside = { x: box.left + 60, y: box.top + 60 };
    await travel(at, inside, 10);
    await pause();
    expect(host()).not.toBeNull();
    await travel(inside, { x: 790, y: 590 });
    await expect.poll(host).toBeNull();
  });

  it('goes on Escape, does not come back under the resting pointer, and keeps the key from the page', async () => {
    const { at } = await hovered();
    const keys = vi.fn();
    document.addEventListener('keydown', keys, { once: true });
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
    );
    expect(host()).toBeNull();
    expect(keys).not.toHaveBeenCalled();
    move({ x: at.x + 1, y: at.y });
    await pause();
    expect(host()).toBeNull();
    document.removeEventListener('keydown', keys);
  });

  it('opens where the pointer goes on within a mark on which scrolling has kept it from opening', async () => {
    await annotated(`<p style="margin:40px">${COMMUNITY}</p><div style="height:3000px"></div>`);
    const at = middleOfMark(COMMUNITY);
    // In the very task in which its frame is prepared: however busy the browser is, it is not open then.
    const prepared = new Promise<void>((resolve) => {
      const watch = new MutationObserver(() => {
        watch.disconnect();
        window.dispatchEvent(new Event('scroll'));
        resolve();
      });
      watch.observe(document.documentElement, { childList: true });
    });
    move(at);
    await prepared;
    await pause();
    expect(host()).toBeNull();
    move({ x: at.x + 1, y: at.y });
    await expect.poll(host).not.toBeNull();
  });

  it('goes when its mark is scrolled away', async () => {
    await hovered(`<p style="margin:40px">${COMMUNITY}</p><div style="height:3000px"></div>`);
    window.scrollTo(0, 600);
    await expect.poll(host).toBeNull();
  });

  it('goes when its mark is scrolled away inside of a box', async () => {
    await hovered(
      `<div id="box" style="height:200px; overflow:auto"><p style="margin:40px">${COMMUNITY}</p>
       <div style="height:3000px"></div></div>`,
    );
    document.querySelector('#box')?.scrollTo(0, 120);
    await expect.poll(host).toBeNull();
  });

  it('goes with its mark, and stays when only its text was rendered anew', async () => {
    await hovered();
    const text = document.querySelector('p')?.firstChild;
    if (!(text instanceof Text)) throw new Error('No text');
    text.data = `构建${COMMUNITY}，`;
    await pause();
    expect(host()).not.toBeNull();
    document.querySelector('p')?.remove();
    await expect.poll(host).toBeNull();
  });

  it('finds marks in shadow roots and in text that cannot be selected', async () => {
    await annotated(
      `<div style="margin:40px"><template shadowrootmode="open"><p>${COMMUNITY}</p></template></div>
       <p style="position:fixed; left:600px; top:40px; user-select:none">乌镇峰会</p>`,
      [COMMUNITY, '乌镇峰会'],
    );
    const root = document.querySelector('div')?.shadowRoot;
    if (!root) throw new Error('No shadow root');
    move(middleOfMark(COMMUNITY, root));
    await expect.poll(noteText).toContain(COMMUNITY);
    move(middleOfMark('乌镇峰会'));
    await expect.poll(() => dialog()?.querySelector('h2')?.textContent).toBe('乌镇峰会');
  });
});

describe('where it stands', () => {
  it.each<[name: string, style: string, width: number, height: number]>([
    ['top left', 'left:0; top:0', 480, 360],
    ['top right', 'right:0; top:0', 480, 360],
    ['bottom left', 'left:0; bottom:0', 480, 360],
    ['bottom right', 'right:0; bottom:0', 480, 360],
    ['the middle of a narrow window', 'left:20px; top:45%', 320, 480],
    ['the middle of a low window', 'left:20px; top:45%', 640, 260],
    ['the middle of a frame for advertisements', 'left:20px; top:20px', 728, 120],
    ['a mark over two lines', 'left:100px; top:60px; width:5em', 480, 480],
  ])('fits beside a mark at %s and does not cover it', async (_, style, width, height) => {
    await browserPage.viewport(width, height);
    await hovered(`<p style="position:fixed; margin:0; ${style}">${COMMUNITY}</p>`);
    const note = noteBox();
    if (note === undefined) throw new Error('The note is gone');
    expect(note.left).toBeGreaterThanOrEqual(0);
    expect(note.top).toBeGreaterThanOrEqual(0);
    expect(note.right).toBeLessThanOrEqual(width);
    expect(note.bottom).toBeLessThanOrEqual(height);
    const live = new Range();
    live.selectNodeContents(document.querySelector('p') ?? document.body);
    for (const box of live.getClientRects()) {
      const isApart =
        note.right <= box.left ||
        note.left >= box.right ||
        note.bottom <= box.top ||
        note.top >= box.bottom;
      expect(isApart).toBe(true);
    }
  });

  it('does not move when content comes late, nor from passage to passage', async () => {
    const page = await annotated(`<p style="margin:40px">${COMMUNITY}</p>`);
    let answer: (content: NoteContent) => void = () => {};
    page.getNote = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    move(middleOfMark(COMMUNITY));
    await expect.poll(() => dialog()?.ariaBusy ?? dialog()?.getAttribute('aria-busy')).toBe('true');
    const waiting = noteBox();
    page.getNote = async (request) => noteFor(request);
    answer(noteFor({ term: 'community', paragraph: '', script: 'hans', rank: 0 }));
    await expect.poll(noteText).toContain('1 / 3');
    const shown = noteBox();
    expect([shown?.left, shown?.top, shown?.width]).toEqual([
      waiting?.left,
      waiting?.top,
      waiting?.width,
    ]);
    control('Next passage').click();
    await expect.poll(noteText).toContain('2 / 3');
    expect(noteBox()).toEqual(shown);
    control('Previous passage').click();
    await expect.poll(noteText).toContain('1 / 3');
    expect(page.requests.map(({ rank }) => rank)).toEqual([0, 1, 0]);
  });

  it('is out of reach of the style of the page', async () => {
    await hovered(
      `<style>html > div { display:block; transform:scale(3); color:red !important;
         --ink:red; --space-4:90px; width:900px !important; opacity:0.1 !important }</style>
       <p style="margin:40px">${COMMUNITY}</p>`,
    );
    const style = getComputedStyle(host() ?? document.body);
    expect([style.opacity, style.transform, style.display]).toEqual(['1', 'none', 'block']);
    const note = getComputedStyle(dialog() ?? document.body);
    expect([note.paddingLeft, note.width, noteBox()?.width]).toEqual(['16px', '384px', 384]);
  });
});

describe('by tap', () => {
  const link = `<p style="margin:40px"><a href="#x">${COMMUNITY}</a> 与别的<a id="other" href="#y">去处</a></p>`;

  it('opens on the first tap and leaves the second to the link', async () => {
    await annotated(link);
    const at = middleOfMark(COMMUNITY);
    expect(tap(at)).toBe(false);
    await expect.poll(noteText).toContain('1 / 3');
    document.querySelector('a')?.addEventListener('click', (event) => {
      event.preventDefault();
      clicked = true;
    });
    let clicked = false;
    tap(at);
    expect(clicked).toBe(true);
    expect(host()).toBeNull();
  });

  it('is put away by a tap elsewhere that does nothing else', async () => {
    await annotated(link);
    tap(middleOfMark(COMMUNITY));
    await expect.poll(noteText).toContain('1 / 3');
    const box = document.querySelector('#other')?.getBoundingClientRect();
    if (box === undefined) throw new Error('No link');
    const clicks = vi.fn();
    document.querySelector('#other')?.addEventListener('click', clicks);
    tap({ x: box.left + 4, y: box.top + 4 });
    expect(host()).toBeNull();
    expect(clicks).not.toHaveBeenCalled();
  });
});

describe('by keyboard', () => {
  it('opens with the focus in it, and Escape gives the focus back', async () => {
    const page = await annotated(`<button>x</button><p>${COMMUNITY}</p>`);
    document.querySelector('button')?.focus();
    page.annotator.openNote();
    await expect.poll(() => document.activeElement === host() && host() !== null).toBe(true);
    expect(focused()).toBe(dialog());
    dialog()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(host()).toBeNull();
    expect(document.activeElement).toBe(document.querySelector('button'));
  });

  it('keeps its keys and presses from the page', async () => {
    const page = await annotated(`<p>${COMMUNITY}</p>`);
    page.annotator.openNote();
    await expect.poll(() => document.activeElement === host() && host() !== null).toBe(true);
    const heard = vi.fn();
    for (const type of ['keydown', 'click', 'pointerdown']) document.addEventListener(type, heard);
    dialog()?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'j', bubbles: true, composed: true }),
    );
    control('Open in reader').click();
    expect(heard).not.toHaveBeenCalled();
    expect(page.opened).toEqual([{ document: 'document-1', passage: 4, term: 'community' }]);
    for (const type of ['keydown', 'click', 'pointerdown'])
      document.removeEventListener(type, heard);
  });

  it('goes from mark to mark in reading order, around the end, past what is not rendered', async () => {
    const page = await annotated(
      `<p style="margin-bottom:2000px">乌镇峰会</p><p style="display:none">网络空间</p><p>${COMMUNITY}</p><p>命运共同体</p>`,
      ['乌镇峰会', '网络空间', COMMUNITY, '命运共同体'],
    );
    const active = () =>
      [...(CSS.highlights.get('pangzhu-active') ?? [])].map(
        (range) => range.startContainer.textContent,
      );
    const walk: [direction: 'next' | 'previous', term: string | null, reached: string][] = [
      ['next', null, '乌镇峰会'],
      ['next', null, COMMUNITY],
      ['next', null, '命运共同体'],
      ['next', null, '乌镇峰会'],
      ['previous', null, '命运共同体'],
      ['next', 'wuzhen', '乌镇峰会'],
      ['next', 'community', COMMUNITY],
    ];
    for (const [direction, term, reached] of walk) {
      page.annotator.go(direction, term);
      await expect.poll(active).toEqual([reached]);
      const { y } = middleOfMark(reached);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(innerHeight);
    }
  });
});

describe('in other states', () => {
  it('says so when nothing comes of asking', async () => {
    const page = await annotated(`<p style="margin:40px">${COMMUNITY}</p>`);
    page.getNote = () => Promise.reject(new Error('The extension is gone'));
    move(middleOfMark(COMMUNITY));
    await expect.poll(noteText).toContain('could not be looked up');
    expect(dialog()?.querySelector('h2')?.textContent).toBe(COMMUNITY);
  });

  it('stays away where its interface is not let into the frame, and comes once it is', async () => {
    const page = await annotated(`<p style="margin:40px">${COMMUNITY}</p>`);
    page.loadTools = () => Promise.reject(new Error('Cannot access contents of the page'));
    const at = middleOfMark(COMMUNITY);
    move(at);
    await pause();
    expect(host()).toBeNull();
    page.loadTools = async () => page.tools;
    move({ x: at.x, y: at.y + 200 });
    await nextFrame();
    move(at);
    await expect.poll(noteText).toContain('1 / 3');
  });

  it('leaves nothing when the annotator stops', async () => {
    const { page } = await hovered();
    page.stop();
    expect(host()).toBeNull();
    expect(CSS.highlights.has('pangzhu-exact')).toBe(false);
  });
});
