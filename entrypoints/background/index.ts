import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createMenus } from '../../services/contextMenus';
import { followSiteRules } from '../../services/followSiteRules';
import { answerOmnibox } from '../../services/omnibox';
import { forgetPrepared } from '../../services/preparedStore';
import { openWelcome } from '../../services/welcomePage';
import { answerMessages } from './answerMessages';
import { answerReader } from './answerReader';
import { followChanges } from './followChanges';

// Every listener is added before anything is waited for: an event that wakes the worker is
// delivered to those that are there when the script has run.
export default defineBackground(() => {
  // Ends with the worker itself.
  const { signal } = new AbortController();
  answerMessages();
  answerReader();
  answerOmnibox();
  followChanges(signal);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void forgetPrepared();
    void createMenus();
    if (reason === 'install') void openWelcome();
  });
  // Without it no event would start the worker with the browser.
  browser.runtime.onStartup.addListener(() => {});
  void followSiteRules();
});
