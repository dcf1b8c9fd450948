import { browser } from 'wxt/browser';
import { isSameData } from '../../core/stored/isSameData';
import { readSiteRules } from '../stores/choices/siteRulesStore';
import { exclusively } from '../stores/exclusively';
import { alignOpenTabs } from './openTabs';
import { reconcileRegistrations } from './registrations';
import { updateButtons } from './tabButton';

/** In `storage.session`: the rules that all of the browser is known to follow. */
const FOLLOWED = 'followedRules';

/**
 * Makes registrations, open tabs and their buttons follow the stored site rules; resolved once
 * they do. Nothing is done where they are known to. What is known lives as long as the session: after an install,
 * an update, a restart or a moment of being disabled all is checked again. It is written last, so
 * that a worker killed half-way leaves the rest to whatever wakes it next.
 */
export function followSiteRules(): Promise<void> {
  return exclusively('follow-site-rules', async () => {
    const rules = await readSiteRules();
    const { [FOLLOWED]: followed } = await browser.storage.session.get(FOLLOWED);
    if (isSameData(followed, rules)) return;
    await reconcileRegistrations(rules);
    await alignOpenTabs(rules);
    await updateButtons();
    await browser.storage.session.set({ [FOLLOWED]: rules });
  });
}

/** Forgets what is known, for when the browser changed it: the next call checks everything. */
export async function followSiteRulesAnew(): Promise<void> {
  await exclusively('follow-site-rules', () => browser.storage.session.remove(FOLLOWED));
  await followSiteRules();
}
