import { showActionState } from '../../services/actionState';
import { indexFor, noteFor } from '../../services/answerPages';
import { handleMessages, type Sender } from '../../services/messaging';
import { openReader } from '../../services/readerPage';
import { setSite } from '../../services/siteSwitch';
import { readMarks, reportMarks } from '../../services/tabMarks';

/** Answers content scripts and extension pages. */
export function answerMessages(): void {
  handleMessages({
    'index/get': (_, sender) => indexFor(sender),
    'note/get': noteFor,
    async 'marks/report'({ document, counts }, sender) {
      const { tab, id, frame } = placeOf(sender);
      await reportMarks(id, frame, document, counts);
      await showActionState(tab);
      return null;
    },
    async 'reader/open'({ document, passage, term }) {
      await openReader(document, passage, term);
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
  if (tab?.id === undefined || frameId === undefined) throw new Error('Only tabs have marks.');
  return { tab, id: tab.id, frame: frameId };
}
