import { type Browser, browser } from 'wxt/browser';
import { localize } from '../localize';
import { addPage } from '../tabs/addPage';
import { lookUp } from '../tabs/lookUp';
import { openSidePanel } from '../tabs/sidePanel';
import { keepSelected } from './keepSelected';
import { newTermFrom } from './newTerm';
import { toggleSite } from './siteSwitch';
import { flashButton } from './tabButton';

const LOOK_UP = 'look-up';
const NEW_TERM = 'new-term';
const OPEN_PANEL = 'open-panel';
const TOGGLE_SITE = 'toggle-site';
const ADD_PAGE = 'add-page';
const KEEP_SELECTION = 'keep-selection';

/**
 * Puts our items into the menus of selections, of pages and of the toolbar button. The browser keeps
 * menus; creating them again replaces them.
 */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: LOOK_UP,
    // The browser puts the selection in the place of `%s`, and shortens it.
    title: localize('menuLookUp'),
    contexts: ['selection'],
  });
  browser.contextMenus.create({
    id: NEW_TERM,
    title: localize('menuNewTerm'),
    contexts: ['selection'],
  });
  browser.contextMenus.create({
    id: KEEP_SELECTION,
    title: localize('menuKeepSelection'),
    contexts: ['selection'],
    documentUrlPatterns: ['*://*/*'],
  });
  browser.contextMenus.create({
    id: ADD_PAGE,
    title: localize('menuAddPage'),
    contexts: ['action', 'page'],
    documentUrlPatterns: ['*://*/*'],
  });
  browser.contextMenus.create({
    id: OPEN_PANEL,
    title: localize('menuOpenPanel'),
    contexts: ['action', 'page'],
  });
  browser.contextMenus.create({
    id: TOGGLE_SITE,
    title: localize('menuToggleSite'),
    contexts: ['action', 'page'],
    documentUrlPatterns: ['*://*/*'],
  });
}

/**
 * Does what the chosen item says. To be called within the browser's event: panels open in a click only.
 *
 * @throws what stood in the way; the button says so, too, since a menu has no other place for it
 */
export async function obeyMenu(
  clicked: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
): Promise<void> {
  try {
    await obey(clicked, tab);
  } catch (error) {
    if (tab !== undefined) await flashButton(tab, '!');
    throw error;
  }
}

async function obey(
  clicked: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
): Promise<void> {
  const { menuItemId, selectionText, frameId } = clicked;
  switch (menuItemId) {
    case KEEP_SELECTION:
      await keepSelected(clicked, tab);
      return;
    case ADD_PAGE:
      if (tab?.id !== undefined) await addPage(tab.id);
      return;
    case LOOK_UP:
      if (selectionText !== undefined) await lookUp(selectionText, tab);
      return;
    case NEW_TERM:
      if (selectionText !== undefined) await newTermFrom(selectionText, frameId, tab);
      return;
    case OPEN_PANEL:
      if (tab !== undefined) await openSidePanel(tab.windowId);
      return;
    case TOGGLE_SITE:
      if (tab !== undefined) await toggleSite(tab);
      return;
  }
}
