import '../../../components/page.css';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { PackDocument, PackTerm } from '../../../core/pack/types';
import { unmount } from '../mounted';
import { fixtureLibrary } from './fixtureLibrary';
import { type OpenedReader, openReader } from './openReader';

beforeEach(() => page.viewport(1280, 800));
afterEach(unmount);

const DOCUMENTS = 450;
/** Every third of them names both terms, the others one. */
const NAMING = DOCUMENTS / 3;

const documents = Array.from(
  { length: DOCUMENTS },
  (_, number): PackDocument => ({
    id: `d${number}`,
    title: `文件${number}`,
    author: null,
    publisher: null,
    date: null,
    language: 'zh-Hans',
    url: null,
    complete: true,
    blocks: [
      { type: 'paragraph', text: '网络空间需要秩序。' },
      ...(number % 3 === 0
        ? [{ type: 'paragraph' as const, text: '各方都谈到网络命运共同体。' }]
        : []),
    ],
  }),
);
const library = fixtureLibrary(documents);

const countOf = (reader: OpenedReader, selector: string) => reader.all(selector).length;
const showMore = (name: string, within = 'body') =>
  page
    .elementLocator(document.querySelector(within) ?? document.body)
    .getByRole('button', { name })
    .click();

describe('a library of hundreds of documents', () => {
  it.each([
    ['d3', '文件0', 100],
    ['d250', '文件200', 100],
    ['d449', '文件400', 50],
  ])(
    'lists in the contents of %s those around it, and all of them when asked',
    async (id, first, count) => {
      const reader = await openReader(`?document=${id}`, { library });
      expect(countOf(reader, '.contents-document')).toBe(count);
      expect(reader.find('.contents-title').textContent).toBe(first);
      expect(countOf(reader, '.contents-title[aria-current=page]')).toBe(1);
      await showMore(`Show more documents: ${DOCUMENTS - count}`, '.contents');
      expect(countOf(reader, '.contents-document')).toBe(DOCUMENTS);
      expect(countOf(reader, '.contents button:not(.contents-toggle)')).toBe(0);
    },
  );

  it('has some to begin with, and all when asked', async () => {
    const reader = await openReader('', { library });
    expect(countOf(reader, '.choice-document')).toBe(200);
    await showMore('Show more documents: 250');
    expect(countOf(reader, '.choice-document')).toBe(DOCUMENTS);
  });

  it('draws strips of the documents that mention a term, and counts the others', async () => {
    const reader = await openReader('?term=community', { library });
    expect(countOf(reader, '.places-document')).toBe(30);
    expect(reader.root.textContent).toContain(
      `Documents that do not mention it: ${DOCUMENTS - NAMING}`,
    );
    await showMore(`Show more documents: ${NAMING - 30}`, 'section:has(> .places)');
    expect(countOf(reader, '.places-document')).toBe(NAMING);
    expect(
      reader.all('.places-count').every(({ textContent }) => textContent !== 'Not mentioned'),
    ).toBe(true);
  });

  it('lists beside a document the passages of those around it', async () => {
    const reader = await openReader('?document=d300&passage=1&term=cyberspace', { library });
    expect(countOf(reader, '.term-document')).toBe(30);
    expect(reader.find('.term-document h4 .word-wrapped').textContent).toBe('文件300');
    expect(countOf(reader, '.term-document [aria-current]')).toBe(1);
  });

  it('shows what is found in some of them, and in all when asked', async () => {
    const reader = await openReader('?search=秩序', { library });
    expect(countOf(reader, '.quoted-document')).toBe(50);
    await showMore('Show more documents: 400');
    expect(countOf(reader, '.quoted-document')).toBe(DOCUMENTS);
  });
});

describe('an index with hundreds of terms under one letter', () => {
  const terms = Array.from(
    { length: 320 },
    (_, number): PackTerm => ({
      id: `t${number}`,
      kind: 'concept',
      weight: 2,
      names: [{ text: `网络${number}`, language: 'zh-Hans', role: 'label' }],
    }),
  );

  it('lists some, and all when asked', async () => {
    const reader = await openReader('?index=pinyin', { library: fixtureLibrary([], terms) });
    expect(countOf(reader, '.index-term')).toBe(300);
    await showMore('Show more terms: 20, under “W”');
    expect(countOf(reader, '.index-term')).toBe(320);
  });

  it('finds those that are not listed', async () => {
    const reader = await openReader('?index=pinyin', { library: fixtureLibrary([], terms) });
    await page.getByRole('searchbox', { name: 'Filter' }).fill('网络319');
    expect(reader.all('.index-term').map(({ textContent }) => textContent)).toEqual(['网络319']);
  });
});
