import { type Browser, browser } from 'wxt/browser';
import { obeyMenu } from '../../services/background/contextMenus';
import { toggleSite } from '../../services/background/siteSwitch';
import { goToMark, openNote } from '../../services/tabs/goToMark';
import { openSidePanel } from '../../services/tabs/sidePanel';

type Tab = Browser.tabs.Tab;

/** Obeys keyboard commands and menus, which name the tab they are about. */
export function answerReader(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    void obey(command, tab);
  });
  browser.contextMenus.onClicked.addListener((clicked, tab) => void obeyMenu(clicked, tab));
}

async function obey(command: string, named: Tab | undefined): Promise<void> {
  // Browsers open panels within the event only: nothing may be awaited before.
  if (command === 'open-panel') {
    if (named !== undefined) await openSidePanel(named.windowId);
    return;
  }
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
