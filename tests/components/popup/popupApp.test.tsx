import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PopupApp } from '../../../components/popup/PopupApp';
import type { SiteSettingsChange } from '../../../core/settings/settings';
import { mount, unmount } from '../mounted';
import { type FakeWorld, fakePopupWorld } from './fakePopupSource';

afterEach(unmount);

const opened = (world: FakeWorld) => mount(<PopupApp source={world.source} />);
const terms = () => page.getByRole('list', { name: 'On this page' }).getByRole('button');

describe('the terms of the page', () => {
  test('follow the page while the popup is open', async () => {
    const world = fakePopupWorld();
    opened(world);
    await expect.element(terms()).toHaveTextContent('label of wuzhen-summit');
    world.marks = [
      { term: 'digital-divide', count: 5, variants: 1 },
      { term: 'wuzhen-summit', count: 2, variants: 0 },
    ];
    world.tick();
    await expect.poll(() => terms().elements().length).toBe(2);
    world.marks = [];
    world.tick();
    await expect.element(page.getByText(/No term of your library/)).toBeVisible();
  });

  test('leave out what is gone from the library', async () => {
    const world = fakePopupWorld();
    world.marks = [{ term: 'gone', count: 9, variants: 0 }, ...world.marks];
    opened(world);
    await expect.poll(() => terms().elements().length).toBe(1);
  });

  test('lead to the marks in the tab, and the popup stays open', async () => {
    const world = fakePopupWorld();
    opened(world);
    await terms().click();
    expect(world.gone).toEqual([{ tab: 7, term: 'wuzhen-summit' }]);
    expect(world.closed).toBe(0);
  });
});

describe('the switch for the site', () => {
  test('takes effect at once and back again', async () => {
    const world = fakePopupWorld();
    opened(world);
    await page.getByRole('switch').click();
    await expect.element(page.getByRole('switch', { checked: false })).toBeVisible();
    await expect.poll(() => terms().elements().length).toBe(0);
    await page.getByRole('switch').click();
    await expect.poll(() => terms().elements().length).toBe(1);
    expect(world.asked).toEqual(['news.example.com off', 'news.example.com on']);
  });

  test('goes back and tells the reason where the rule could not be set', async () => {
    const world = fakePopupWorld();
    opened(world);
    await expect.element(page.getByRole('switch')).toBeVisible();
    world.source.setSite = () => Promise.reject(new Error('storage is full'));
    await page.getByRole('switch').click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('storage is full');
    await expect.element(page.getByRole('switch', { checked: true })).toBeVisible();
  });
});

describe('access that the browser withholds', () => {
  test('is asked for, and the page is then shown', async () => {
    const world = fakePopupWorld();
    world.access = { case: 'not-granted', host: 'news.example.com' };
    opened(world);
    await page.getByRole('button', { name: 'Allow on this site' }).click();
    await expect.poll(() => terms().elements().length).toBe(1);
    expect(world.asked).toEqual(['access to news.example.com']);
  });

  test('is asked for within the click, as browsers demand', async () => {
    const world = fakePopupWorld();
    world.access = { case: 'not-granted', host: 'news.example.com' };
    opened(world);
    const button = page.getByRole('button', { name: 'Allow on this site' });
    await expect.element(button).toBeVisible();
    const element = button.element();
    if (element instanceof HTMLElement) element.click();
    expect(world.asked).toEqual(['access to news.example.com']);
  });

  test('tells what else can be done where the answer is no', async () => {
    const world = fakePopupWorld();
    world.access = { case: 'not-granted', host: 'news.example.com' };
    world.granted = false;
    opened(world);
    await page.getByRole('button', { name: 'Allow on this site' }).click();
    await expect.element(page.getByText(/under site access/)).toBeVisible();
  });
});

test('typing searches, Enter opens the reader', async () => {
  const world = fakePopupWorld();
  opened(world);
  await userEvent.keyboard('wuzhen');
  await expect.poll(() => page.getByRole('option').elements().length).toBe(4);
  await userEvent.keyboard('{Enter}');
  expect(world.opened).toEqual([{ document: 'new-stage-2024', passage: 2, term: 'wuzhen-summit' }]);
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => terms().elements().length).toBe(1);
});

