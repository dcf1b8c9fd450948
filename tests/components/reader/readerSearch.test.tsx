import '../../../components/page.css';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { unmount } from '../mounted';
import { fixtureLibrary, longDocument } from './fixtureLibrary';
import { type OpenedReader, openReader, settled } from './openReader';

beforeEach(() => page.viewport(1280, 800));
afterEach(unmount);

const texts = (reader: OpenedReader, selector: string) =>
  reader.all(selector).map((element) => element.textContent);
const status = (reader: OpenedReader) => reader.find('.find-bar [role="status"]').textContent;

async function searchFor(reader: OpenedReader, typed: string): Promise<void> {
  await userEvent.fill(reader.find('input[name="search"]'), typed);
  await userEvent.keyboard('{Enter}');
  await settled();
}

describe('a search in all documents', () => {
  it('is asked for in the bar and shows excerpts by document, whatever the script', async () => {
    const reader = await openReader('');
    await searchFor(reader, ' 網絡空間 ');
    expect(reader.history.entries.at(-1)).toBe(`?${new URLSearchParams({ search: '網絡空間' })}`);
    expect(reader.find('h1').textContent).toBe('Search: 網絡空間');
    expect(reader.find('.page-head [role="status"]').textContent).toBe('Places: 2 · documents: 1');
    expect(texts(reader, '.hits mark')).toEqual(['网络空间', '网络空间']);
  });

  it('gives the passages that name a term in other words', async () => {
    const reader = await openReader('?search=UN Development Programme');
    expect(texts(reader, '.found-term-label')).toEqual(['United Nations Development Programme']);
    expect(texts(reader, '.quoted mark')).toContain('联合国开发计划署');
  });

  it('says so where there is nothing', async () => {
    const reader = await openReader('?search=量子力学');
    expect(reader.find('.page-head [role="status"]').textContent).toBe(
      'Nothing found in the documents.',
    );
  });

  it('shows the first hits of very many, and the others on request', async () => {
    const library = fixtureLibrary([longDocument(90)]);
    const reader = await openReader('?search=规则', { library });
    expect(reader.all('.hits li')).toHaveLength(20);
    await userEvent.click(page.getByRole('button', { name: 'Show 70 more' }));
    expect(reader.all('.hits li')).toHaveLength(90);
  });

  it('leads into the document with what was looked for', async () => {
    const reader = await openReader('?search=各方');
    await userEvent.click(reader.all('.hits a')[1] as HTMLElement);
    await settled();
    expect(reader.find('[aria-current="true"]').textContent).toContain('任务之一');
    expect(status(reader)).toBe('Passage 2 of 2 · places: 2');
    expect(texts(reader, 'mark.found')).toEqual(['各方', '各方']);
  });
});

describe('a search in the open document', () => {
  it('goes to the first place from where the reader is', async () => {
    const reader = await openReader('?document=mainland&passage=3');
    await searchFor(reader, '各方');
    expect(reader.find('[aria-current="true"]').textContent).toContain('任务之一');
    expect(status(reader)).toBe('Passage 2 of 2 · places: 2');
  });

  it('steps to the next place and round, the focus staying on the step', async () => {
    const reader = await openReader('?document=mainland&passage=2&search=各方');
    const next = () => reader.find('[aria-label="Next passage that has it"]');
    next().focus();
    const seen: (string | null)[] = [];
    for (let step = 0; step < 2; step++) {
      await userEvent.keyboard('{Enter}');
      await settled();
      seen.push(status(reader));
      expect(document.activeElement).toBe(next());
    }
    expect(seen).toEqual(['Passage 2 of 2 · places: 2', 'Passage 1 of 2 · places: 2']);
  });

  it('has a tick beside the text for every passage, where it stands', async () => {
    const library = fixtureLibrary([longDocument(40)]);
    const reader = await openReader('?document=long&search=第1', { library });
    const tops = () => reader.all('.hit-tick').map((tick) => Number.parseFloat(tick.style.top));
    await expect.poll(() => tops().length).toBe(11);
    expect([...tops()].sort((a, b) => a - b)).toEqual(tops());
    reader.all('.hit-tick')[5]?.click();
    await settled();
    expect(reader.find('[aria-current="true"]').textContent).toContain('第14段');
  });

  it('keeps what is looked for on the way through the document, not into another', async () => {
    const reader = await openReader('?document=mainland&passage=2&search=各方');
    reader.find('[aria-label="Link to passage 4"]').click();
    await settled();
    expect(reader.history.entries.at(-1)).toContain('search=');
    reader.find('.contents a[href="?document=taiwan"]').click();
    await settled();
    expect(reader.history.entries.at(-1)).toBe('?document=taiwan');
  });

  it('shows a chosen term and what is looked for in one place', async () => {
    const reader = await openReader('?document=mainland&passage=2&term=community&search=空间命运');
    expect(texts(reader, '[data-passage="2"] mark')).toEqual(['网络', '空间命运', '共同体']);
    expect(texts(reader, 'mark.found')).toEqual(['空间命运']);
  });

  it('ends on request', async () => {
    const reader = await openReader('?document=mainland&passage=2&term=community&search=各方');
    await userEvent.click(reader.find('.find-close'));
    await settled();
    expect(reader.history.entries.at(-1)).toBe('?document=mainland&passage=2&term=community');
    expect(reader.all('.find-bar')).toEqual([]);
  });

  it('of nothing says so and offers all documents', async () => {
    const reader = await openReader('?document=mainland&search=秩序');
    expect(status(reader)).toBe('Nothing in this document');
    await userEvent.click(reader.find('.find-all'));
    await settled();
    expect(texts(reader, '.hits mark')).toEqual(['秩序']);
  });
});
