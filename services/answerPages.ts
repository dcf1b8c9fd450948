import { noteContent } from '../core/library/noteContent';
import type { PageToBackground } from '../core/messages';
import { hostOf, siteStateOf } from '../core/sites';
import { openLibrary } from './libraryStore';
import type { Sender } from './messaging';
import { readSettings } from './settingsStore';
import { readSiteRules } from './siteRulesStore';

/**
 * The index for the frame that asks. Registrations only know the frame's own host; that the tab's
 * is off is seen here, as is a rule that changed while the frame was loading.
 */
export async function indexFor(sender: Sender): Promise<PageToBackground['index/get']['response']> {
  const [settings, { index }] = await Promise.all([readSettings(), openLibrary()]);
  // Last, so that the answer is not older than the library took to open.
  const rules = await readSiteRules();
  const isOff = [sender.tab?.url, sender.url].some((url) => {
    const host = url === undefined ? null : hostOf(url);
    return host !== null && siteStateOf(rules, host) === 'off';
  });
  return isOff ? { state: 'off' } : { state: 'on', index, settings };
}

/** The note that a mark asks for; `null` where its term is gone from the library. */
export async function noteFor(
  request: PageToBackground['note/get']['request'],
): Promise<PageToBackground['note/get']['response']> {
  return noteContent(await openLibrary(), request);
}