describe('recent searches', () => {
  const names = () =>
    page
      .getByRole('group', { name: 'Recent searches' })
      .getByRole('button')
      .elements()
      .map((button) => button.textContent)
      .filter((name) => name !== '');

  test('are kept where a result was opened, not while one types', async () => {
    const world = fakePopupWorld();
    opened(world);
    await userEvent.keyboard('wuzhen');
    await expect.poll(() => page.getByRole('option').elements().length).toBe(4);
    expect(world.searches).toEqual([]);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => world.searches).toEqual(['wuzhen']);
  });

  test('are shown on opening and cleared for good', async () => {
    const world = fakePopupWorld();
    world.searches = ['wuzhen', '三个倡导'];
    opened(world);
    await expect.poll(names).toEqual(['wuzhen', '三个倡导']);
    await page.getByRole('button', { name: 'Clear recent searches' }).click();
    await expect.poll(() => world.searches).toEqual([]);
    await expect.poll(names).toEqual([]);
  });

  test('do not keep a result from opening when they cannot be stored', async () => {
    const world = fakePopupWorld();
    world.source.rememberSearch = () => Promise.reject(new Error('storage is full'));
    opened(world);
    await userEvent.keyboard('wuzhen');
    await expect.poll(() => page.getByRole('option').elements().length).toBe(4);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => world.opened).toHaveLength(1);
  });
});

test('the choice of terms is stored and shown', async () => {
  const world = fakePopupWorld();
  opened(world);
  await page.getByRole('radio', { name: 'Key' }).click();
  await expect.element(page.getByRole('radio', { name: 'Key' })).toBeChecked();
  expect(world.settings.weights).toBe(1);
});

test('what failed on opening is tried again on demand', async () => {
  const world = fakePopupWorld();
  world.trouble = new Error('no answer from the background');
  opened(world);
  await expect
    .element(page.getByRole('alert').first())
    .toHaveTextContent('no answer from the background');
  world.trouble = null;
  await page.getByRole('button', { name: 'Try again' }).first().click();
  await expect.poll(() => terms().elements().length).toBe(1);
});

describe('what is left unmarked', () => {
  const places = (because: 'weights' | 'term', remedy: SiteSettingsChange | null) => [
    { because, count: 3, terms: ['ai'], labels: ['AI'], remedy },
  ];

  async function show() {
    await page.getByText('Not marked on this page: 3').click();
    await page.getByRole('button', { name: /^Mark \(/ }).click();
  }

  test('is marked by changing the general choice', async () => {
    const world = fakePopupWorld();
    world.hidden = places('weights', () => ({ weights: 3 }));
    opened(world);
    await show();
    await expect.poll(() => world.settings.weights).toBe(3);
    expect(world.sites).toEqual({});
  });

  test('is marked by changing that of the site where the site has its own', async () => {
    const world = fakePopupWorld();
    world.sites = { 'example.com': { weights: 1 } };
    world.hidden = places('weights', () => ({ weights: 3 }));
    opened(world);
    await show();
    await expect.poll(() => world.sites).toEqual({ 'example.com': { weights: 3 } });
    expect(world.settings.weights).toBe(2);
  });

  test('is taken from the terms that are never marked', async () => {
    const world = fakePopupWorld();
    world.hidden = places('term', null);
    opened(world);
    await show();
    await expect.poll(() => world.asked).toEqual(['show ai']);
  });
});

test('a page that is marked slowly is told of, and marked at once if the reader likes', async () => {
  const world = fakePopupWorld();
  world.isSlowed = true;
  opened(world);
  await page.getByRole('button', { name: 'Mark at once' }).click();
  await expect.poll(() => world.asked).toEqual(['hurry 7']);
  world.tick();
  await expect.element(page.getByRole('button', { name: 'Mark at once' })).not.toBeInTheDocument();
});

describe('what is pasted into the search', () => {
  /** Pastes as the browser does: what nobody keeps from the field gets into it. */
  function paste(words: string): void {
    const field = document.querySelector<HTMLInputElement>('.search-field');
    if (field === null) throw new Error('There is no field.');
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', words);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    if (!field.dispatchEvent(event)) return;
    field.value += words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }

  test.each([
    ['a link for a colleague', 'pz tea/green-tea?pack=Tea&version=2', true],
    ['one in a line of a mail', 'See pz tea/leaf#3?words=Of%20leaves&pack=Tea – soon', true],
    ['words with a stroke', 'and/or', false],
    ['words', 'wuzhen', false],
    ['nothing', '', false],
  ])('%s is followed where it is a link, and else searched for', async (_, words, isLink) => {
    const world = fakePopupWorld();
    const followed: string[] = [];
    world.source.openSearch = async (text) => {
      followed.push(text);
    };
    opened(world);
    await expect.element(terms()).toBeVisible();
    paste(words);
    const field = document.querySelector<HTMLInputElement>('.search-field');
    await expect.poll(() => followed.length).toBe(isLink ? 1 : 0);
    expect(field?.value).toBe(isLink ? '' : words);
    if (isLink) expect(followed[0]).toBe(/pz \S+/.exec(words)?.[0]);
    else if (words === 'wuzhen')
      await expect.poll(() => page.getByRole('option').elements().length).toBe(4);
  });
});
