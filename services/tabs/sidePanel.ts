import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { watchItems } from '../stores/watchItems';

/** Of Firefox alone, and not in the types of `wxt/browser`. */
interface SidebarAction {
  open(): Promise<void>;
}

const wish = v.object({ term: v.nullable(v.string()) });

/**
 * Opens the side panel of a window, at a term or as it is. Browsers allow that within a click or key press
 * only, so nothing may be awaited before it. Firefox opens the sidebar of the window in front.
 */
export async function openSidePanel(window: number, term: string | null = null): Promise<void> {
  const opening = import.meta.env.FIREFOX
    ? sidebarAction().open()
    : browser.sidePanel.open({ windowId: window });
  if (term !== null) await browser.storage.session.set({ [itemOf(window)]: { term } });
  await opening;
}

/**
 * Calls `listener` with each term that the panel of the window is to be opened at, beginning with the one
 * that it was opened for. Extension pages only.
 */
export function watchWishes(
  window: number,
  listener: (term: string) => void,
  signal: AbortSignal,
): void {
  const item = itemOf(window);
  const take = async () => {
    const { [item]: stored } = await browser.storage.session.get(item);
    const read = v.safeParse(wish, stored);
    if (!read.success || read.output.term === null || signal.aborted) return;
    await browser.storage.session.remove(item);
    listener(read.output.term);
  };
  watchItems([item], () => void take(), signal);
  void take();
}

function sidebarAction(): SidebarAction {
  return (browser as unknown as { sidebarAction: SidebarAction }).sidebarAction;
}

function itemOf(window: number): string {
  return `panel:${window}`;
}
