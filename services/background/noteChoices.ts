/**
 * What a reader decides in a note. Pages can take over their content script's renderer, so each of these can
 * do no more than a note can: hide a term that there is or keep a remark on it, open a passage that there is, and
 * switch the site in front, no other.
 */
import { packTerm } from '../../core/library/packTerms';
import { hasPassage } from '../../core/library/withTexts';
import { hostOf, type SiteState } from '../../core/sites/sites';
import type { Handlers, Sender } from '../messaging/messaging';
import { hideTerm, showTerm } from '../stores/choices/settingsStore';
import { remarkOnTerm } from '../stores/editing/editTerms';
import { openLibrary } from '../stores/library/libraryStore';
import { openLibraryFor } from '../tabs/libraryPage';
import { openReader } from '../tabs/readerPage';
import { openSidePanel } from '../tabs/sidePanel';
import { setSite } from './siteSwitch';

export async function hideKnownTerm(term: string): Promise<void> {
  if ((await openLibrary()).term(term) !== null) await hideTerm(term);
}

export async function showKnownTerm(term: string): Promise<void> {
  if ((await openLibrary()).term(term) !== null) await showTerm(term);
}

/** Opens the library page at a term; nothing where the library has no such term. */
export async function editKnownTerm(term: string, { tab }: Sender): Promise<void> {
  if ((await openLibrary()).term(term) !== null)
    await openLibraryFor({ case: 'edit', id: term }, tab);
}

/** Keeps the reader's own words on a term, or none where they are empty; nothing where the term is gone. */
export async function remarkOnKnownTerm(id: string, remark: string): Promise<void> {
  const known = packTerm(await openLibrary(), id);
  if (known === null) return;
  await remarkOnTerm(known.pack, known.inPack.id, remark.trim());
}

/** Opens the reader at a passage; nothing where the library has no such passage or term. */
export async function openKnownPassage(
  document: string,
  passage: number,
  term: string,
  { tab }: Sender,
): Promise<void> {
  const library = await openLibrary();
  if (!hasPassage(library, document, passage) || library.term(term) === null) return;
  await openReader(document, passage, term, tab);
}

/** Sets the rule of the host of the tab that the sender is in; one without a host has none. */
export async function setOwnSite({ tab }: Sender, state: SiteState): Promise<void> {
  const host = tab?.url === undefined ? null : hostOf(tab.url);
  if (host !== null) await setSite(host, state);
}

/** What a note's frame says of its buttons. */
export const noteChoiceHandlers = {
  async 'term/edit'({ term }, sender) {
    await editKnownTerm(term, sender);
    return null;
  },
  async 'term/remark'({ term, remark }) {
    await remarkOnKnownTerm(term, remark);
    return null;
  },
  async 'term/hide'({ term }) {
    await hideKnownTerm(term);
    return null;
  },
  async 'term/show'({ term }) {
    await showKnownTerm(term);
    return null;
  },
  async 'site/leave'(_, sender) {
    await setOwnSite(sender, 'off');
    return null;
  },
  async 'site/return'(_, sender) {
    await setOwnSite(sender, 'on');
    return null;
  },
  async 'reader/open'({ document, passage, term }, sender) {
    await openKnownPassage(document, passage, term, sender);
    return null;
  },
  async 'panel/open'({ term }, { tab }) {
    if (tab === undefined) throw new Error('Only tabs have a panel beside them.');
    await openSidePanel(tab.windowId, term);
    return null;
  },
} satisfies Handlers;
