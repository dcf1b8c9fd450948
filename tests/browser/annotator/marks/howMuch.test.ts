import { describe, expect, it } from 'vitest';
import { annotatePage } from '../../../../annotator/annotatePage';
import { createDismissals } from '../../../../annotator/marks/dismissals';
import type { Mark } from '../../../../annotator/marks/markedRuns';
import { nearnessScript } from '../../../../annotator/painting/nearViewport';
import { reserveScript } from '../../../../annotator/privacy/reserve';
import { variantRules } from '../../../../core/match/variants/variantRules';
import { DEFAULT_SETTINGS, type PageSettings } from '../../../../core/settings/settings';
import { indexWithoutNames } from '../../../indexWithoutNames';
import { annotate, fakeMatcher, markedTexts, setBody, TERMS } from '../../pages';

const COMMUNITY = '网络空间命运共同体';
const SUMMIT = '乌镇峰会';

/** Which elements, by id, hold a painted mark. */
function markedIds(): string[] {
  const ids = [...(CSS.highlights.get('pangzhu-exact') ?? [])].map(({ startContainer }) => {
    const parent = startContainer.parentElement;
    return parent?.id ?? '';
  });
  return ids.sort();
}

const article = `
  <h1 id="title">${SUMMIT}开幕</h1>
  <p id="a">${SUMMIT}</p>
  <p id="b">${COMMUNITY}</p>
  <h2 id="second">第二天</h2>
  <p id="c">${SUMMIT}，${SUMMIT}</p>
  <aside><p id="d">${SUMMIT}</p></aside>
  <p id="e">${SUMMIT}</p>`;

describe('occurrences', () => {
  it.each<[PageSettings['occurrences'], string[]]>([
    ['every', ['a', 'b', 'c', 'c', 'd', 'e', 'title']],
    ['section', ['b', 'c', 'd', 'title']],
    ['page', ['b', 'title']],
  ])('%s', async (occurrences, ids) => {
    setBody(article);
    annotate({ settings: { occurrences } });
    await expect.poll(markedIds).toEqual(ids);
  });

  it.each<[string, string, string[]]>([
    [
      'a section around every paragraph, as editors of blogs make them, is none',
      `<section><section><p id="a">${SUMMIT}</p></section><section><p id="b">${SUMMIT}</p></section></section>`,
      ['a'],
    ],
    [
      'every comment is a section',
      `<article><p id="a">${SUMMIT}</p></article><article><p id="b">${SUMMIT}</p></article>`,
      ['a', 'b'],
    ],
    [
      'a heading in a shadow root begins a section there',
      `<div><template shadowrootmode="open"><p id="a">${SUMMIT}</p><h3>题</h3><p id="b">${SUMMIT}</p></template></div>`,
      ['a', 'b'],
    ],
    [
      'a heading by role is one',
      `<p id="a">${SUMMIT}</p><div role="heading">题</div><p id="b">${SUMMIT}</p>`,
      ['a', 'b'],
    ],
  ])('section: %s', async (_, markup, ids) => {
    setBody(markup);
    annotate({ settings: { occurrences: 'section' } });
    await expect.poll(markedIds).toEqual(ids);
  });

  it('keep to reading order where text is added above', async () => {
    setBody(`<div id="top"></div><p id="a">${SUMMIT}</p>`);
    annotate({ settings: { occurrences: 'page' } });
    await expect.poll(markedIds).toEqual(['a']);
    document.getElementById('top')?.append(SUMMIT);
    await expect.poll(markedIds).toEqual(['top']);
  });

  it('go on to the next where the first is removed, changed or moved', async () => {
    setBody(`<p id="a">${SUMMIT}</p><p id="b">${SUMMIT}</p><p id="c">${SUMMIT}</p>`);
    annotate({ settings: { occurrences: 'page' } });
    await expect.poll(markedIds).toEqual(['a']);
    document.getElementById('a')?.remove();
    await expect.poll(markedIds).toEqual(['b']);
    document.getElementById('b')?.replaceChildren('别的');
    await expect.poll(markedIds).toEqual(['c']);
    document.body.prepend('前面', document.getElementById('c') ?? '');
    await expect.poll(markedIds).toEqual(['c']);
  });

  it('stay on the mark whose paragraph is read again', async () => {
    setBody(`<p id="a">${SUMMIT}</p><p id="b">${SUMMIT}</p>`);
    annotate({ settings: { occurrences: 'page' } });
    await expect.poll(markedIds).toEqual(['a']);
    document.getElementById('a')?.append('，后来');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(markedIds()).toEqual(['a']);
  });

  it('count across the edges of shadow roots', async () => {
    setBody(
      `<div><template shadowrootmode="open"><p id="inner">${SUMMIT}</p></template></div><p id="after">${SUMMIT}</p>`,
    );
    annotate({ settings: { occurrences: 'page' } });
    await expect.poll(markedIds).toEqual(['inner']);
  });
});

