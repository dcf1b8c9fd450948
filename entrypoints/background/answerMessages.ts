import { expectNote, indexFor, noteFor } from '../../services/background/answerPages';
import { claimNote } from '../../services/background/claimNote';
import { injectLateScript } from '../../services/background/injectScript';
import { hideKnownTerm, setOwnSite, showKnownTerm } from '../../services/background/noteChoices';
import { showAbove } from '../../services/background/showAbove';
import { setSite } from '../../services/background/siteSwitch';
import { reportMarks } from '../../services/background/tabButton';
import { handleMessages, type Sender } from '../../services/messaging/messaging';
import { readHidden, readMarks } from '../../services/stores/tabMarks';
import { openReader } from '../../services/tabs/readerPage';
import { openSidePanel } from '../../services/tabs/sidePanel';

/** Answers content scripts and extension pages. */
export function answerMessages(): void {
  handleMessages({
    'index/get': indexFor,
    'note/expect': expectNote,
    'note/claim': claimNote,
    'note/above': showAbove,
    'note/get': noteFor,
    async 'script/load'({ script }, sender) {
      await injectLateScript(script, sender);
      return null;
    },
    async 'term/hide'({ term }) {
      await hideKnownTerm(term);
      return null;
    },
    async 'term/show'({ term }) {
      await showKnownTerm(term);
      return null;
    },
    async 'site/leave'(_, sender) {
      await setOwnSite(sender, 'off');
      return null;
    },
    async 'site/return'(_, sender) {
      await setOwnSite(sender, 'on');
      return null;
    },
    async 'marks/report'({ document, counts, hidden }, sender) {
      const { tab, frame } = placeOf(sender);
      await reportMarks(tab, frame, document, counts, hidden);
      return null;
    },
    async 'reader/open'({ document, passage, term }, sender) {
      await openReader(document, passage, term, sender.tab);
      return null;
    },
    async 'panel/open'({ term }, sender) {
      await openSidePanel(placeOf(sender).window, term);
      return null;
    },
    async 'site/set'({ host, state }) {
      await setSite(host, state);
      return null;
    },
    'marks/get': ({ tab }) => readMarks(tab),
    'marks/hidden': ({ tab }) => readHidden(tab),
  });
}

function placeOf({ tab, frameId }: Sender) {
  if (tab === undefined || frameId === undefined)
    throw new Error('Only frames of tabs may ask for this.');
  return { tab, frame: frameId, window: tab.windowId };
}
