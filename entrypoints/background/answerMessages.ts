import { indexFor, noteFor } from '../../services/answerPages';
import { handleMessages, type Sender } from '../../services/messaging';
import { injectNoteScript } from '../../services/noteScript';
import { openReader } from '../../services/readerPage';
import { openSidePanel } from '../../services/sidePanel';
import { setSite } from '../../services/siteSwitch';
import { reportMarks } from '../../services/tabButton';
import { readMarks } from '../../services/tabMarks';

/** Answers content scripts and extension pages. */
export function answerMessages(): void {
  handleMessages({
    'index/get': (_, sender) => indexFor(sender),
    'note/get': noteFor,
    async 'note/load'(_, sender) {
      await injectNoteScript(sender);
      return null;
    },
    async 'marks/report'({ document, counts }, sender) {
      const { tab, frame } = placeOf(sender);
      await reportMarks(tab, frame, document, counts);
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
  });
}

function placeOf({ tab, frameId }: Sender) {
  if (tab === undefined || frameId === undefined)
    throw new Error('Only frames of tabs may ask for this.');
  return { tab, frame: frameId, window: tab.windowId };
}
