import { indexFor, matchesFor, takeReport } from '../../services/background/answerPages';
import { answerCollecting } from '../../services/background/collecting';
import { createNoteClaims } from '../../services/background/createNoteClaims';
import { createTermReadings } from '../../services/background/createTermReadings';
import { injectScript } from '../../services/background/injectScript';
import { learningHandlers } from '../../services/background/learning';
import { showLook } from '../../services/background/markLook';
import { noteChoiceHandlers } from '../../services/background/noteChoices';
import { namesFor } from '../../services/background/privateNames';
import { showAbove } from '../../services/background/showAbove';
import { setSite } from '../../services/background/siteSwitch';
import { handleMessages, sendToTab } from '../../services/messaging/messaging';
import { readNote } from '../../services/stores/asking/readNote';
import { readHidden, readMarks } from '../../services/stores/tabMarks';

/** Answers content scripts and extension pages. */
export function answerMessages(): void {
  const noteClaims = createNoteClaims(readNote);
  handleMessages({
    'index/get': indexFor,
    'texts/match': matchesFor,
    'look/show': showLook,
    'names/grant': namesFor,
    'note/expect': noteClaims.expect,
    'note/claim': noteClaims.claim,
    'note/above': showAbove,
    async 'note/escape'(_, { tab }) {
      if (tab?.id !== undefined) await sendToTab(tab.id, 'note/escape', {});
      return null;
    },
    'term/read': createTermReadings(),
    'note/get': readNote,
    async 'script/load'({ script }, sender) {
      await injectScript(script, sender);
      return null;
    },
    ...noteChoiceHandlers,
    ...learningHandlers,
    'marks/report': takeReport,
    ...answerCollecting,
    async 'site/set'({ host, state }) {
      await setSite(host, state);
      return null;
    },
    'marks/get': ({ tab }) => readMarks(tab),
    'marks/hidden': ({ tab }) => readHidden(tab),
  });
}