describe('another choice', () => {
  it.each<[string, Partial<PageSettings>, string[]]>([
    ['more weights', { weights: 3 }, [SUMMIT, COMMUNITY, '互联网', SUMMIT]],
    ['first on the page', { occurrences: 'page' }, [SUMMIT, COMMUNITY]],
    ['a hidden term', { hidden: [1] }, [COMMUNITY]],
    ['all of it', { weights: 3, hidden: [0], occurrences: 'page' }, [SUMMIT, '互联网']],
  ])('is followed without reading the page anew: %s', async (_, change, texts) => {
    setBody(`<p>${SUMMIT}，${COMMUNITY}，互联网</p><p>${SUMMIT}</p>`);
    const page = annotate();
    await expect.poll(markedTexts).toEqual([SUMMIT, COMMUNITY, SUMMIT]);
    const kept = CSS.highlights.get('pangzhu-exact');
    page.settings = { ...page.settings, ...change };
    page.annotator.refresh();
    await expect.poll(markedTexts).toEqual(texts);
    page.settings = { ...DEFAULT_SETTINGS, hidden: [] };
    page.annotator.refresh();
    await expect.poll(markedTexts).toEqual([SUMMIT, COMMUNITY, SUMMIT]);
    // A page that is read anew gets highlights of its own.
    expect(CSS.highlights.get('pangzhu-exact')).toBe(kept);
  });

  it('leaves alone what stays', async () => {
    setBody(`<p>${SUMMIT}，互联网</p>`);
    const page = annotate({ settings: { weights: 3 } });
    await expect.poll(markedTexts).toEqual([SUMMIT, '互联网']);
    const [first] = CSS.highlights.get('pangzhu-exact') ?? [];
    page.settings = { ...page.settings, weights: 1 };
    page.annotator.refresh();
    await expect.poll(markedTexts).toEqual([SUMMIT]);
    expect([...(CSS.highlights.get('pangzhu-exact') ?? [])]).toEqual([first]);
  });

  it('is told what it holds back, with the marks', async () => {
    setBody(`<p>${SUMMIT}，互联网，${SUMMIT}</p><p>${COMMUNITY}</p>`);
    const page = annotate({ settings: { occurrences: 'page', hidden: [0] } });
    await expect
      .poll(() => ({ marks: page.reports.at(-1), held: page.held.at(-1) }))
      .toEqual({
        marks: [{ term: 'wuzhen', count: 1, variants: 0 }],
        held: expect.arrayContaining([
          { term: 'wuzhen', count: 1, isUnlike: false },
          { term: 'generic', count: 1, isUnlike: false },
          { term: 'community', count: 1, isUnlike: false },
        ]),
      });
  });

  it('does not keep a hidden term from vouching for its ambiguous names', async () => {
    setBody(`<p>${SUMMIT}</p><p>WS</p>`);
    const page = annotate({ settings: { hidden: [1] } });
    await expect
      .poll(() => page.held.at(-1))
      .toEqual([{ term: 'wuzhen', count: 2, isUnlike: false }]);
    expect(markedTexts()).toEqual([]);
  });
});

