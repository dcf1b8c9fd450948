import { describe, expect, it } from 'vitest';
import {
  annotated,
  COMMUNITY,
  control,
  dialog,
  host,
  hovered,
  labels,
  middleOfMark,
  move,
  nextFrame,
  noteBox,
  noteText,
  pause,
  travel,
  watchNotes,
} from '../../notes';
import { markedTexts } from '../../pages';

watchNotes();

const BOTH = [COMMUNITY, '乌镇峰会'];

describe('where a page has its own top layer', () => {
  it('can be used over a modal dialog, is in it, and goes back when that closes', async () => {
    await annotated(
      `<dialog style="margin:40px">构建${COMMUNITY}。</dialog><p>出席乌镇峰会。</p>`,
      BOTH,
    );
    const modal = document.querySelector('dialog');
    modal?.showModal();
    expect(markedTexts()).toContain(COMMUNITY);
    move(middleOfMark(COMMUNITY));
    await expect.poll(noteText).toContain('1 / 3');
    expect(host()?.parentElement).toBe(modal);
    const close = control('Close the note').getBoundingClientRect();
    const { left, top } = noteBox() ?? new DOMRect();
    const at = document.elementFromPoint(left + close.left + 5, top + close.top + 5);
    expect(at).toBe(host());
    control('Pin: keep this note open').click();
    modal?.close();
    await expect.poll(() => host()?.parentElement).toBe(document.documentElement);
    expect(dialog()?.checkVisibility()).toBe(true);
  });

  it('is closed in order where the page throws the dialog away', async () => {
    await annotated(`<dialog style="margin:40px">构建${COMMUNITY}。</dialog>`);
    const modal = document.querySelector('dialog');
    modal?.showModal();
    await expect.poll(markedTexts).toEqual([COMMUNITY]);
    move(middleOfMark(COMMUNITY));
    await expect.poll(noteText).toContain('1 / 3');
    modal?.remove();
    expect(host()).toBeNull();
    document.body.append(Object.assign(document.createElement('p'), { textContent: '乌镇峰会' }));
    await expect.poll(markedTexts).toEqual(['乌镇峰会']);
    move({ x: 790, y: 590 });
    await nextFrame();
    await travel({ x: 300, y: 300 }, middleOfMark('乌镇峰会'));
    await expect.poll(labels).toEqual(['乌镇峰会']);
  });
});

describe('in a dialog that a page makes by itself', () => {
  it('is in it, so that a script which takes the focus back leaves it there', async () => {
    const page = await annotated(
      `<div role="dialog" aria-modal="true" style="margin:40px"><button>好</button><p>构建${COMMUNITY}。</p></div>`,
    );
    const box = document.querySelector('[role=dialog]');
    const button = document.querySelector('button');
    const hold = () => {
      if (!box?.contains(document.activeElement)) button?.focus();
    };
    document.addEventListener('focusin', hold, true);
    try {
      button?.focus();
      page.annotator.openNote();
      await expect.poll(noteText).toContain('1 / 3');
      await pause();
      expect(host()?.parentElement).toBe(box);
      expect(document.activeElement).toBe(host());
    } finally {
      document.removeEventListener('focusin', hold, true);
    }
  });
});

describe('on a page that is zoomed by its style', () => {
  it('is of its own size, and beside its mark', async () => {
    document.documentElement.style.zoom = '1.5';
    try {
      await hovered();
      const note = noteBox();
      const live = new Range();
      live.selectNodeContents(document.querySelector('p') ?? document.body);
      const line = live.getBoundingClientRect();
      expect(note?.width).toBeCloseTo(384, 0);
      expect((note?.top ?? 0) - line.bottom).toBeLessThan(20);
      expect(note?.top).toBeGreaterThanOrEqual(line.bottom);
    } finally {
      document.documentElement.style.zoom = '';
    }
  });
});

describe('beside text that runs otherwise', () => {
  it.each([
    ['from the right', 'direction:rtl', 'right'],
    ['in columns', 'writing-mode:vertical-rl; position:fixed; top:40px; left:200px', 'left'],
  ] as const)('%s it stands in line with it', async (_, style, edge) => {
    await hovered(`<p style="margin:40px; ${style}">构建${COMMUNITY}。</p>`);
    const range = [...(CSS.highlights.get('pangzhu-exact') ?? [])][0];
    if (range === undefined) throw new Error('Nothing is marked');
    const live = new Range();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    const mark = live.getBoundingClientRect();
    const note = noteBox();
    if (edge === 'right') expect(note?.right).toBeCloseTo(mark.right, 0);
    else expect(note?.left).toBeCloseTo(mark.right + 6, 0);
  });
});
