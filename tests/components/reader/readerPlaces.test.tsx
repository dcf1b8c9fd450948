import '../../../components/page.css';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { accessibilityProblems, unmount } from '../mounted';
import { fixtureLibrary, longDocument } from './fixtureLibrary';
import { openReader, settled } from './openReader';

beforeEach(() => page.viewport(1280, 800));
afterEach(unmount);

const target = '[aria-current="true"]';

describe('an address', () => {
  it.each([
    ['?document=mainland&passage=2', '各方都谈到网络空间命运共同体，也谈到网络空间的规则。'],
    ['?document=taiwan&passage=1', '十年來,網路空間命運共同體的理念為人熟知。'],
    ['?document=mainland&passage=3&term=undp', '联合国开发计划署（UNDP）参与其中。'],
  ])('%s marks its passage and nothing else', async (query, text) => {
    const reader = await openReader(query);
    expect(reader.all(target).map((element) => element.textContent)).toEqual([text]);
  });

  it('without a passage opens the document at its head', async () => {
    const reader = await openReader('?document=taiwan');
    expect(reader.all(target)).toEqual([]);
    expect(reader.find('h1').textContent).toBe('務實推進網路空間命運共同體');
    expect(scrollY).toBe(0);
  });

  it.each([1, 2_500, 5_000])('brings passage %i of 5,000 into sight', async (number) => {
    const library = fixtureLibrary([longDocument(5_000)]);
    const reader = await openReader(`?document=long&passage=${number}`, { library });
    await expect
      .poll(() => {
        const { top, bottom } = reader.find(target).getBoundingClientRect();
        return top >= 0 && bottom <= 800;
      })
      .toBe(true);
    expect(document.activeElement).toBe(reader.find(target));
  });

  it.each([
    ['?document=gone&passage=1', 'gone'],
    ['?document=%3Cb%3E', '<b>'],
  ])('%s names the missing document and offers those there are', async (query, wanted) => {
    const reader = await openReader(query);
    expect(reader.find('main').textContent).toContain('not in your library');
    expect(reader.find('main').textContent).toContain(wanted);
    reader.find('main a').click();
    await settled();
    expect(reader.history.entries.at(-1)).toBe('?document=mainland');
    expect(reader.find('h1').textContent).toBe('构建网络空间命运共同体');
  });

  it.each(['0', '6', '-1', '1e0', 'abc', '99999999999'])(
    'with passage %s shows the document and says which passages it has',
    async (passage) => {
      const reader = await openReader(`?document=mainland&passage=${passage}`);
      expect(reader.all(target)).toEqual([]);
      expect(reader.find('[role="alert"]').textContent).toContain(
        `There is no passage “${passage}” in this document. Its passages run from 1 to 5.`,
      );
      reader.find('[role="alert"] a').click();
      await settled();
      expect(reader.history.entries.at(-1)).toBe('?document=mainland&passage=1');
      expect(reader.all('[role="alert"]')).toEqual([]);
    },
  );

  it('without a document lets the reader choose one', async () => {
    const reader = await openReader('');
    expect(reader.find('h1').textContent).toBe('What would you like to read?');
    expect(reader.all('main li').length).toBe(2);
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('of an empty library says how to fill it', async () => {
    const reader = await openReader('', { library: fixtureLibrary([]) });
    expect(reader.find('main').textContent).toContain('Your library is empty');
  });
});

describe('going about', () => {
  it('follows the number of a passage and keeps the place on the screen', async () => {
    const reader = await openReader('?document=mainland&passage=2');
    reader.find('[aria-label="Link to passage 4"]').click();
    await settled();
    expect(reader.history.entries).toEqual([
      '?document=mainland&passage=2',
      '?document=mainland&passage=4',
    ]);
    expect(reader.all(target).map((element) => element.textContent)).toEqual([
      '这一段没有提到任何词条。',
    ]);
  });

  it('goes back and forward through passages, documents and terms', async () => {
    const reader = await openReader('?document=mainland&passage=2');
    reader.find('a[data-term="undp"]').click();
    await settled();
    reader.find('nav a[href="?document=taiwan"]').click();
    await settled();
    expect(reader.find('h1').textContent).toBe('務實推進網路空間命運共同體');
    expect(reader.find('aside h2').textContent).toBe('联合国开发计划署');

    reader.history.back();
    await settled();
    expect(reader.find(target).textContent).toBe('联合国开发计划署（UNDP）参与其中。');
    expect(reader.find('aside h2').textContent).toBe('联合国开发计划署');

    reader.history.back();
    await settled();
    expect(reader.find(target).textContent).toContain('各方都谈到');
    expect(reader.all('aside h2')).toEqual([]);

    reader.history.forward();
    await settled();
    expect(reader.find('aside h2').textContent).toBe('联合国开发计划署');
  });

  it('keeps the chosen term on the way to another passage', async () => {
    const reader = await openReader('?document=mainland&passage=2&term=undp');
    reader.find('[aria-label="Link to passage 4"]').click();
    await settled();
    expect(reader.history.entries.at(-1)).toBe('?document=mainland&passage=4&term=undp');
  });

  it('leaves a click with a modifier key to the browser', async () => {
    const reader = await openReader('?document=mainland&passage=2');
    const link = reader.find('[aria-label="Link to passage 4"]');
    let taken: boolean | null = null;
    // Last in line: what the reader left alone must open no tab, which would take the window from the tests.
    const stop = (event: Event) => {
      taken = event.defaultPrevented;
      event.preventDefault();
    };
    window.addEventListener('click', stop, { once: true });
    link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true }));
    expect(taken).toBe(false);
    expect(reader.history.entries.length).toBe(1);
  });

  it('lists both documents with their headings, which lead to the passages under them', async () => {
    const reader = await openReader('?document=mainland&passage=2');
    expect(
      reader.all('.contents a').map((link) => [link.textContent, link.getAttribute('href')]),
    ).toEqual([
      ['构建网络空间命运共同体', '?document=mainland'],
      ['时代背景', '?document=mainland&passage=3'],
      ['重点任务', '?document=mainland&passage=5'],
      ['第一项', '?document=mainland&passage=5'],
      ['務實推進網路空間命運共同體', '?document=taiwan'],
      ['理念', '?document=taiwan&passage=2'],
    ]);
    expect(reader.find('.contents [aria-current="page"]').textContent).toBe(
      '构建网络空间命运共同体',
    );
  });

  it('names the document, and the chosen term, in the title of the window', async () => {
    const reader = await openReader('?document=mainland&passage=2');
    expect(document.title).toMatch(/^构建网络空间命运共同体 · Reader · /);
    reader.find('a[data-term="undp"]').click();
    await settled();
    expect(document.title).toMatch(/^联合国开发计划署 · 构建网络空间命运共同体 · Reader · /);
  });

  it('ends with its listeners taken off the history', async () => {
    const reader = await openReader('?document=mainland&passage=2');
    expect(reader.history.listeners.size).toBe(1);
    unmount();
    await expect.poll(() => reader.history.listeners.size).toBe(0);
  });
});

describe('the state of the library', () => {
  it('says that it is being opened', async () => {
    const reader = await openReader('?document=mainland', { state: { case: 'loading' } });
    expect(reader.find('[role="status"]').textContent).toBe('Opening the library…');
  });

  it('says why it could not be opened, and tries again on request', async () => {
    const reader = await openReader('?document=mainland', {
      state: { case: 'failed', reason: 'The database is locked.' },
    });
    expect(reader.find('[role="alert"]').textContent).toContain('The database is locked.');
    await userEvent.click(reader.find('button'));
    expect(reader.triedAgain).toBe(1);
  });
});
