import { describe, expect, it } from 'vitest';
import { page as browserPage } from 'vitest/browser';
import {
  annotated,
  BOTH_TERMS,
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
  pause,
  pressKey,
  TWO_PLACES,
  watchNotes,
} from '../../notes';

watchNotes();

async function hoverAlso(text: string): Promise<void> {
  const at = middleOfMark(text);
  move({ x: 790, y: 590 });
  await nextFrame();
  move(at);
  await expect.poll(labels).toContain(text);
}

describe('a pinned note', () => {
  it('stays while others open, is scrolled past, and a second one can be pinned', async () => {
    await hovered(`${TWO_PLACES}<div style="height:3000px"></div>`, BOTH_TERMS);
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
    await hovered(TWO_PLACES, BOTH_TERMS);
    control('Pin: keep this note open').click();
    await hoverAlso('乌镇峰会');
    control('Pin: keep this note open').click();
    dialogs()[0]?.focus();
    pressKey(window, 'Escape');
    expect(labels()).toEqual(['乌镇峰会']);
    pressKey(window, 'Escape');
    expect(host()).toBeNull();
  });

  it('is moved by its arrow keys and never out of view', async () => {
    await hovered();
    control('Pin: keep this note open').click();
    const grip = control('Move the note with the arrow keys, or drag it by its top');
    const before = noteBox();
    pressKey(grip, 'ArrowRight');
    pressKey(grip, 'ArrowDown', { shiftKey: true });
    const after = noteBox();
    expect([after?.left, after?.top]).toEqual([(before?.left ?? 0) + 16, (before?.top ?? 0) + 64]);
    for (let press = 0; press < 40; press += 1) pressKey(grip, 'ArrowRight', { shiftKey: true });
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
    const { page } = await hovered(TWO_PLACES, BOTH_TERMS);
    control('Pin: keep this note open').click();
    page.settings = { ...page.settings, weights: 1 };
    page.annotator.refresh();
    await pause();
    expect(labels()).toEqual([COMMUNITY]);
    page.stop();
    expect(host()).toBeNull();
  });
});
