import { type Browser, browser } from 'wxt/browser';
import { goToMark, openNote } from '../../services/goToMark';
import { isSiteMenu } from '../../services/siteMenu';
import { toggleSite } from '../../services/siteSwitch';

type Tab = Browser.tabs.Tab;

/** Obeys keyboard commands and menus, which name the tab they are about. */
export function answerReader(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    void obey(command, tab);
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (isSiteMenu(menuItemId) && tab !== undefined) void toggleSite(tab);
  });
}

async function obey(command: string, named: Tab | undefined): Promise<void> {
  const tab = named ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
  if (tab?.id === undefined) return;
  switch (command) {
    case 'next-mark':
      await goToMark(tab.id, 'next', null);
      return;
    case 'previous-mark':
      await goToMark(tab.id, 'previous', null);
      return;
    case 'open-note':
      await openNote(tab.id);
      return;
    case 'toggle-site':
      await toggleSite(tab);
      return;
  }
}
