import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { createMenus, obeyMenu } from '../../../services/background/contextMenus';
import { takeLibraryWish } from '../../../services/tabs/libraryPage';
import { installLocks } from '../fakes/locks';

interface Item {
  id: string;
  title: string;
  contexts: string[];
}
type Clicked = Parameters<typeof obeyMenu>[0];
type Tab = Parameters<typeof obeyMenu>[1];

let items: Item[];
let opened: string[];
let panels: number[];

const tab = { id: 4, windowId: 9, index: 2, incognito: false } as Tab;
const clicked = (menuItemId: string, selectionText?: string) =>
  ({ menuItemId, selectionText }) as Clicked;
const queryOf = (url: string | undefined) => Object.fromEntries(new URL(url ?? '').searchParams);

beforeEach(() => {
  fakeBrowser.reset();
  installLocks();
  items = [];
  opened = [];
  panels = [];
  Object.assign(fakeBrowser.i18n, { getMessage: (key: string) => key });
  Object.assign(fakeBrowser, {
    contextMenus: {
      removeAll: async () => {
        items = [];
      },
      create: (item: Item) => items.push(item),
    },
    sidePanel: {
      open: async ({ windowId }: { windowId: number }) => {
        panels.push(windowId);
      },
    },
  });
  Object.assign(fakeBrowser.tabs, {
    query: async () => [],
    create: async ({ url }: { url: string }) => opened.push(url),
  });
});

it('the menus are the same however often they are made', async () => {
  await createMenus();
  await createMenus();
  expect(items.map(({ id, contexts }) => `${id}: ${contexts.join(' ')}`)).toEqual([
    'look-up: selection',
    'new-term: selection',
    'keep-selection: selection',
    'add-page: action page',
    'open-panel: action page',
    'toggle-site: action page',
  ]);
});

describe('looking up a selection', () => {
  it.each(['乌镇峰会', ' 烏鎮峰會\n', 'wuzhen  summit'])(
    'opens the term that goes by “%s”',
    async (text) => {
      await obeyMenu(clicked('look-up', text), tab);
      expect(queryOf(opened[0]).term).toMatch(/wuzhen/);
    },
  );

  it('searches for what is no name', async () => {
    await obeyMenu(clicked('look-up', '  去年的\n乌镇峰会 '), tab);
    expect(queryOf(opened[0])).toEqual({ search: '去年的 乌镇峰会' });
  });

  it('cuts what is too long for an address', async () => {
    await obeyMenu(clicked('look-up', '长'.repeat(5000)), tab);
    expect(queryOf(opened[0]).search).toHaveLength(100);
  });

  it('does nothing for a selection of space', async () => {
    await obeyMenu(clicked('look-up', ' \n'), tab);
    expect(opened).toEqual([]);
  });
});

describe('a new term from a selection', () => {
  const page = { ...tab, title: '新闻', url: 'https://news.example/1' } as Tab;
  const select = (result: unknown) =>
    Object.assign(fakeBrowser, { scripting: { executeScript: async () => [{ result }] } });

  it('comes with the sentence it stands in, and with the page', async () => {
    select('第一句。他们设立了数据大使馆。');
    await obeyMenu(clicked('new-term', ' 数据大使馆\n'), page);
    expect(await takeLibraryWish()).toEqual({
      case: 'new',
      selection: {
        text: '数据大使馆',
        sentence: '他们设立了数据大使馆。',
        title: '新闻',
        url: 'https://news.example/1',
      },
    });
    expect(opened[0]).toMatch(/library\.html$/);
  });

  it.each<[string, unknown]>([
    ['says nothing', null],
    ['says what is no text', { length: 3 }],
    ['says far too much', 'x'.repeat(30_000)],
  ])('is kept by itself where the page %s', async (_, result) => {
    select(result);
    await obeyMenu(clicked('new-term', '数据大使馆'), page);
    expect(await takeLibraryWish()).toMatchObject({ selection: { sentence: '数据大使馆' } });
  });

  it('is kept by itself where the browser lets nobody into the page', async () => {
    const executeScript = () => Promise.reject(new Error('Cannot access contents of the page'));
    Object.assign(fakeBrowser, { scripting: { executeScript } });
    await obeyMenu(clicked('new-term', '数据大使馆'), page);
    expect(await takeLibraryWish()).toMatchObject({ selection: { sentence: '数据大使馆' } });
  });

  it('is nothing for a selection of space', async () => {
    await obeyMenu(clicked('new-term', ' \n'), page);
    expect(await takeLibraryWish()).toBeNull();
  });
});

it('the side panel is opened within the click: nothing is awaited before', () => {
  void obeyMenu(clicked('open-panel'), tab);
  expect(panels).toEqual([9]);
});

describe('what cannot be done', () => {
  const page = { ...tab, title: '新闻', url: 'https://news.example/1' } as Tab;

  it.each<[string, string]>([
    ['a page that cannot be added', 'add-page'],
    ['a selection that cannot be kept', 'keep-selection'],
  ])('is said on the button: %s', async (_, item) => {
    const executeScript = () => Promise.reject(new Error('The disk is full.'));
    Object.assign(fakeBrowser, { scripting: { executeScript } });
    await expect(obeyMenu(clicked(item, '数据大使馆'), page)).rejects.toThrow('disk is full');
    expect(await fakeBrowser.action.getBadgeText({ tabId: 4 })).toBe('!');
  });
});
