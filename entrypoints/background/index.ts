import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createMenus } from '../../services/background/contextMenus';
import { followSiteRules } from '../../services/background/followSiteRules';
import { answerOmnibox } from '../../services/background/omnibox';
import { installParts } from '../../services/background/parts';
import { guardStorage } from '../../services/background/storageAccess';
import { openWelcome } from '../../services/background/welcomePage';
import { forgetPrepared } from '../../services/stores/prepared/preparedStore';
import { answerMessages } from './answerMessages';
import { answerReader } from './answerReader';
import { followChanges } from './followChanges';

// Every listener is added before anything is waited for: an event that wakes the worker is
// delivered to those that are there when the script has run.
export default defineBackground(() => {
  // Ends with the worker itself.
  const { signal } = new AbortController();
  installParts();
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
  void guardStorage();
  void followSiteRules();
});
