import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ExportContext } from '../../../components/export/ExportTools';
import { LibraryItemsContext } from '../../../components/export/LibraryItems';
import { makeExportTerm, makeItems } from '../../core/export/items';
import { fakeExportTools } from '../export/fakeExportTools';
import { mount, unmount } from '../mounted';
import { fakeEditingSource } from './fakeEditingSource';
import { Terms } from './Terms';
import { SOVEREIGNTY } from './termsStates';

beforeEach(() => page.viewport(900, 800));
afterEach(unmount);

describe('several terms', () => {
  test('are chosen by keyboard among those that are found, and exactly those are copied', async () => {
    const tools = fakeExportTools({ terms: 'csv' });
    const ofTerms = vi.fn(async (ids: ReadonlySet<string>, title: string) =>
      makeItems({ title, terms: [...ids].map((id) => makeExportTerm({ id })) }),
    );
    const source = fakeEditingSource(['a', 'b', 'c'].map((id) => ({ ...SOVEREIGNTY, id })));
    mount(
      <ExportContext.Provider value={tools}>
        <LibraryItemsContext.Provider value={{ ofTerms, ofPack: async () => makeItems() }}>
          <Terms source={source} />
        </LibraryItemsContext.Provider>
      </ExportContext.Provider>,
    );
    await page.getByRole('button', { name: 'Choose several' }).click();
    page.getByRole('checkbox').first().element().focus();
    await userEvent.keyboard(' {ArrowDown}{ArrowDown} ');
    await expect.element(page.getByText('Chosen: 2')).toBeVisible();
    await page.getByRole('button', { name: 'Export… “Chosen terms”' }).click();
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect.poll(() => tools.copied.length).toBe(1);
    expect(ofTerms.mock.lastCall?.[0]).toEqual(new Set(['a', 'c']));
  });

  test('are all that are found, drawn or not', async () => {
    const rows = Array.from({ length: 250 }, (_, at) => ({ ...SOVEREIGNTY, id: `t-${at}` }));
    const ofTerms = async () => makeItems();
    mount(
      <ExportContext.Provider value={fakeExportTools()}>
        <LibraryItemsContext.Provider value={{ ofTerms, ofPack: ofTerms }}>
          <Terms source={fakeEditingSource(rows)} />
        </LibraryItemsContext.Provider>
      </ExportContext.Provider>,
    );
    await page.getByRole('button', { name: 'Choose several' }).click();
    await page.getByRole('button', { name: 'Choose all' }).click();
    await expect.element(page.getByText('Chosen: 250')).toBeVisible();
  });
});
