import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../components/page.css';
import { CollectionPage } from '../../../components/library/collection/CollectionPage';
import type { CollectionPageProps } from '../../../components/library/collection/collectionView';
import { makeNumbered } from '../../core/collection/encounters';
import { testAccessibility, testWidths } from '../everyState';
import { mount, type TestLanguage, unmount } from '../mounted';
import { COLLECTION_STATES } from './collectionStates';

const ENCOUNTERS = Array.from({ length: 120 }, (_, at) =>
  makeNumbered({
    id: at + 1,
    day: at < 60 ? '2026-11-28' : '2026-11-01',
    by: at % 2 === 0 ? 'itself' : 'hand',
    ...(at === 119 && {
      term: 'wic',
      label: 'WIC',
      sentence: 'The WIC met.',
      place: { start: 4, end: 7 },
    }),
  }),
);
/** More than are shown at once. */
const MANY: CollectionPageProps = {
  ...COLLECTION_STATES['places of some days'],
  view: {
    case: 'open',
    encounters: ENCOUNTERS,
    termIn: (_, term) => (term === 'wic' ? null : term),
  },
};

beforeEach(() => page.viewport(900, 800));
afterEach(() => {
  unmount();
  document.documentElement.style.colorScheme = '';
});

const rows = () => document.querySelectorAll('.met-row').length;

const show = (props: CollectionPageProps, language: TestLanguage) =>
  mount(<CollectionPage {...props} />, language);

testAccessibility<CollectionPageProps>(COLLECTION_STATES, show);
testWidths<CollectionPageProps>(COLLECTION_STATES, show);

describe('what is kept', () => {
  test('is shown a page at a time', async () => {
    mount(<CollectionPage {...MANY} />);
    expect(rows()).toBe(50);
    await page.getByRole('button', { name: 'Earlier' }).click();
    await page.getByRole('button', { name: 'Earlier' }).click();
    await expect.poll(rows).toBe(20);
  });

  test('is deleted as it is found, or as it is chosen', async () => {
    const onRemove = vi.fn();
    mount(<CollectionPage {...MANY} onRemove={onRemove} />);
    await expect.element(page.getByRole('button', { name: 'Delete all: 120' })).toBeVisible();
    await userEvent.type(page.getByRole('searchbox'), 'wic');
    await page.getByRole('button', { name: 'Delete found: 1' }).click();
    expect(onRemove).toHaveBeenLastCalledWith([120]);
    await userEvent.clear(page.getByRole('searchbox'));
    await page
      .getByRole('checkbox', { name: /^Choose “/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Delete chosen: 1' }).click();
    expect(onRemove).toHaveBeenLastCalledWith([60]);
  });

  test('begins with the term that the address names', async () => {
    mount(<CollectionPage {...MANY} term={{ pack: 'internet-governance', term: 'wic' }} />);
    await expect.poll(rows).toBe(1);
    await expect.element(page.getByText('1 of 120')).toBeVisible();
    // Gone from the library: no link.
    expect(document.querySelector('.met-row-term a')).toBeNull();
  });
});
