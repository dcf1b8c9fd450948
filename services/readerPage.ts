import { browser } from 'wxt/browser';

/** Address of the reader at a passage, with the term it is opened for. */
export function readerUrl(document: string, passage: number, term?: string): string {
  const query = new URLSearchParams({ document, passage: String(passage) });
  if (term !== undefined) query.set('term', term);
  return browser.runtime.getURL(`/reader.html?${query}`);
}

/** Opens the reader beside the tab that is in front. */
export async function openReader(document: string, passage: number, term?: string): Promise<void> {
  const url = readerUrl(document, passage, term);
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  await browser.tabs.create(front === undefined ? { url } : { url, index: front.index + 1 });
}
