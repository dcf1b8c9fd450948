import { describe, expect, it, vi } from 'vitest';
import {
  annotated,
  COMMUNITY,
  click,
  host,
  hovered,
  middleOfMark,
  move,
  nextFrame,
  noteText,
  pause,
  point,
  watchNotes,
} from '../../notes';

watchNotes();

describe('presses of the mouse', () => {
  it('close it on the page, and the click reaches its link', async () => {
    const { at } = await hovered(`<p style="margin:40px"><a href="#x">${COMMUNITY}</a></p>`);
    const clicks = vi.fn((event: Event) => event.preventDefault());
    document.querySelector('a')?.addEventListener('click', clicks);
    point('pointerdown', at);
    expect(host()).toBeNull();
    point('click', at, { cancelable: true });
    expect(clicks).toHaveBeenCalledTimes(1);
  });

  it('open it on a mark, and leave it open on its own', async () => {
    await annotated(`<p style="margin:40px">${COMMUNITY}</p>`);
    const at = middleOfMark(COMMUNITY);
    click(at);
    await expect.poll(noteText).toContain(COMMUNITY);
    move({ x: at.x + 1, y: at.y });
    await nextFrame();
    click(at);
    await pause();
    expect(host()).not.toBeNull();
    click({ x: 790, y: 590 });
    expect(host()).toBeNull();
  });

  it('close it where text is selected from its mark on, and open none where a selection ends', async () => {
    const { at } = await hovered();
    point('pointerdown', at);
    expect(host()).not.toBeNull();
    move({ x: at.x + 30, y: at.y }, { buttons: 1 });
    expect(host()).toBeNull();
    const text = document.querySelector('p')?.firstChild;
    if (!(text instanceof Text)) throw new Error('No text');
    getSelection()?.setBaseAndExtent(text, 0, text, 4);
    point('click', at);
    await nextFrame();
    expect(host()).toBeNull();
  });

  it.each(['a href="#x"', 'button', 'div role="button"'])(
    'are for what the page has to press there: %s',
    async (element) => {
      await annotated(
        `<p style="margin:40px"><${element}>${COMMUNITY}</${element.split(' ')[0]}></p>`,
      );
      const at = middleOfMark(COMMUNITY);
      // So quickly that it has not been looked yet what is there.
      move(at);
      click(at);
      await pause();
      expect(host()).toBeNull();
    },
  );
});
