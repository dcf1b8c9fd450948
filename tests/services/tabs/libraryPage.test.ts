import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import {
  openLibraryFor,
  takeLibraryWish,
  watchLibraryWishes,
  wishInAddress,
} from '../../../services/tabs/libraryPage';

let opened: object[];
let shown: number[];
let tabs: object[];

beforeEach(() => {
  fakeBrowser.reset();
  opened = [];
  shown = [];
  tabs = [];
  Object.assign(fakeBrowser.tabs, {
    query: async () => tabs,
    create: async (tab: object) => opened.push(tab),
    update: async (id: number) => shown.push(id),
  });
  Object.assign(fakeBrowser.windows, { update: async () => ({}) });
});

const edit = { case: 'edit', id: 'g20' } as const;

describe('the library page', () => {
  it('is opened beside the tab, and told once what for', async () => {
    await openLibraryFor(edit, { id: 1, windowId: 9, index: 2, incognito: false } as never);
    expect(opened).toMatchObject([{ windowId: 9, index: 3 }]);
    expect(await takeLibraryWish()).toEqual(edit);
    expect(await takeLibraryWish()).toBeNull();
  });

  it('that is open already is shown, and hears of it', async () => {
    tabs = [{ id: 7, windowId: 1 }];
    let heard = 0;
    const life = new AbortController();
    watchLibraryWishes(() => (heard += 1), life.signal);
    await openLibraryFor(edit);
    expect([shown, opened]).toEqual([[7], []]);
    expect(heard).toBe(1);
    life.abort();
  });

  it('believes no wish of another form', async () => {
    await fakeBrowser.storage.session.set({
      libraryWish: { case: 'new', selection: { text: '' } },
    });
    expect(await takeLibraryWish()).toBeNull();
  });

  it.each([
    ['#term=g20', edit],
    ['#term=tea%2Fg20', { case: 'edit', id: 'tea/g20' }],
    ['#term=', null],
    ['#other', null],
    ['', null],
  ])('has in its address what it is opened for: “%s”', (hash, wish) => {
    expect(wishInAddress(hash)).toEqual(wish);
  });
});