describe('a key to hold', () => {
  const press = (type: 'keydown' | 'keyup', key: string) =>
    window.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true }));

  it('shows the marks, and letting go hides them', async () => {
    setBody(`<p>${SUMMIT}</p>`);
    const page = annotate({ settings: { style: 'key' } });
    await expect
      .poll(() => page.reports.at(-1))
      .toEqual([{ term: 'wuzhen', count: 1, variants: 0 }]);
    expect(markedTexts()).toEqual([]);
    press('keydown', 'Shift');
    expect(markedTexts()).toEqual([]);
    press('keydown', 'Alt');
    await expect.poll(markedTexts).toEqual([SUMMIT]);
    press('keyup', 'Alt');
    expect(markedTexts()).toEqual([]);
  });

  it.each<[string, () => void]>([
    ['the window lost the focus', () => window.dispatchEvent(new Event('blur'))],
    [
      'the pointer tells that it is up',
      () => window.dispatchEvent(new PointerEvent('pointermove', { altKey: false })),
    ],
  ])('is let go where %s', async (_, letGo) => {
    setBody(`<p>${SUMMIT}</p>`);
    annotate({ settings: { style: 'key' } });
    await expect
      .poll(() => {
        press('keydown', 'Alt');
        return markedTexts();
      })
      .toEqual([SUMMIT]);
    letGo();
    expect(markedTexts()).toEqual([]);
  });

  it('is no longer asked for once another style is chosen', async () => {
    setBody(`<p>${SUMMIT}</p>`);
    const page = annotate({ settings: { style: 'key' } });
    await expect.poll(() => page.reports.length).toBe(1);
    page.settings = { ...page.settings, style: 'tint' };
    page.annotator.refresh();
    await expect.poll(markedTexts).toEqual([SUMMIT]);
    press('keydown', 'Alt');
    press('keyup', 'Alt');
    expect(markedTexts()).toEqual([SUMMIT]);
  });
});

describe('a mark that is dismissed', () => {
  /** The page annotated without a host around it, so that its marks are at hand. */
  async function annotated(markup: string) {
    setBody(markup);
    const life = new AbortController();
    const index = indexWithoutNames(
      'test',
      TERMS.map(({ id, weight = 1 }) => ({ id, kind: 'concept' as const, weight })),
    );
    const { marks } = annotatePage(
      { index, settings: { ...DEFAULT_SETTINGS, hidden: [] }, sheet: null },
      { onCounts: () => {}, onMarkGone: () => {}, onLook: () => {}, isGone: () => false },
      {
        loadVariantRules: async () => variantRules,
        loadNearness: async () => nearnessScript,
        loadReserve: async () => reserveScript,
        grantNames: async (_, names) => names,
        matchTexts: async () => null,
      },
      life.signal,
      () => fakeMatcher(TERMS),
    );
    const all = () => [...marks.runs].flatMap((run) => run.marks);
    await expect.poll(() => all().length).toBeGreaterThan(0);
    return { marks, life, first: all()[0] as Mark };
  }

  it('goes, and comes back', async () => {
    const { marks, life, first } = await annotated(`<p>${SUMMIT}，${SUMMIT}</p>`);
    await expect.poll(markedTexts).toEqual([SUMMIT, SUMMIT]);
    marks.dismiss(first, createDismissals());
    await expect.poll(markedTexts).toEqual([SUMMIT]);
    expect(marks.isHidden(first)).toBe(false);
    marks.restore(first);
    await expect.poll(markedTexts).toEqual([SUMMIT, SUMMIT]);
    life.abort();
  });

  it('stays away when its paragraph is read again or drawn anew, and only it', async () => {
    const { marks, life, first } = await annotated(`<p>${SUMMIT}，${SUMMIT}</p><p>${SUMMIT}</p>`);
    await expect.poll(markedTexts).toHaveLength(3);
    marks.dismiss(first, createDismissals());
    await expect.poll(markedTexts).toHaveLength(2);
    const [paragraph] = document.querySelectorAll('p');
    paragraph?.append('，后来');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(markedTexts()).toHaveLength(2);
    paragraph?.lastChild?.remove();
    paragraph?.replaceWith(paragraph.cloneNode(true));
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(markedTexts()).toHaveLength(2);
    marks.restore(first);
    await expect.poll(markedTexts).toHaveLength(3);
    life.abort();
  });

  it('vouches for no ambiguous name any more', async () => {
    const { marks, life, first } = await annotated(`<p>${SUMMIT}</p><p>WS</p>`);
    await expect.poll(markedTexts).toEqual([SUMMIT, 'WS']);
    marks.dismiss(first, createDismissals());
    await expect.poll(markedTexts).toEqual([]);
    marks.restore(first);
    await expect.poll(markedTexts).toEqual([SUMMIT, 'WS']);
    life.abort();
  });
});
