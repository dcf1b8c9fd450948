import { beforeEach, describe, expect, it } from 'vitest';
import { forge } from '../asIfReal';
import { annotated, COMMUNITY, host, hovered, middleOfMark, pause, watchNotes } from '../notes';
import { annotate, markedTexts, setBody } from '../pages';

/** What any page can do without its reader. */
describe('a page that forges events', () => {
  watchNotes();

  const pointer = (type: string, init: PointerEventInit) =>
    forge(
      document.elementFromPoint(init.clientX ?? 0, init.clientY ?? 0) ?? document.body,
      new PointerEvent(type, { bubbles: true, composed: true, cancelable: true, ...init }),
    );

  it('opens no note by moving the pointer, nor by a tap', async () => {
    await annotated(`<p style="margin:40px">${COMMUNITY}</p>`);
    const { x, y } = middleOfMark(COMMUNITY);
    for (const at of [x - 2, x - 1, x]) {
      pointer('pointermove', { clientX: at, clientY: y, pointerType: 'mouse' });
    }
    pointer('pointerdown', { clientX: x, clientY: y, pointerType: 'touch' });
    pointer('click', { clientX: x, clientY: y, pointerType: 'touch' });
    await pause();
    expect(host()).toBeNull();
  });

  it.each<[string, () => void]>([
    [
      'Escape',
      () => forge(document.body, new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
    ],
    ['a press', () => pointer('pointerdown', { clientX: 2, clientY: 2, pointerType: 'mouse' })],
    ['leaving the page', () => forge(window, new PageTransitionEvent('pagehide'))],
    ['leaving the frame', () => pointer('pointerout', { pointerType: 'mouse' })],
  ])('closes no note by %s', async (_, attack) => {
    await hovered();
    attack();
    await pause();
    expect(host()).not.toBeNull();
  });

  it('shows no marks that wait for a key', async () => {
    setBody(`<p>${COMMUNITY}</p>`);
    const page = annotate({ settings: { style: 'key' } });
    await expect.poll(() => page.reports.length).toBe(1);
    forge(window, new KeyboardEvent('keydown', { key: 'Alt', bubbles: true }));
    forge(window, new PointerEvent('pointermove', { altKey: true }));
    await pause();
    expect(markedTexts()).toEqual([]);
  });

  it('switches no marking off by an event of our own', async () => {
    await annotated(`<p>${COMMUNITY}</p>`);
    for (const target of [document, window]) forge(target, new Event('pangzhu-annotator-started'));
    await pause();
    expect(markedTexts()).toEqual([COMMUNITY]);
  });
});

describe('a page without a mark', () => {
  let added: string[];

  beforeEach(() => {
    added = [];
    CSS.highlights.clear();
  });

  it('has no highlight of ours, no style, and hears nothing', async () => {
    const { dispatchEvent } = EventTarget.prototype;
    EventTarget.prototype.dispatchEvent = function (this: EventTarget, event) {
      added.push(event.type);
      return dispatchEvent.call(this, event);
    };
    try {
      setBody('<p>这里没有词条，只有一些足够长的文字，可以读一读。</p>');
      const page = annotate();
      await expect.poll(() => page.asked).toBe(1);
      await pause();
      expect(CSS.highlights.size).toBe(0);
      expect(page.looks).toEqual([]);
      expect(added).toEqual([]);
    } finally {
      EventTarget.prototype.dispatchEvent = dispatchEvent;
    }
  });

  it('gets the style with the first mark, and is without it and the highlight after the last', async () => {
    setBody(`<p>${COMMUNITY}</p>`);
    const page = annotate();
    await expect.poll(markedTexts).toEqual([COMMUNITY]);
    expect(page.looks).toMatchObject([{ style: 'underline', colour: 'cinnabar' }]);
    setBody('<p>没有了</p>');
    await expect.poll(() => CSS.highlights.size).toBe(0);
    expect(page.looks.at(-1)).toBeNull();
  });

  it('gets no style for marks that wait for a key', async () => {
    setBody(`<p>${COMMUNITY}</p>`);
    const page = annotate({ settings: { style: 'key' } });
    await expect.poll(() => page.reports.length).toBe(1);
    await pause();
    expect(page.looks).toEqual([]);
    expect(CSS.highlights.size).toBe(0);
  });
});

describe('requests for the index', () => {
  it('are one at a time, and one more where something changed meanwhile', async () => {
    setBody(`<p>${COMMUNITY}</p>`);
    const page = annotate();
    await expect.poll(markedTexts).toEqual([COMMUNITY]);
    let answer = () => {};
    page.beforeIndex = () => new Promise((resolve) => (answer = resolve));
    for (let time = 0; time < 1_000; time += 1) page.annotator.refresh();
    expect(page.asked).toBe(2);
    page.beforeIndex = async () => {};
    answer();
    await expect.poll(() => page.asked).toBe(3);
    await pause();
    expect(page.asked).toBe(3);
  });
});

describe('an annotator whose extension is gone', () => {
  it('ends when the page next changes, and leaves the new one’s marks alone', async () => {
    setBody(`<p>${COMMUNITY}</p>`);
    const page = annotate();
    await expect.poll(markedTexts).toEqual([COMMUNITY]);
    page.isGone = true;
    const theirs = new Highlight();
    CSS.highlights.set('pangzhu-exact', theirs);
    document.querySelector('p')?.append(`，${COMMUNITY}`);
    await pause();
    expect(CSS.highlights.get('pangzhu-exact')).toBe(theirs);
    CSS.highlights.clear();
  });
});
