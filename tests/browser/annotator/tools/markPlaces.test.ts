import { describe, expect, it, onTestFinished } from 'vitest';
import { createMarkedRuns } from '../../../../annotator/marks/markedRuns';
import type { TextRun } from '../../../../annotator/reading/textRun';
import { createPlaces } from '../../../../annotator/tools/markPlaces';
import type { FramePlaces } from '../../../../core/marks';
import type { Match } from '../../../../core/match/index/types';
import { type VariantRules, variantRules } from '../../../../core/match/variants/variantRules';
import { DEFAULT_SETTINGS } from '../../../../core/settings/settings';
import { indexWithoutNames } from '../../../indexWithoutNames';
import { annotate, type FakePage, setBody, TERMS } from '../../pages';

/** What a side panel hears of the page, the latest last. */
function follow(page: FakePage) {
  const closed = new AbortController();
  const heard = {
    lists: [] as FramePlaces[],
    reading: [] as (number | null)[],
    close: () => closed.abort(),
    /** The terms of the last list, in order, variants with `~`. */
    terms: () => {
      const last = heard.lists.at(-1);
      if (last === undefined || last.isReading) return null;
      return last.places.map(
        (term, at) => `${last.variants.includes(at) ? '~' : ''}${last.terms[term]}`,
      );
    },
  };
  page.annotator.followPlaces(
    {
      onPlaces: (places) => heard.lists.push(places),
      onReading: (place) => heard.reading.push(place),
    },
    closed.signal,
  );
  return heard;
}

/** Places of marks that the test itself makes, so that nobody tells when they change. */
function createListedMarks() {
  const ended = new AbortController();
  onTestFinished(() => ended.abort());
  const terms = TERMS.map(({ id, weight = 1 }) => ({ id, kind: 'concept' as const, weight }));
  const index = indexWithoutNames('listed', terms);
  const marks = createMarkedRuns({ onShown() {}, onHidden() {}, onOrphan() {} }, terms, {
    ...DEFAULT_SETTINGS,
    hidden: [],
  });
  const places = createPlaces(
    { index, marks, isReading: false },
    { active: () => null, show: async () => true, reset() {} },
    ended.signal,
  );
  return { places, marks, signal: ended.signal };
}

function runOf(node: Node | null | undefined): TextRun {
  if (!(node instanceof Text)) throw new Error('There is no text to mark.');
  return { text: node.data, nodes: [node], starts: [0] };
}

/** A match of the first four characters. */
function matchOf(term: string): Match {
  return {
    start: 0,
    end: 4,
    term: TERMS.findIndex(({ id }) => id === term),
    name: 0,
    kind: 'exact',
    reason: 'verbatim',
    form: 'label',
    score: 0,
    conditional: false,
  };
}

const FILLER = '<div style="height: 1500px"></div>';

describe('places', () => {
  it('come in reading order, with variants told', async () => {
    setBody('<p>乌镇峰会和网络空间</p><p>乌镇的峰会</p><p>命运共同体</p>');
    const heard = follow(annotate());
    await expect.poll(heard.terms).toEqual(['wuzhen', 'community', '~wuzhen', 'community']);
  });

  it('follow the page as it changes', async () => {
    setBody('<p>乌镇峰会</p>');
    const heard = follow(annotate());
    await expect.poll(heard.terms).toEqual(['wuzhen']);
    document.body.insertAdjacentHTML('afterbegin', '<p>网络空间</p>');
    await expect.poll(heard.terms).toEqual(['community', 'wuzhen']);
    document.body.replaceChildren();
    await expect.poll(heard.terms).toEqual([]);
  });

  it('are told to every panel, also to one that comes later, and to none that is closed', async () => {
    setBody('<p>乌镇峰会</p>');
    const page = annotate();
    const first = follow(page);
    await expect.poll(first.terms).toEqual(['wuzhen']);
    const second = follow(page);
    await expect.poll(second.terms).toEqual(['wuzhen']);
    first.close();
    const lists = first.lists.length;
    document.body.insertAdjacentHTML('beforeend', '<p>网络空间</p>');
    await expect.poll(second.terms).toEqual(['wuzhen', 'community']);
    expect(first.lists).toHaveLength(lists);
  });

  it('are none where nothing is marked or the site is off', async () => {
    setBody('<p>乌镇峰会</p>');
    const page = annotate();
    const heard = follow(page);
    await expect.poll(heard.terms).toEqual(['wuzhen']);
    page.state = 'off';
    page.annotator.refresh();
    await expect.poll(heard.terms).toEqual([]);
  });

  it('come again when the page is marked anew', async () => {
    setBody('<p>乌镇峰会</p><p>互联网</p>');
    const page = annotate({ settings: { weights: 2 } });
    const heard = follow(page);
    await expect.poll(heard.terms).toEqual(['wuzhen']);
    page.settings = { ...page.settings, weights: 3 };
    page.annotator.refresh();
    await expect.poll(heard.terms).toEqual(['wuzhen', 'generic']);
  });
});

