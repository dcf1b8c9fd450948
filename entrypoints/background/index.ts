import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { showActionState, showActionStates } from '../../services/actionState';
import { followSiteRules, followSiteRulesAnew } from '../../services/followSiteRules';
import { answerMessages } from './answerMessages';

// Every listener is added before anything is waited for: an event that wakes the worker is
// delivered to those that are there when the script has run.
export default defineBackground(() => {
  answerMessages();
  browser.permissions.onAdded.addListener(() => void followSiteRulesAnew());
  browser.tabs.onUpdated.addListener((_, change, tab) => {
    if (change.status !== undefined || change.url !== undefined) void showActionState(tab);
  });
  void followSiteRules().then(showActionStates);
});
