import type { PageToBackground } from '../../core/messages';
import type { Sender } from '../messaging/messaging';
import { openLibrary } from '../stores/library/libraryStore';
import { openReaderTerm } from '../tabs/readerPage';
import { openSidePanel } from '../tabs/sidePanel';

/** Milliseconds in which a tab is answered once: a page that took over its content script could ask without end. */
const PAUSE = 1_000;

/**
 * Shows terms in the reader or the side panel for pages in which no note can be drawn.
 *
 * @param now milliseconds on a clock that only goes on
 */
export function createTermReadings(now: () => number = () => performance.now()) {
  const answered = new Map<number, number>();

  return async function readTerm(
    { term, where }: PageToBackground['term/read']['request'],
    { tab }: Sender,
  ): Promise<null> {
    if (tab?.id === undefined) throw new Error('Only tabs have something beside them.');
    const last = answered.get(tab.id);
    if (last !== undefined && now() - last < PAUSE) return null;
    answered.set(tab.id, now());
    // Nothing may be awaited before it.
    if (where === 'panel') await openSidePanel(tab.windowId, term);
    else if ((await openLibrary()).term(term) !== null) await openReaderTerm(term, tab);
    return null;
  };
}