describe('where the reader is', () => {
  it('is told as the page is scrolled', async () => {
    setBody(`<p>乌镇峰会</p>${FILLER}<p id="late">网络空间</p>${FILLER}`);
    const heard = follow(annotate());
    await expect.poll(() => heard.reading.at(-1)).toBe(0);
    document.getElementById('late')?.scrollIntoView({ block: 'center' });
    await expect.poll(() => heard.reading.at(-1)).toBe(1);
    window.scrollTo(0, 0);
    await expect.poll(() => heard.reading.at(-1)).toBe(0);
  });

  it('is the mark that a command went to, though nothing scrolls', async () => {
    setBody('<p>乌镇峰会</p><p>网络空间</p><p>乌镇峰会</p>');
    const page = annotate();
    const heard = follow(page);
    await expect.poll(() => heard.reading.at(-1)).toBe(0);
    page.annotator.go('previous', null);
    await expect.poll(() => heard.reading.at(-1)).toBe(2);
  });

  it('is not told before the first mark', async () => {
    setBody(`${FILLER}<p>乌镇峰会</p>`);
    const heard = follow(annotate());
    await expect.poll(heard.terms).toEqual(['wuzhen']);
    await expect.poll(() => heard.reading).toEqual([null]);
  });
});

describe('where the reader is, while the list changes around them,', () => {
  it('is told once though the page is still being read', async () => {
    setBody(`${FILLER}<p>乌镇峰会</p><p>乌镇的峰会</p>`);
    const page = annotate();
    const rules = Promise.withResolvers<VariantRules>();
    page.loadVariantRules = () => rules.promise;
    const heard = follow(page);
    await expect.poll(() => heard.lists.at(-1)?.isReading).toBe(true);
    rules.resolve(variantRules);
    await expect.poll(heard.terms).toEqual(['wuzhen', '~wuzhen']);
    expect(heard.reading).toEqual([null]);
  });

  it.each([
    ['before the first mark', FILLER, null],
    ['at a mark', '', 0],
  ])('is told once %s though marks come further down', async (_, above, place) => {
    setBody(`${above}<p>乌镇峰会</p>`);
    const heard = follow(annotate());
    await expect.poll(heard.terms).toEqual(['wuzhen']);
    expect(heard.reading.at(-1)).toBe(place);
    const told = heard.reading.length;
    document.body.insertAdjacentHTML('beforeend', `${FILLER}<p>网络空间</p>`);
    await expect.poll(heard.terms).toEqual(['wuzhen', 'community']);
    document.body.lastElementChild?.remove();
    await expect.poll(heard.terms).toEqual(['wuzhen']);
    expect(heard.reading).toHaveLength(told);
  });

  it('is told once to a panel, as the list is, when another one opens', async () => {
    setBody('<p>乌镇峰会</p>');
    const page = annotate();
    const first = follow(page);
    await expect.poll(first.terms).toEqual(['wuzhen']);
    const before = [first.lists.length, first.reading.length];
    const second = follow(page);
    await expect.poll(second.terms).toEqual(['wuzhen']);
    expect(second.reading).toEqual([0]);
    expect([first.lists.length, first.reading.length]).toEqual(before);
  });

  it.each([
    ['is told once though marks of other terms come before', '网络空间', []],
    ['is told anew where it has become the next place of its term', '乌镇峰会', [2]],
  ])('%s', async (_, inserted, told) => {
    setBody('<p>互联网</p><p>乌镇峰会</p>');
    const page = annotate({ settings: { weights: 3 } });
    const heard = follow(page);
    await expect.poll(heard.terms).toEqual(['generic', 'wuzhen']);
    await page.annotator.goToPlace({ term: 'wuzhen', occurrence: 0 }, false);
    await expect.poll(() => heard.reading.at(-1)).toBe(1);
    const before = heard.reading.length;
    document.body.insertAdjacentHTML('afterbegin', `<p>${inserted}</p>`);
    await expect.poll(heard.terms).toHaveLength(3);
    expect(heard.reading.slice(before)).toEqual(told);
  });

  it('is told by the list that was told last, also where that was made to look for a place', async () => {
    setBody('<p>网络空间</p><p>乌镇峰会</p>');
    const [first, second] = [...document.querySelectorAll('p')].map((each) => each.firstChild);
    const { places, marks, signal } = createListedMarks();
    marks.replace(runOf(first), [matchOf('community')]);
    const told: (string | null)[] = [];
    let terms: string[] = [];
    places.follow(
      {
        onPlaces: (list) => {
          terms = list.places.map((at) => list.terms[at] ?? '');
        },
        onReading: (place) => told.push(place === null ? null : (terms[place] ?? 'no place')),
      },
      signal,
    );
    await expect.poll(() => told).toEqual(['community']);
    marks.replace(runOf(first), []);
    marks.replace(runOf(second), [matchOf('wuzhen')]);
    // Nobody says that the marks have changed: it shows where a place is not found as it was listed.
    expect(await places.read({ term: 'community', occurrence: 0 })).toBeNull();
    expect(told).toEqual(['community', 'wuzhen']);
  });
});

