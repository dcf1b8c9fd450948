import { describe, expect, it, vi } from 'vitest';
import {
  annotated,
  BOTH_TERMS,
  COMMUNITY,
  control,
  dialog,
  focused,
  host,
  hovered,
  labels,
  middleOfMark,
  move,
  nextFrame,
  noteText,
  pause,
  pressKey,
  TWO_PLACES,
  watchNotes,
} from '../../notes';
import { markedTexts, noteFor } from '../../pages';

watchNotes();

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
    pressKey(control('乌镇峰会'), 'Enter');
    await expect.poll(labels).toEqual(['乌镇峰会']);
    pressKey(dialog() ?? window, 'Backspace');
    expect(labels()).toEqual([COMMUNITY]);
    expect(noteText()).toContain('2 / 3');
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
    pressKey(dialog() ?? window, 'Escape');
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
    pressKey(window, 'Escape');
    move({ x: 790, y: 590 });
    await nextFrame();
    move(middleOfMark('烏鎮峰會'));
    await expect.poll(shown).toContain('网络');
  });

  it('is copied verbatim with its source', async () => {
    const written = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
    await hovered(`<div lang="zh-TW">${TWO_PLACES}</div>`, BOTH_TERMS);
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
