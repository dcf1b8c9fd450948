import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { createMenus, obeyMenu } from '../../../services/background/contextMenus';
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

it('the side panel is opened within the click: nothing is awaited before', () => {
  void obeyMenu(clicked('open-panel'), tab);
  expect(panels).toEqual([9]);
});
