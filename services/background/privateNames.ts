/**
 * What pages find out of the reader's private packs. Kept in `storage.session`: a worker that is killed forgets
 * nothing, a browser that restarts begins anew.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { PageToBackground } from '../../core/messages';
import { grantNames } from '../../core/privacy/elicitedNames';
import type { Sender } from '../messaging/messaging';
import { exclusively } from '../stores/exclusively';

const elicitedNames = v.object({
  left: v.number(),
  at: v.number(),
  sites: v.array(v.object({ site: v.string(), index: v.string(), names: v.array(v.number()) })),
});

/** Which of the names may be marked in the frame that asks; none in what is no tab. */
export async function namesFor(
  request: PageToBackground['names/grant']['request'],
  { tab }: Sender,
): Promise<number[]> {
  if (tab?.id === undefined) return [];
  const item = itemOf(tab.id);
  const site = originOf(tab.url);
  return exclusively(item, async () => {
    const { [item]: stored } = await browser.storage.session.get(item);
    const before = stored === undefined ? null : v.parse(elicitedNames, stored);
    const { granted, known } = grantNames(before, { ...request, site }, Date.now());
    await browser.storage.session.set({ [item]: known });
    return granted;
  });
}

/** The tab is closed. */
export async function forgetNames(tab: number): Promise<void> {
  await browser.storage.session.remove(itemOf(tab));
}

function itemOf(tab: number): string {
  return `elicited:${tab}`;
}

/** Tabs whose address is withheld share one. */
function originOf(url: string | undefined): string {
  return url !== undefined && URL.canParse(url) ? new URL(url).origin : '';
}
