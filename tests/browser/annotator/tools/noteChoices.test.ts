import { describe, expect, it, vi } from 'vitest';
import { page as browserPage } from 'vitest/browser';
import {
  annotated,
  COMMUNITY,
  control,
  dialog,
  dialogs,
  focused,
  frames,
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
import { markedTexts, noteFor } from '../../pages';

watchNotes();

const TWO = `<p style="margin:40px">构建${COMMUNITY}。</p><p style="position:absolute; left:600px; top:20px">出席乌镇峰会。</p>`;

const BOTH = [COMMUNITY, '乌镇峰会'];

async function hoverAlso(text: string): Promise<void> {
  const at = middleOfMark(text);
  move({ x: 790, y: 590 });
  await nextFrame();
  move(at);
  await expect.poll(labels).toContain(text);
}

const key = (target: EventTarget, name: string, init: KeyboardEventInit = {}) =>
  target.dispatchEvent(
    new KeyboardEvent('keydown', {
      key: name,
      bubbles: true,
      composed: true,
      cancelable: true,
      ...init,
    }),
  );

describe('terms in the passage', () => {
  it('open in the same note, ranked by the passage they stand in, which is shown last; and lead back', async () => {
    const { page } = await hovered();
    control('乌镇峰会').click();
    await expect.poll(labels).toEqual(['乌镇峰会']);
    const { passage } = noteFor({ term: 'community', paragraph: '', script: 'hans', rank: 0 });
    expect(page.requests.at(-1)).toEqual({
      term: 'wuzhen',
      paragraph: passage?.text,
      script: 'hans',
      rank: 0,
      from: { document: 'document-1', passage: 4 },
    });
    expect(focused()).toBe(dialog());
    control(`Back to ${COMMUNITY}`).click();
    expect(labels()).toEqual([COMMUNITY]);
    expect(noteText()).toContain('1 / 3');
  });

  it('open by Enter, and Backspace leads back to the passage left', async () => {
    await hovered();
    control('Next passage').click();
    await expect.poll(noteText).toContain('2 / 3');
    key(control('乌镇峰会'), 'Enter');
    await expect.poll(labels).toEqual(['乌镇峰会']);
    key(dialog() ?? window, 'Backspace');
    expect(labels()).toEqual([COMMUNITY]);
    expect(noteText()).toContain('2 / 3');
  });
});

describe('a pinned note', () => {
  it('stays while others open, is scrolled past, and a second one can be pinned', async () => {
    await hovered(`${TWO}<div style="height:3000px"></div>`, BOTH);
    control('Pin: keep this note open').click();
    await hoverAlso('乌镇峰会');
    expect(labels()).toEqual([COMMUNITY, '乌镇峰会']);
    control('Pin: keep this note open').click();
    window.scrollTo(0, 1000);
    move({ x: 790, y: 590 });
    await pause();
    expect(labels()).toEqual([COMMUNITY, '乌镇峰会']);
    expect(new Set(frames().map((frame) => frame.getRootNode())).size).toBe(1);
  });

  it('is not opened again over its own mark', async () => {
    const { at } = await hovered();
    control('Pin: keep this note open').click();
    move({ x: 790, y: 590 });
    await nextFrame();
    move(at);
    await pause();
    expect(labels()).toEqual([COMMUNITY]);
    expect(dialog()?.parentElement?.className).toContain('beckons');
  });

  it('is left by Escape to the last one, or to the one with the focus', async () => {
    await hovered(TWO, BOTH);
    control('Pin: keep this note open').click();
    await hoverAlso('乌镇峰会');
    control('Pin: keep this note open').click();
    dialogs()[0]?.focus();
    key(window, 'Escape');
    expect(labels()).toEqual(['乌镇峰会']);
    key(window, 'Escape');
    expect(host()).toBeNull();
  });

  it('is moved by its arrow keys and never out of view', async () => {
    await hovered();
    control('Pin: keep this note open').click();
    const grip = control('Move the note with the arrow keys, or drag it by its top');
    const before = noteBox();
    key(grip, 'ArrowRight');
    key(grip, 'ArrowDown', { shiftKey: true });
    const after = noteBox();
    expect([after?.left, after?.top]).toEqual([(before?.left ?? 0) + 16, (before?.top ?? 0) + 64]);
    for (let press = 0; press < 40; press += 1) key(grip, 'ArrowRight', { shiftKey: true });
    expect(noteBox()?.right).toBe(792);
    await browserPage.viewport(500, 400);
    await expect.poll(() => noteBox()?.right).toBeLessThanOrEqual(500);
    expect(noteBox()?.bottom).toBeLessThanOrEqual(400);
  });

  describe('by dragging it by its head', () => {
    /** Takes hold of the open note at a point of its frame. */
    async function held(init: PointerEventInit = {}) {
      await hovered();
      const head = dialog()?.querySelector('.note-head');
      const mount = dialog()?.parentElement;
      const box = noteBox();
      if (!head || !mount || !box) throw new Error('The note has no head');
      mount.setPointerCapture = () => {};
      /** An event in the frame, with the pointer that far from where it took hold. */
      const inFrame = (type: string, x: number, y: number, buttons = 1) => {
        const at = { screenX: 100 + x, screenY: 100 + y, clientX: 30, clientY: 20 };
        const more = { bubbles: true, pointerId: 1, pointerType: 'mouse', buttons };
        const target = type === 'pointerdown' ? head : mount;
        target.dispatchEvent(new PointerEvent(type, { ...more, ...at, ...init }));
      };
      /** The same in the page. */
      const inPage = (type: string, x: number, y: number, buttons = 1) =>
        window.dispatchEvent(
          new PointerEvent(type, {
            clientX: box.left + 30 + x,
            clientY: box.top + 20 + y,
            pointerType: 'mouse',
            buttons,
          }),
        );
      const way = () => {
        const { left = 0, top = 0 } = noteBox() ?? {};
        return [left - box.left, top - box.top];
      };
      inFrame('pointerdown', 0, 0);
      return { inFrame, inPage, way };
    }

    it('stays where it is let go', async () => {
      const { inFrame, way } = await held();
      inFrame('pointermove', 50, 20);
      inFrame('pointerup', 60, 20, 0);
      inFrame('pointermove', 90, 90, 0);
      expect(way()).toEqual([60, 20]);
      expect(control('Unpin and close').ariaPressed).toBe('true');
      move({ x: 790, y: 590 });
      await pause();
      expect(labels()).toEqual([COMMUNITY]);
    });

    it('follows a pointer that has got out of it, whoever hears of it', async () => {
      const { inFrame, inPage, way } = await held();
      inFrame('pointermove', 10, 5);
      inPage('pointermove', 120, 60);
      expect(way()).toEqual([120, 60]);
      inFrame('pointermove', 120, 60);
      inPage('pointermove', 120, 60);
      expect(way()).toEqual([120, 60]);
      inPage('pointerup', 130, 60, 0);
      inPage('pointermove', 300, 60);
      inFrame('pointermove', 300, 60);
      expect(way()).toEqual([130, 60]);
    });

    it('comes back under the pointer that was out of the window', async () => {
      const { inFrame, way } = await held();
      inFrame('pointermove', -900, 20);
      inFrame('pointermove', 70, 20);
      expect(way()).toEqual([70, 20]);
    });

    it.each(['inFrame', 'inPage'] as const)(
      'ends where no button is pressed any more, %s',
      async (side) => {
        const { [side]: tell, inFrame, inPage, way } = await held();
        inFrame('pointermove', 40, 20);
        tell('pointermove', 80, 20, 0);
        inPage('pointermove', 90, 20);
        expect(way()).toEqual([40, 20]);
      },
    );

    it('is not taken for a hand that is not quite still', async () => {
      const { inFrame, inPage, way } = await held();
      inFrame('pointermove', 2, 2);
      inPage('pointermove', 2, -2);
      inFrame('pointerup', 2, 2, 0);
      expect(way()).toEqual([0, 0]);
      expect(control('Pin: keep this note open').ariaPressed).toBe('false');
    });

    it('follows no pointer of the page while a finger holds it', async () => {
      const { inFrame, inPage, way } = await held({ pointerType: 'touch' });
      inPage('pointermove', 200, 20);
      inFrame('pointermove', 40, 20);
      expect(way()).toEqual([40, 20]);
    });
  });

  it('gives the focus back to where it came from', async () => {
    const page = await annotated(`<button>x</button><p style="margin:40px">${COMMUNITY}</p>`);
    document.querySelector('button')?.focus();
    page.annotator.openNote();
    await expect.poll(() => focused() === dialog() && host() !== null).toBe(true);
    control('Pin: keep this note open').click();
    control('Close the note').focus();
    control('Close the note').click();
    expect(document.activeElement).toBe(document.querySelector('button'));
  });

  it('outlives a change of settings, but not the site', async () => {
    const { page } = await hovered(TWO, BOTH);
    control('Pin: keep this note open').click();
    page.settings = { ...page.settings, weights: 1 };
    page.annotator.refresh();
    await pause();
    expect(labels()).toEqual([COMMUNITY]);
    page.stop();
    expect(host()).toBeNull();
  });
});

describe('why a mark is there', () => {
  const open = async (markup?: string) => {
    const { page } = await hovered(markup);
    dialog()?.querySelector<HTMLElement>('button.note-match')?.click();
    await expect.poll(noteText).toContain('Explained in');
    return page;
  };
  const choose = (name: string) =>
    [...(dialog()?.querySelectorAll<HTMLElement>('.note-choices button') ?? [])]
      .find((button) => button.textContent?.includes(name))
      ?.click();

  it('is said with the documents it is from', async () => {
    await open();
    expect(noteText()).toContain('exactly as your library does');
    expect(noteText()).toContain('一份文件3 passages');
  });

  it('can be answered with “not this one”, for this place alone, also when it is rendered anew; undone', async () => {
    const markup = `<p id="first" style="margin:40px">构建${COMMUNITY}。</p><p>再说${COMMUNITY}。</p>`;
    await annotated(markup, [COMMUNITY, COMMUNITY]);
    move(middleOfMark(COMMUNITY));
    await expect.poll(noteText).toContain('1 / 3');
    dialog()?.querySelector<HTMLElement>('button.note-match')?.click();
    await expect.poll(noteText).toContain('Explained in');
    choose('Not this one');
    await expect.poll(noteText).toContain('No longer marked here');
    await expect.poll(markedTexts).toEqual([COMMUNITY]);
    const paragraph = document.querySelector('#first');
    paragraph?.replaceChildren(`构建${COMMUNITY}。`);
    await pause();
    expect(markedTexts()).toEqual([COMMUNITY]);
    control('Undo').click();
    expect(host()).toBeNull();
    await expect.poll(markedTexts).toEqual([COMMUNITY, COMMUNITY]);
  });

  it('can be answered with “never this term”, and that undone', async () => {
    const page = await open();
    choose('Never this term');
    await expect.poll(noteText).toContain('not be marked again');
    expect(page.choices).toEqual(['hide community']);
    await expect.poll(markedTexts).toEqual([]);
    control('Undo').click();
    expect(page.choices).toEqual(['hide community', 'show community']);
    await expect.poll(markedTexts).toEqual([COMMUNITY]);
  });

  it('can be answered with “not on this site”, and undone although the annotator has ended', async () => {
    const page = await open();
    choose('Not on this site');
    await expect.poll(noteText).toContain('off on this site');
    expect(CSS.highlights.has('pangzhu-exact')).toBe(false);
    control('Undo').click();
    expect(page.choices).toEqual(['leave', 'return']);
    expect(host()).toBeNull();
  });

  it('leaves the way back within reach of the keyboard', async () => {
    const page = await annotated(`<button>x</button><p>${COMMUNITY}</p>`);
    document.querySelector('button')?.focus();
    page.annotator.openNote();
    await expect.poll(noteText).toContain('1 / 3');
    dialog()?.querySelector<HTMLElement>('button.note-match')?.click();
    await expect.poll(noteText).toContain('Explained in');
    const choice = dialog()?.querySelector<HTMLElement>('.note-choices button');
    choice?.focus();
    choice?.click();
    await expect.poll(noteText).toContain('No longer marked here');
    expect(focused()).toBe(dialog());
    key(dialog() ?? window, 'Escape');
    expect(document.activeElement).toBe(document.querySelector('button'));
  });
});

describe('the passage', () => {
  it('is shown in the script of the page, and as it is written one click away, in later notes too', async () => {
    const shown = () => dialog()?.querySelector('.note-text')?.textContent;
    await annotated(`<p lang="zh-TW" style="margin:40px">世界網際網路大會，烏鎮峰會。</p>`, [
      '烏鎮峰會',
    ]);
    move(middleOfMark('烏鎮峰會'));
    await expect.poll(shown).toContain('網絡');
    control('Simplified, verbatim').click();
    await expect.poll(shown).not.toContain('網絡');
    key(window, 'Escape');
    move({ x: 790, y: 590 });
    await nextFrame();
    move(middleOfMark('烏鎮峰會'));
    await expect.poll(shown).toContain('网络');
  });

  it('is copied verbatim with its source', async () => {
    const written = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
    await hovered(`<div lang="zh-TW">${TWO}</div>`, BOTH);
    control('Copy as citation').click();
    await expect.poll(noteText).toContain('Copied');
    const plain = await written.mock.calls[0]?.[0][0]?.getType('text/plain');
    expect(await plain?.text()).toMatch(
      /^网络空间命运共同体是一个理念.*\n——《一份文件》，一家媒体，2024年5月17日$/,
    );
  });

  it('leads into the side panel', async () => {
    const { page } = await hovered();
    control('Open in the side panel').click();
    expect(page.panels).toEqual(['community']);
  });
});

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
