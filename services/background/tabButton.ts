/** The toolbar button: how many terms are marked, whether Pangzhu is on, and the same in words. */

import { type Browser, browser } from 'wxt/browser';
import type { HiddenCount, MarkCount } from '../../core/marks';
import { type ActionState, actionStateOf, badgeTextOf } from '../../core/sites/actionState';
import { shownHost } from '../../core/sites/shownHost';
import { localize } from '../localize';
import { isTabGone } from '../messaging/browserErrors';
import { readSiteRules } from '../stores/choices/siteRulesStore';
import { exclusively } from '../stores/exclusively';
import { readTabMarks, sumOf, type TabMarks, withReport, writeTabMarks } from '../stores/tabMarks';

type Tab = Browser.tabs.Tab;

const BADGE_COLOR = '#a8341f';
const BADGE_TEXT_COLOR = '#ffffff';
const ICON_SIZES = [16, 32, 48] as const;

/** The icon that a tab has by the manifest, or the grey one. */
type IconKind = 'own' | 'grey';

/**
 * The icon of each tab, where this life of the background knows it. To set one costs the browser the decoding of
 * each of its sizes, tens of milliseconds while a page is arriving.
 */
const icons = new Map<number, IconKind>();

/** Brings the button of a tab up to date; forgets its marks if it shows another page now. */
export function updateButton(tab: Tab): Promise<void> {
  return changeTab(tab, (marks) => marks);
}

/** How long the button says what came of something, in milliseconds. */
const SAID = 2_000;

/** Has the badge of a tab say for a moment what came of what the reader wanted; nothing where the tab is gone. */
export async function flashButton(tab: Tab, text: string): Promise<void> {
  if (tab.id === undefined) return;
  try {
    await browser.action.setBadgeText({ tabId: tab.id, text });
  } catch (error) {
    if (!isTabGone(error)) throw error;
  }
  setTimeout(() => void updateButton(tab), SAID);
}

/** As `updateButton`, for every open tab. */
export async function updateButtons(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: BADGE_COLOR });
  await browser.action.setBadgeTextColor({ color: BADGE_TEXT_COLOR });
  await Promise.all((await browser.tabs.query({})).map(updateButton));
}

/** Takes in what a frame has marked (see `withReport`) and shows the sum. */
export function reportMarks(
  tab: Tab,
  frame: number,
  document: string,
  counts: MarkCount[],
  hidden: HiddenCount[] = [],
): Promise<void> {
  return changeTab(tab, (marks) => withReport(marks, frame, document, counts, hidden));
}

/** Forgets a closed tab. */
export function forgetTab(tab: number): Promise<void> {
  return exclusively(`tab:${tab}`, () => {
    icons.delete(tab);
    return writeTabMarks(tab, {});
  });
}

function changeTab(tab: Tab, change: (marks: TabMarks) => TabMarks): Promise<void> {
  const { id } = tab;
  if (id === undefined) return Promise.resolve();
  return exclusively(`tab:${id}`, async () => {
    try {
      const earlier = await readTabMarks(id);
      const isNewPage = await showsNewPage(id);
      if (isNewPage) icons.set(id, 'own');
      const marks = change(isNewPage ? {} : earlier);
      if (marks !== earlier) await writeTabMarks(id, marks);
      const own = browser.runtime.getURL('/');
      const rules = await readSiteRules();
      await show(id, actionStateOf(tab.url ?? null, own, rules, sumOf(marks).length));
    } catch (error) {
      // Tabs close whenever they like; then there is no button left to show anything.
      if (!isTabGone(error)) throw error;
    }
  });
}

/**
 * Whether the tab went to another page since its button was last brought up to date. Browsers drop
 * what was set for a tab when its page changes, and only then; `tabs.onUpdated` tells a new page
 * from a page that changes its own address no better than by guessing.
 */
async function showsNewPage(tab: number): Promise<boolean> {
  const [ofTab, ofAll] = await Promise.all([
    browser.action.getTitle({ tabId: tab }),
    browser.action.getTitle({}),
  ]);
  return ofTab === ofAll;
}

async function show(tab: number, state: ActionState): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId: tab, text: badgeTextOf(state) }),
    showIcon(tab, state.case === 'on' || state.case === 'own' ? 'own' : 'grey'),
  ]);
  // Last, since it is what `showsNewPage` goes by.
  await browser.action.setTitle({ tabId: tab, title: titleOf(state) });
}

async function showIcon(tab: number, kind: IconKind): Promise<void> {
  if (icons.get(tab) === kind) return;
  // What comes of this is not known until it has been done.
  icons.delete(tab);
  await browser.action.setIcon({ tabId: tab, path: pathsOf(kind) });
  icons.set(tab, kind);
}

function titleOf(state: ActionState): string {
  switch (state.case) {
    case 'on':
      return localize('badgeTitleOn', state.terms);
    case 'off':
      return localize('badgeTitleOff', shownHost(state.host));
    case 'own':
      return localize('extensionName');
    case 'denied':
      return localize('badgeTitleDenied');
  }
}

function pathsOf(kind: IconKind): Record<number, string> {
  const prefix = kind === 'own' ? '' : 'off-';
  return Object.fromEntries(ICON_SIZES.map((size) => [size, `/icons/${prefix}${size}.png`]));
}
