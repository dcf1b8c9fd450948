/**
 * What a reader decides in a note. Pages can take over their content script's renderer, so each of these can
 * do no more than a note can: hide a term that there is, open a passage that there is, and switch the site in
 * front, no other.
 */
import { hostOf, type SiteState } from '../../core/sites/sites';
import type { Sender } from '../messaging/messaging';
import { openLibrary } from '../stores/libraryStore';
import { hideTerm, showTerm } from '../stores/settingsStore';
import { openReader } from '../tabs/readerPage';
import { setSite } from './siteSwitch';

export async function hideKnownTerm(term: string): Promise<void> {
  if ((await openLibrary()).term(term) !== null) await hideTerm(term);
}

export async function showKnownTerm(term: string): Promise<void> {
  if ((await openLibrary()).term(term) !== null) await showTerm(term);
}

/** Opens the reader at a passage; nothing where the library has no such passage or term. */
export async function openKnownPassage(
  document: string,
  passage: number,
  term: string,
  { tab }: Sender,
): Promise<void> {
  const library = await openLibrary();
  if (library.passage(document, passage) === null || library.term(term) === null) return;
  await openReader(document, passage, term, tab);
}

/** Sets the rule of the host of the tab that the sender is in; one without a host has none. */
export async function setOwnSite({ tab }: Sender, state: SiteState): Promise<void> {
  const host = tab?.url === undefined ? null : hostOf(tab.url);
  if (host !== null) await setSite(host, state);
}
