import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LibraryApp } from '../../../components/library/LibraryApp';
import type { KeepingSource } from '../../../components/library/packs/KeepingSource';
import { windowHistory } from '../../../components/library/pageHistory';
import type { Undo } from '../../../components/library/terms/EditingSource';
import { mount, unmount } from '../mounted';
import { type FakeLibrary, fakeLibrary, newLibrary } from './fakeLibrary';
import { BUILT_IN, OWN } from './packStates';

let world: FakeLibrary;

beforeEach(() => {
  world = { ...newLibrary(), packs: [BUILT_IN, OWN] };
});

afterEach(unmount);

function open(keeping: Partial<KeepingSource> = {}) {
  const source = fakeLibrary(world, keeping);
  mount(<LibraryApp source={source} history={windowHistory(window)} language="en" />);
}

describe('what is written of a pack or a document and not kept', () => {
  const editDocument = () => page.getByRole('button', { name: /^Edit the document/ });
  const author = () => page.getByRole('textbox', { name: 'Author' });

  test('stays in its form where it cannot be stored, until it is', async () => {
    const saveDocument = vi.fn(async (): Promise<Undo> => {
      if (saveDocument.mock.calls.length === 1) throw new Error('the disk is full');
      return async () => {};
    });
    open({ saveDocument });
    await editDocument().click();
    await author().fill('WSIS');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('alert')).toHaveTextContent('the disk is full');
    await expect.element(author()).toHaveValue('WSIS');
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    await expect.poll(() => author().elements()).toEqual([]);
    expect(saveDocument).toHaveBeenLastCalledWith('own-notes', 'tunis-agenda', { author: 'WSIS' });
  });

  test('is there again where the reader went elsewhere on the page and came back', async () => {
    open();
    await editDocument().click();
    await author().fill('WSIS');
    await page.getByRole('button', { name: /^Edit the pack/ }).click();
    await page.getByRole('textbox', { name: 'Version' }).fill('2');
    await page.getByRole('button', { name: 'Paste text…' }).click();
    await page.getByRole('textbox', { name: 'Text' }).fill('Half a page.');
    await page.getByRole('button', { name: /^Suggest terms/ }).click();
    await expect.element(page.getByText('nothing is suggested here')).toBeVisible();
    expect(dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(false);
    await page.getByRole('button', { name: 'Back to the library' }).click();
    await expect.element(author()).toHaveValue('WSIS');
    await expect.element(page.getByRole('textbox', { name: 'Version' })).toHaveValue('2');
    await expect.element(page.getByRole('textbox', { name: 'Text' })).toHaveValue('Half a page.');
    for (const left of [3, 2, 1]) {
      const cancel = page.getByRole('button', { name: 'Cancel', exact: true });
      expect(cancel.elements()).toHaveLength(left);
      await cancel.first().click();
    }
    expect(dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(true);
  });
});

describe('what is written of a pack or a document that goes', () => {
  test.each([
    ['a document that is deleted', /^Delete/, null],
    ['a pack that is removed', /^Remove…/, 'Remove'],
  ])('goes with %s', async (_, press, confirm) => {
    const deleteDocument = async (): Promise<Undo> => {
      world.packs = [BUILT_IN, { ...OWN, documents: [] }];
      return async () => {};
    };
    open({ deleteDocument });
    await page.getByRole('button', { name: /^Edit the document/ }).click();
    await page.getByRole('textbox', { name: 'Author' }).fill('WSIS');
    const asks = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
    await expect.poll(asks).toBe(true);
    await page.getByRole('button', { name: press }).first().click();
    if (confirm !== null) {
      await page.getByRole('dialog').getByRole('button', { name: confirm, exact: true }).click();
    }
    const edit = () => page.getByRole('button', { name: /^Edit the document/ }).elements();
    await expect.poll(edit).toEqual([]);
    expect(asks()).toBe(false);
  });
});