describe('going to places', () => {
  it('scrolls to the mark, makes it the active one, and leads back to where the page was', async () => {
    setBody(`<p>乌镇峰会</p>${FILLER}<p id="late">乌镇峰会</p>${FILLER}<p>网络空间</p>`);
    const page = annotate();
    const heard = follow(page);
    await expect.poll(heard.terms).toHaveLength(3);
    window.scrollTo(0, 40);
    expect(await page.annotator.goToPlace({ term: 'wuzhen', occurrence: 1 }, false)).toBe(true);
    expect(window.scrollY).toBeGreaterThan(1000);
    const [active] = CSS.highlights.get('pangzhu-active') ?? [];
    expect(active?.startContainer.parentElement?.id).toBe('late');
    await expect.poll(() => heard.reading.at(-1)).toBe(1);
    // From jump to jump, the place before the first one is kept.
    await page.annotator.goToPlace({ term: 'community', occurrence: 0 }, false);
    page.annotator.places?.scrollBack();
    expect(window.scrollY).toBe(40);
    expect([...(CSS.highlights.get('pangzhu-active') ?? [])]).toEqual([]);
  });

  it('leads back to where the reader has scrolled between two jumps', async () => {
    setBody(`<p>乌镇峰会</p>${FILLER}<p>乌镇峰会</p>${FILLER}<p>网络空间</p>`);
    const page = annotate();
    await expect.poll(follow(page).terms).toHaveLength(3);
    await page.annotator.goToPlace({ term: 'community', occurrence: 0 }, false);
    window.scrollTo(0, 700);
    await page.annotator.goToPlace({ term: 'wuzhen', occurrence: 0 }, false);
    page.annotator.places?.scrollBack();
    expect(window.scrollY).toBe(700);
  });

  it('scrolls what scrolls within the page, there and back', async () => {
    setBody(
      `<div id="box" style="height: 200px; overflow: auto">${FILLER}<p>乌镇峰会</p>${FILLER}</div>`,
    );
    const box = document.getElementById('box');
    const page = annotate();
    await expect.poll(follow(page).terms).toEqual(['wuzhen']);
    box?.scrollTo(0, 25);
    await page.annotator.goToPlace({ term: 'wuzhen', occurrence: 0 }, false);
    expect(box?.scrollTop).toBeGreaterThan(1000);
    page.annotator.places?.scrollBack();
    expect(box?.scrollTop).toBe(25);
  });

  it.each([
    ['a mark that is gone', { term: 'wuzhen', occurrence: 4 }],
    ['a term that is unknown', { term: 'nonsense', occurrence: 0 }],
    ['a mark that is hidden', { term: 'community', occurrence: 0 }],
  ])('finds that it cannot go to %s', async (_, place) => {
    setBody('<p>乌镇峰会</p><div style="display: none"><p>网络空间</p></div>');
    const page = annotate();
    await expect.poll(follow(page).terms).toContain('wuzhen');
    expect(await page.annotator.goToPlace(place, false)).toBe(false);
  });

  it('opens the note there when asked to', async () => {
    setBody('<p>乌镇峰会</p>');
    const page = annotate();
    await expect.poll(follow(page).terms).toEqual(['wuzhen']);
    await page.annotator.goToPlace({ term: 'wuzhen', occurrence: 0 }, true);
    await expect.poll(() => document.querySelector('[popover=manual]')).not.toBeNull();
  });
});

describe('the text of a place', () => {
  it('is the paragraph, with the mark in it and the script', async () => {
    setBody('<p>网络空间</p><p lang="zh-Hant">各國代表在烏鎮峰會上發言。</p>');
    const page = annotate();
    await expect.poll(follow(page).terms).toHaveLength(2);
    const text = await page.annotator.places?.read({ term: 'wuzhen', occurrence: 0 });
    expect(text).toEqual({
      paragraph: '各國代表在烏鎮峰會上發言。',
      mark: { start: 5, end: 9 },
      script: 'hant',
    });
  });

  it('is cut around the mark where the paragraph is very long', async () => {
    setBody(`<p>${'国'.repeat(5000)}乌镇峰会${'家'.repeat(5000)}</p>`);
    const page = annotate();
    await expect.poll(follow(page).terms).toHaveLength(1);
    const text = await page.annotator.places?.read({ term: 'wuzhen', occurrence: 0 });
    expect(text?.paragraph).toHaveLength(2000);
    expect(text?.paragraph.slice(text.mark.start, text.mark.end)).toBe('乌镇峰会');
  });
});
