import { type Browser, browser } from 'wxt/browser';
import { readerQuery, referenceQuery, searchQuery, termQuery } from '../../core/readerAddress';
import { exclusively } from '../stores/exclusively';

/** Address of the reader at a passage, with the term it is opened for. */
export function readerUrl(document: string, passage: number, term?: string): string {
  return browser.runtime.getURL(`/reader.html${readerQuery(document, passage, term)}`);
}

/** Address of the reader at the page of a term. */
export function readerTermUrl(term: string): string {
  return browser.runtime.getURL(`/reader.html${termQuery(term)}`);
}

/** Address of the reader where a reference leads; or it says what is missing. */
export function readerReferenceUrl(reference: string): string {
  return browser.runtime.getURL(`/reader.html${referenceQuery(reference)}`);
}

/** Address of the reader with all that a search for `query` finds. */
export function readerSearchUrl(query: string): string {
  return browser.runtime.getURL(`/reader.html${searchQuery(query)}`);
}

/**
 * Shows a passage in the reader: in the reader tab that is open already, else in a new tab.
 *
 * @param beside the tab that a new one goes next to; by default the active one
 */
export function openReader(
  document: string,
  passage: number,
  term?: string,
  beside?: Browser.tabs.Tab,
): Promise<void> {
  return openReaderAt(readerUrl(document, passage, term), beside);
}

/** As `openReader`, at the page of a term. */
export function openReaderTerm(term: string, beside?: Browser.tabs.Tab): Promise<void> {
  return openReaderAt(readerTermUrl(term), beside);
}

/** As `openReader`, with all that a search finds. */
export function openReaderSearch(query: string, beside?: Browser.tabs.Tab): Promise<void> {
  return openReaderAt(readerSearchUrl(query), beside);
}

/** One at a time: asked for twice at once, the second finds the tab that the first has opened. */
function openReaderAt(url: string, beside?: Browser.tabs.Tab): Promise<void> {
  return exclusively('open-reader', () => showReader(url, beside));
}

async function showReader(url: string, beside?: Browser.tabs.Tab): Promise<void> {
  const readers = await browser.tabs.query({ url: `${browser.runtime.getURL('/reader.html')}*` });
  const neighbour = beside ?? (await activeTab());
  const reader = readers.find(({ windowId }) => windowId === neighbour?.windowId) ?? readers[0];
  if (reader?.id !== undefined) {
    await browser.tabs.update(reader.id, { url, active: true });
    await browser.windows.update(reader.windowId, { focused: true });
    return;
  }
  // Pages of extensions cannot be shown in private windows; the browser picks another one then.
  const place =
    neighbour === undefined || neighbour.incognito
      ? {}
      : { windowId: neighbour.windowId, index: neighbour.index + 1 };
  await browser.tabs.create({ url, ...place });
}

async function activeTab(): Promise<Browser.tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab;
}
