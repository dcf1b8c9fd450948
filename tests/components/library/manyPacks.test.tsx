import '../../../components/page.css';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LibraryPage } from '../../../components/library/LibraryPage';
import type { DocumentSummary, PackSummary } from '../../../components/library/libraryView';
import { accessibilityProblems, mount, type TestLanguage, unmount } from '../mounted';
import { OPEN } from './libraryStates';
import { BUILT_IN, OWN } from './packStates';

beforeEach(() => page.viewport(900, 800));
afterEach(unmount);

const document = (facts: Partial<DocumentSummary>): DocumentSummary => {
  const [first] = OWN.documents;
  if (first === undefined) throw new Error('The pack has no document.');
  return { ...first, ...facts };
};
const pack = (number: number, documents: DocumentSummary[] = []): PackSummary => ({
  ...OWN,
  id: `p${number}`,
  title: `Pack ${number}`,
  documents,
});
const PACKS = [
  BUILT_IN,
  pack(1, [document({ title: '海底電纜：看不見的公共設施', publisher: null })]),
  pack(2, [document({ title: 'Report', author: 'Mei Lin', publisher: null })]),
  pack(3, [document({ title: 'Report', author: null, publisher: 'Tidewater Press' })]),
  ...Array.from({ length: 5 }, (_, number) => pack(4 + number)),
];
const shown = (packs: PackSummary[], language: TestLanguage = 'en') =>
  mount(<LibraryPage {...OPEN} packs={{ case: 'open', packs, broken: [] }} />, language);
const names = () =>
  page
    .getByRole('article')
    .elements()
    .map(({ ariaLabel }) => ariaLabel);
const removal = (title: string) => page.getByRole('button', { name: `Remove… “${title}”` });
const details = (title: string) => page.getByRole('button', { name: `Details of “${title}”` });

describe('packs', () => {
  test('are shown whole where they are few', () => {
    shown(PACKS.slice(0, 8));
    expect(page.getByRole('searchbox', { name: 'Find a pack or a document' }).elements()).toEqual(
      [],
    );
    expect(page.getByRole('button', { name: /^Details/ }).elements()).toEqual([]);
    expect(page.getByRole('button', { name: /^Export pack/ }).elements()).toHaveLength(8);
  });

  test('are folded where they are many, and unfolded one by one, by keyboard', async () => {
    shown(PACKS);
    expect(page.getByRole('button', { name: /^Export pack/ }).elements()).toEqual([]);
    await expect.element(details('Pack 2')).toHaveAttribute('aria-expanded', 'false');
    (details('Pack 2').element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(details('Pack 2')).toHaveAttribute('aria-expanded', 'true');
    await expect.element(details('Pack 2')).toHaveFocus();
    await expect.element(page.getByRole('link', { name: 'Report' })).toBeVisible();
    expect(page.getByRole('button', { name: /^Export pack/ }).elements()).toHaveLength(1);
    await userEvent.keyboard('{Enter}');
    expect(page.getByRole('link', { name: 'Report' }).elements()).toEqual([]);
  });

  test.each([
    ['pack 4', ['Pack 4']],
    ['海底电缆', ['Pack 1']],
    ['MEI LIN', ['Pack 2']],
    ['tidewater', ['Pack 3']],
    ['report', ['Pack 2', 'Pack 3']],
    ['中國網', [BUILT_IN.title]],
    ['nothing of that kind', []],
    ['  ', PACKS.map(({ title }) => title)],
  ])(
    'are found by what they and their documents are called, and by whom those are: %s',
    async (query, found) => {
      shown(PACKS);
      await page.getByRole('searchbox', { name: 'Find a pack or a document' }).fill(query);
      expect(names()).toEqual(found);
      const told = found.length === 0 ? 'No pack and no document' : `Packs: ${found.length} of 9`;
      expect(page.getByText(told).elements()).toHaveLength(query.trim() === '' ? 0 : 1);
    },
  );

  test('of hundreds of documents list some, and all when asked', async () => {
    const documents = Array.from({ length: 120 }, (_, number) =>
      document({ id: `d${number}`, inPack: `d${number}`, title: `Volume ${number}` }),
    );
    shown([pack(1, documents)]);
    expect(page.getByRole('link', { name: /^Volume/ }).elements()).toHaveLength(50);
    await page.getByRole('button', { name: 'Show more documents: 70' }).click();
    expect(page.getByRole('link', { name: /^Volume/ }).elements()).toHaveLength(120);
  });

  test('that are folded can be removed once they are unfolded', async () => {
    shown(PACKS);
    expect(removal('Pack 1').elements()).toEqual([]);
    await details('Pack 1').click();
    await expect.element(removal('Pack 1')).toBeVisible();
  });

  test.each<[TestLanguage, number]>([
    ['en', 320],
    ['zh-Hans', 768],
    ['zh-Hant-TW', 1440],
  ])(
    'have no accessibility problem and do not spill over, folded, in %s at %i pixels',
    async (language, width) => {
      await page.viewport(width, 800);
      shown(PACKS, language);
      expect(await accessibilityProblems('everything')).toEqual([]);
      expect(window.document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    },
  );
});
