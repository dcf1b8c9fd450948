import { noteContent } from '../core/library/noteContent';
import { pageSettingsOf } from '../core/library/pageSettings';
import { packIndex } from '../core/match/packedIndex';
import type { PageToBackground } from '../core/messages';
import { hostOf, siteStateOf } from '../core/sites';
import { openLibrary } from './libraryStore';
import { shadowSheet, showLook } from './markLook';
import type { Sender } from './messaging';
import { readSettingsFor } from './settingsStore';
import { readSiteRules } from './siteRulesStore';

/**
 * The index for the frame that asks. Registrations only know the frame's own host; that the tab's
 * is off is seen here, as is a rule that changed while the frame was loading.
 */
export async function indexFor(
  { known, look }: PageToBackground['index/get']['request'],
  sender: Sender,
): Promise<PageToBackground['index/get']['response']> {
  const addresses = [sender.tab?.url, sender.url];
  const hosts = addresses.map((address) => (address === undefined ? null : hostOf(address)));
  // A frame is marked as the page it is in.
  const host = hosts[0] ?? hosts[1] ?? null;
  const [settings, library] = await Promise.all([readSettingsFor(host), openLibrary()]);
  const { index } = library;
  await showLook(sender, look, settings);
  // Last, so that the answer is not older than the library took to open.
  const rules = await readSiteRules();
  if (hosts.some((each) => each !== null && siteStateOf(rules, each) === 'off')) {
    return { state: 'off' };
  }
  return {
    state: 'on',
    index: index.hash === known ? null : packIndex(index),
    settings: pageSettingsOf(settings, library),
    sheet: shadowSheet(settings),
  };
}

/** The note that a mark asks for; `null` where its term is gone from the library. */
export async function noteFor(
  request: PageToBackground['note/get']['request'],
): Promise<PageToBackground['note/get']['response']> {
  return noteContent(await openLibrary(), request);
}
