import type { Browser } from 'wxt/browser';
import { termNamed } from '../../core/search/termNamed';
import { openLibrary } from '../stores/library/libraryStore';
import { openReaderSearch, openReaderTerm } from './readerPage';

/** Longer selections are no names, and too long for an address. */
const LONGEST = 100;

/**
 * Opens the reader for a text that was selected in `tab`: at the term that goes by it, else at what a search
 * for it finds.
 */
export async function lookUp(selected: string, tab: Browser.tabs.Tab | undefined): Promise<void> {
  const text = selected.replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST);
  if (text === '') return;
  const found = termNamed(await openLibrary(), text);
  if (found === null) await openReaderSearch(text, tab);
  else await openReaderTerm(found, tab);
}
