import { type Browser, browser } from 'wxt/browser';
import { keepSelection, SELECTIONS } from '../../core/pack/drafts/keepSelection';
import { dayOf } from '../../core/text/dayOf';
import { localize } from '../localize';
import { isAccessDenied, isTabGone } from '../messaging/browserErrors';
import { editPacks } from '../stores/editing/editPacks';
import { openLibrary } from '../stores/library/libraryStore';
import { flashButton } from './tabButton';

/** Keeps what is selected in a tab as passages, with title and address of the page. */
export async function keepSelected(
  { selectionText, pageUrl, frameId = 0 }: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
): Promise<void> {
  if (tab?.id === undefined || selectionText === undefined) return;
  const text = (await selectionIn(tab.id, frameId)) ?? selectionText;
  const selected = {
    text,
    title: tab.title ?? '',
    url: pageUrl ?? tab.url ?? '',
    day: dayOf(new Date()),
  };
  const { packs: all } = await openLibrary();
  await editPacks([SELECTIONS], (packs) => {
    const before = packs.get(SELECTIONS) ?? null;
    const others = [...all, ...packs.values()].flatMap(({ documents }) => documents);
    const taken = new Set(others.map(({ id }) => id));
    const kept = keepSelection(before, selected, localize('selectionsTitle'), taken);
    return kept === null ? [] : [kept];
  });
  await flashButton(tab, '✓');
}

/** The selection with its breaks between paragraphs, which the menu leaves out; `null` where it cannot be asked for. */
async function selectionIn(tab: number, frame: number): Promise<string | null> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId: tab, frameIds: [frame] },
      injectImmediately: true,
      func: () => getSelection()?.toString() ?? '',
    });
    return answer?.result === undefined || answer.result === '' ? null : answer.result;
  } catch (error) {
    if (!isAccessDenied(error) && !isTabGone(error)) throw error;
    return null;
  }
}
