import { browser } from 'wxt/browser';
import { forgetMet } from '../../services/background/collecting';
import { followSiteRules, followSiteRulesAnew } from '../../services/background/followSiteRules';
import { forgetNames } from '../../services/background/privateNames';
import { forgetTab, updateButton, updateButtons } from '../../services/background/tabButton';
import { tellTabsOfChange } from '../../services/background/tellTabs';
import { watchCollecting } from '../../services/stores/choices/collecting';
import { watchSettings } from '../../services/stores/choices/settingsStore';
import { watchSiteRules } from '../../services/stores/choices/siteRulesStore';
import { watchLibrary } from '../../services/stores/library/libraryRevision';

/** Follows what changes in tabs, in the reader's choices and in the browser's. */
export function followChanges(signal: AbortSignal): void {
  browser.tabs.onUpdated.addListener((_, change, tab) => {
    if (change.status !== undefined || change.url !== undefined) void updateButton(tab);
  });
  browser.tabs.onRemoved.addListener((tab) => {
    void forgetTab(tab);
    void forgetNames(tab);
    void forgetMet(tab);
  });
  browser.permissions.onAdded.addListener(() => void followSiteRulesAnew());
  browser.permissions.onRemoved.addListener(() => void updateButtons());
  // Not only our own changes arrive here: another device's do, too.
  watchSiteRules(() => void followSiteRules(), signal);
  watchSettings(() => void tellTabsOfChange(), signal);
  watchLibrary(() => void tellTabsOfChange(), signal);
  watchCollecting(() => void tellTabsOfChange(), signal);
}
