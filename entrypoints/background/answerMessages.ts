import { indexFor, noteFor, takeReport } from '../../services/background/answerPages';
import { answerCollecting } from '../../services/background/collecting';
import { createNoteClaims } from '../../services/background/createNoteClaims';
import { injectScript } from '../../services/background/injectScript';
import { learningHandlers } from '../../services/background/learning';
import { showLook } from '../../services/background/markLook';
import {
  editKnownTerm,
  hideKnownTerm,
  openKnownPassage,
  remarkOnKnownTerm,
  setOwnSite,
  showKnownTerm,
} from '../../services/background/noteChoices';
import { namesFor } from '../../services/background/privateNames';
import { showAbove } from '../../services/background/showAbove';
import { setSite } from '../../services/background/siteSwitch';
import { handleMessages, type Sender } from '../../services/messaging/messaging';
import { readHidden, readMarks } from '../../services/stores/tabMarks';
import { openSidePanel } from '../../services/tabs/sidePanel';

/** Answers content scripts and extension pages. */
export function answerMessages(): void {
  const noteClaims = createNoteClaims(noteFor);
  handleMessages({
    'index/get': indexFor,
    'look/show': showLook,
    'names/grant': namesFor,
    'note/expect': noteClaims.expect,
    'note/claim': noteClaims.claim,
    'note/above': showAbove,
    'note/get': noteFor,
    async 'script/load'({ script }, sender) {
      await injectScript(script, sender);
      return null;
    },
    async 'term/edit'({ term }, sender) {
      await editKnownTerm(term, sender);
      return null;
    },
    async 'term/remark'({ term, remark }) {
      await remarkOnKnownTerm(term, remark);
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
    ...learningHandlers,
    async 'site/leave'(_, sender) {
      await setOwnSite(sender, 'off');
      return null;
    },
    async 'site/return'(_, sender) {
      await setOwnSite(sender, 'on');
      return null;
    },
    'marks/report': takeReport,
    ...answerCollecting,
    async 'reader/open'({ document, passage, term }, sender) {
      await openKnownPassage(document, passage, term, sender);
      return null;
    },
    async 'panel/open'({ term }, sender) {
      await openSidePanel(windowOf(sender), term);
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

function windowOf({ tab }: Sender): number {
  if (tab === undefined) throw new Error('Only tabs have a panel beside them.');
  return tab.windowId;
}
