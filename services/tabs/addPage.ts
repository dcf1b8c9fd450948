import { browser } from 'wxt/browser';
import { handOver } from '../stores/handoverStore';

/**
 * Takes the page in a tab as it stands there and opens the library page with what is recognised in it. Nothing is fetched.
 *
 * @throws where the browser does not let us into the page, or it is too long
 */
export async function addPage(tab: number): Promise<void> {
  const [top] = await browser.scripting.executeScript({
    target: { tabId: tab },
    injectImmediately: true,
    func: serialisePage,
  });
  if (top?.result === undefined || top.result === null) throw new Error('The page gave nothing.');
  const { incognito } = await browser.tabs.get(tab);
  const key = await handOver({ ...top.result, isPrivate: incognito });
  const url = browser.runtime.getURL('/library.html');
  await browser.tabs.create({ url: `${url}?page=${key}` });
}

/** Runs in the page, beside its own scripts: everything it needs is in it. */
function serialisePage(): { html: string; url: string; title: string } {
  // A page can put an image in the place of `document.documentElement`, but not in that of what reads it.
  const read = Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement')?.get;
  const root = read?.call(document) as HTMLElement;
  const title = root.querySelector('title')?.textContent ?? '';
  return { html: root.outerHTML, url: location.href, title: title.trim() };
}
