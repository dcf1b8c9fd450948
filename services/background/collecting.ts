/**
 * What readers meet on pages, as the background keeps it. Pages can take over their content script's renderer: so page
 * and day are what the browser says of the tab, terms are those that the library has, and there is a bound to how much
 * a tab and a site may add. Of private windows, and of sites that are off, nothing is kept.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { allow } from '../../core/collection/allowance';
import {
  ENCOUNTER_LIMITS,
  type Encounter,
  type KeptBy,
  type KeptState,
  type MetPlace,
} from '../../core/collection/encounter';
import { pageAddress } from '../../core/collection/pageAddress';
import type { Library } from '../../core/library/library';
import { packTerm } from '../../core/library/packTerms';
import type { PageToBackground } from '../../core/messages';
import { labelOf } from '../../core/pack/names/names';
import { dayOf } from '../../core/text/dayOf';
import { pageScriptOfLanguage } from '../../core/text/languages';
import { wholeStart } from '../../core/text/wholeStart';
import { uiLanguage } from '../localize';
import { isAccessDenied, isTabGone } from '../messaging/browserErrors';
import type { Handlers, Sender } from '../messaging/messaging';
import { isCollecting } from '../stores/choices/collecting';
import { readSiteRules } from '../stores/choices/siteRulesStore';
import { addMet, findKept, keepEncounter, undoKept } from '../stores/encounterStore';
import { exclusively } from '../stores/exclusively';
import { openLibrary } from '../stores/library/libraryStore';
import { openCollection } from '../tabs/libraryPage';
import { injectScript } from './injectScript';
import { isOffFor } from './senderSite';

const allowanceForm = v.object({ left: v.number(), at: v.number() });

/** Brings what finds out which marks are met into a frame that is marked, where that is wanted. */
export async function bringMeeting(sender: Sender): Promise<void> {
  if (sender.tab?.incognito !== false || !(await isCollecting())) return;
  try {
    await injectScript('meeting', sender);
  } catch (error) {
    // The page went away meanwhile.
    if (!isAccessDenied(error) && !isTabGone(error)) throw error;
  }
}

/** Keeps what a frame says was met in it; `false` where nothing more of it is wanted. */
async function takeMet(
  { met }: PageToBackground['encounter/met']['request'],
  sender: Sender,
): Promise<boolean> {
  const { tab } = sender;
  if (tab?.id === undefined) throw new Error('Terms are met in tabs only.');
  if (tab.incognito || !(await isCollecting())) return false;
  if (isOffFor(sender, await readSiteRules())) return false;
  const library = await openLibrary();
  const encounters = met.flatMap((each) => encounterIn(library, each, sender, 'itself') ?? []);
  if (encounters.length === 0) return true;
  const allowed = await allowedOf(tab.id, encounters.length);
  if (allowed > 0) await addMet(encounters.slice(0, allowed));
  return true;
}

/** Whether the place of a note is kept. */
async function findPlace({ met }: { met: MetPlace }, sender: Sender): Promise<KeptState> {
  if (sender.tab?.incognito !== false) return { case: 'private' };
  const encounter = encounterIn(await openLibrary(), met, sender, 'hand');
  return encounter === null ? { case: 'none' } : stateOf(await findKept(encounter));
}

/**
 * Keeps the place of a note, whether what is met is kept by itself or not.
 *
 * @throws where the site is off by now, the term is gone or the page has no address
 */
async function keepPlace({ met }: { met: MetPlace }, sender: Sender): Promise<KeptState> {
  if (sender.tab?.incognito !== false) return { case: 'private' };
  if (isOffFor(sender, await readSiteRules())) throw new Error('The site is off.');
  const encounter = encounterIn(await openLibrary(), met, sender, 'hand');
  if (encounter === null) throw new Error('No such term, or no address to keep.');
  return stateOf(await keepEncounter(encounter));
}

/** Answers what pages and notes say of the collection. */
export const answerCollecting = {
  'encounter/met': takeMet,
  'encounter/find': findPlace,
  'encounter/keep': keepPlace,
  /** Of what was kept on the page in the sender's own tab only. */
  async 'encounter/undo'({ id }, { tab }) {
    if (tab?.url !== undefined) await undoKept(id, tab.url);
    return null;
  },
  async 'collection/open'(_, { tab }) {
    await openCollection(tab);
    return null;
  },
} satisfies Handlers;

/** The tab is closed. */
export async function forgetMet(tab: number): Promise<void> {
  await browser.storage.session.remove(itemOf(tab));
}

function stateOf(id: number | null): KeptState {
  return id === null ? { case: 'none' } : { case: 'kept', id };
}

/** `null` where the library has no such term, or the tab shows no page on the web and no file. */
function encounterIn(
  library: Library,
  { term, sentence, place }: MetPlace,
  { tab }: Sender,
  by: KeptBy,
): Encounter | null {
  const address = pageAddress(tab?.url ?? '');
  const known = packTerm(library, term);
  if (address === null || known === null) return null;
  const label = labelOf(known.term, pageScriptOfLanguage(uiLanguage())).text;
  return {
    pack: known.pack,
    term: known.inPack.id,
    label: wholeStart(label, ENCOUNTER_LIMITS.label).toWellFormed(),
    sentence: sentence.toWellFormed(),
    place,
    title: wholeStart(tab?.title ?? '', ENCOUNTER_LIMITS.title).toWellFormed(),
    url: address.url,
    day: dayOf(new Date()),
    by,
  };
}

/** How many of so many encounters the tab may add now. */
function allowedOf(tab: number, wanted: number): Promise<number> {
  const item = itemOf(tab);
  return exclusively(item, async () => {
    const { [item]: stored } = await browser.storage.session.get(item);
    const before = stored === undefined ? null : v.parse(allowanceForm, stored);
    const { allowed, after } = allow(before, wanted, Date.now());
    await browser.storage.session.set({ [item]: after });
    return allowed;
  });
}

function itemOf(tab: number): string {
  return `met:${tab}`;
}
