import { type IndexMessage, termIdsIn, withoutTerms } from '../../core/match/index/indexMessage';
import type { PageToBackground } from '../../core/messages';
import { pageSettingsOf } from '../../core/settings/pageSettings';
import type { Sender } from '../messaging/messaging';
import { readSettingsFor } from '../stores/choices/settingsStore';
import { readSiteRules } from '../stores/choices/siteRulesStore';
import { openLibrary } from '../stores/library/libraryStore';
import { openPageIndex, openWholeIndex } from '../stores/prepared/pageIndex';
import { bringMeeting } from './collecting';
import { shadowSheet } from './markLook';
import { bringPart } from './parts';
import { hostsOf, isOffFor } from './senderSite';
import { reportMarks } from './tabButton';

/**
 * The index for the frame that asks. Registrations only know the frame's own host; that the tab's
 * is off is seen here, as is a rule that changed while the frame was loading.
 */
export async function indexFor(
  { known }: PageToBackground['index/get']['request'],
  sender: Sender,
): Promise<PageToBackground['index/get']['response']> {
  // A frame is marked as the page it is in.
  const [page, frame] = hostsOf(sender);
  const [rules, settings, index] = await Promise.all([
    readSiteRules(),
    readSettingsFor(page ?? frame),
    openPageIndex(),
  ]);
  if (isOffFor(sender, rules)) return { state: 'off' };
  const placesOf = settings.hiddenDocuments.length > 0 ? (await openLibrary()).placesOf : () => [];
  // Again, so that the answer is not older than all this took.
  if (isOffFor(sender, await readSiteRules())) return { state: 'off' };
  void bringMeeting(sender);
  // While the page is drawn and read. It asks in any case, and is told then of what fails.
  if (index.tables === '') void Promise.allSettled(readyToMatch());
  return {
    state: 'on',
    index: index.hash === known ? null : forPage(index),
    settings: pageSettingsOf(settings, index, placesOf),
    sheet: shadowSheet(settings),
  };
}

const readyToMatch = () => [openWholeIndex(), bringPart('matching')] as const;

/** What comes without names comes without terms as well: where there are many of one, there are of the other. */
function forPage(index: IndexMessage): IndexMessage {
  return index.tables === '' ? withoutTerms(index) : index;
}

/** What stands in texts of a page that got an index without names. */
export async function matchesFor({
  index: hash,
  texts,
  fuzzy,
}: PageToBackground['texts/match']['request']): Promise<
  PageToBackground['texts/match']['response']
> {
  const [index, { matchTexts }] = await Promise.all(readyToMatch());
  return index.hash === hash ? matchTexts(index, texts, fuzzy) : null;
}

/** A page reports whenever its marks change; a library may have hundreds of thousands of terms. */
const knownIds = new WeakMap<IndexMessage, ReadonlySet<string>>();

function idsIn(index: IndexMessage): ReadonlySet<string> {
  const ids = knownIds.get(index) ?? new Set(termIdsIn(index));
  knownIds.set(index, ids);
  return ids;
}

/**
 * Takes in what a frame says it has marked. A page that took over its content script may say anything: what the
 * library does not have is left out, so that nobody can fill what is kept.
 */
export async function takeReport(
  { document, counts, hidden }: PageToBackground['marks/report']['request'],
  { tab, frameId }: Sender,
): Promise<null> {
  if (tab === undefined || frameId === undefined) {
    throw new Error('Only frames of tabs have marks.');
  }
  const ids = idsIn(await openPageIndex());
  const isKnown = ({ term }: { term: string }) => ids.has(term);
  await reportMarks(tab, frameId, document, counts.filter(isKnown), hidden.filter(isKnown));
  return null;
}
