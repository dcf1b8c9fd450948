import '../../../components/page.css';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { keptPlaceOf } from '../../../components/reader/way/keptPlace';
import { citation } from '../../../core/library/references/citation';
import { USUAL_PREFERENCES } from '../../../core/settings/readingPreferences';
import { unmount } from '../mounted';
import { fixtureLibrary, longDocument } from './fixtureLibrary';
import { openReader, settled } from './openReader';

beforeEach(() => page.viewport(1280, 800));
afterEach(unmount);

const HANT = { ...USUAL_PREFERENCES, script: 'hant' } as const;
const passage = '[data-passage="2"]';

describe('a document in the other script', () => {
  it('has its mentions and its chosen term in the same places', async () => {
    const reader = await openReader('?document=mainland&passage=2&term=cyberspace', {
      preferences: HANT,
    });
    expect(reader.find(passage).textContent).toBe(
      '各方都談到網絡空間命運共同體，也談到網絡空間的規則。',
    );
    expect(reader.find(passage).lang).toBe('zh-Hant-TW');
    expect(reader.all(`${passage} a`).map((link) => link.textContent)).toEqual([
      '網絡空間命運共同體',
      '網絡空間',
    ]);
    expect(reader.all(`${passage} mark`).map((mark) => mark.textContent)).toEqual([
      '網絡空間',
      '網絡空間',
    ]);
    expect(reader.find('h1').textContent).toBe('構建網絡空間命運共同體');
  });

  it('says so, is cited verbatim, and is shown as published on one click', async () => {
    const reader = await openReader('?document=mainland&passage=2', { preferences: HANT });
    expect(reader.find('[role="note"]').textContent).toContain('Shown in Traditional');
    await userEvent.click(page.getByRole('button', { name: 'Copy citation' }));
    await settled();
    expect(reader.copied).toEqual([citation(fixtureLibrary(), 'mainland', 2)]);
    await userEvent.click(reader.find('[data-passage="2"] ~ .converted button'));
    await settled();
    expect(reader.find(passage).textContent).toContain('各方都谈到');
    expect(reader.all('[role="note"]')).toEqual([]);
    expect(reader.preferences.script).toBe('document');
  });

  it('is not converted where it is in that script', async () => {
    const reader = await openReader('?document=taiwan&passage=2', { preferences: HANT });
    expect(reader.all('[role="note"]')).toEqual([]);
    expect(reader.find(passage).textContent).toBe('網路空間需要秩序。');
  });
});

describe('the menu of the bar', () => {
  it('changes script, size, width and leading, and back', async () => {
    const reader = await openReader('?document=mainland&passage=2');
    const size = () => getComputedStyle(reader.find('.document')).fontSize;
    expect(size()).toBe('17px');
    await userEvent.click(reader.find('.display-toggle'));
    await userEvent.click(page.getByRole('button', { name: 'Larger text' }));
    await userEvent.click(page.getByRole('radio', { name: 'Traditional' }));
    await userEvent.click(page.getByRole('radio', { name: 'Wide' }));
    await userEvent.click(page.getByRole('radio', { name: 'Open' }));
    await settled();
    expect(reader.preferences).toEqual({
      script: 'hant',
      size: 115,
      width: 'wide',
      leading: 'open',
    });
    expect(Number.parseFloat(size())).toBeCloseTo(19.55);
    await userEvent.click(page.getByRole('button', { name: 'As usual' }));
    await settled();
    expect(reader.preferences).toEqual(USUAL_PREFERENCES);
  });

  it('closes on Escape and leaves the chosen term open', async () => {
    const reader = await openReader('?document=mainland&passage=2&term=community');
    await userEvent.click(reader.find('.display-toggle'));
    expect(reader.find('.display-menu').matches(':popover-open')).toBe(true);
    await userEvent.keyboard('{Escape}');
    await settled();
    expect(reader.find('.display-menu').matches(':popover-open')).toBe(false);
    expect(reader.all('aside h2')).toHaveLength(1);
  });
});

describe('back and forward', () => {
  it('find the page as far scrolled as it was left', async () => {
    const library = fixtureLibrary([longDocument(300)]);
    const reader = await openReader('?document=long&passage=150', { library });
    const top = (number: number) =>
      reader.find(`[data-passage="${number}"]`).getBoundingClientRect().top;
    await expect.poll(() => top(150) > 0 && top(150) < 800).toBe(true);
    // Not over the document, which is longer than the window: what points at it may scroll to its top first.
    await userEvent.wheel(reader.find('[data-passage="150"]'), { delta: { y: 500 } });
    await expect.poll(() => top(150)).toBeLessThan(0);
    const left = Math.round(top(155));
    reader.find('.reader-ways a[href="?index"]').click();
    await settled();
    expect(reader.find('h1').textContent).toBe('Index of terms');
    reader.history.back();
    await settled();
    await expect.poll(() => Math.abs(top(155) - left)).toBeLessThan(3);
  });

  it.each([
    ['nothing', null, null],
    ['another release’s state', { y: 3 }, null],
    [
      'a place',
      { scrolled: 5, first: { place: '3', top: 2 }, columns: [{ scrolled: 1, first: null }] },
      { scrolled: 5, first: { place: '3', top: 2 }, columns: [{ scrolled: 1, first: null }] },
    ],
    [
      'a place without a box in sight',
      { scrolled: 5, first: null, columns: [] },
      { scrolled: 5, first: null, columns: [] },
    ],
    [
      'a place of another release, as far as it is scrolled',
      { scrolled: 5, passage: { number: '3', top: 2 }, columns: [1] },
      { scrolled: 5, first: null, columns: [] },
    ],
    [
      'a broken place',
      { scrolled: 5, first: { place: 3 }, columns: ['a', { scrolled: 'b' }] },
      { scrolled: 5, first: null, columns: [] },
    ],
  ])('read back %s', (_, state, expected) => {
    expect(keptPlaceOf(state)).toEqual(expected);
  });
});
