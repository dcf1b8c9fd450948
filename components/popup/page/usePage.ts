import { useCallback, useEffect, useState } from 'preact/hooks';
import type { MarkCount } from '../../../core/marks';
import type { HiddenOnPage } from '../../../core/settings/hiddenOnPage';
import type { SiteState } from '../../../core/sites/sites';
import { reasonOf } from '../../controls/reasonOf';
import { useText } from '../../localization';
import type { PopupSource } from '../PopupSource';

type Known = Awaited<ReturnType<PopupSource['readPage']>>;

type PageReading =
  | { case: 'loading' }
  | { case: 'failed'; reason: string }
  | ({ case: 'known' } & Known);

export interface PageInFront {
  page: PageReading;
  /** `null` until the page has answered. */
  marks: MarkCount[] | null;
  /** What the reader's choices leave unmarked. */
  hidden: HiddenOnPage[];
  /** Whether it is marked more slowly than it changes. */
  isSlowed: boolean;
  /** Shows the site in that state before the rule is in force, so that the switch follows the finger. */
  assume(state: SiteState): void;
}

/** The page in front and what is marked on it, kept up to date. A new `attempt` asks again. */
export function usePage(source: PopupSource, attempt: number): PageInFront {
  const text = useText();
  const [page, setPage] = useState<PageReading>({ case: 'loading' });
  const [marks, setMarks] = useState<MarkCount[] | null>(null);
  const [hidden, setHidden] = useState<HiddenOnPage[]>([]);
  const [isSlowed, setIsSlowed] = useState(false);
  useEffect(() => {
    const ending = new AbortController();
    const read = () =>
      source.readPage().then(
        (known) => {
          if (!ending.signal.aborted) setPage({ case: 'known', ...known });
        },
        (error: unknown) => {
          if (!ending.signal.aborted) setPage({ case: 'failed', reason: reasonOf(error, text) });
        },
      );
    read();
    source.watchSites(read, ending.signal);
    return () => ending.abort();
  }, [source, attempt]);

  const [tab, host] =
    page.case === 'known' && page.access.case === 'on'
      ? [page.tab, page.access.host]
      : [null, null];
  useEffect(() => {
    setMarks(null);
    setHidden([]);
    setIsSlowed(false);
    if (tab === null || host === null) return;
    const ending = new AbortController();
    source.watchTime(() => {
      source.readMarks(tab).then(
        (counts) => {
          if (!ending.signal.aborted) setMarks(counts);
        },
        (error: unknown) => {
          if (!ending.signal.aborted) setPage({ case: 'failed', reason: reasonOf(error, text) });
        },
      );
      source.readHidden(tab, host).then(
        (held) => {
          if (!ending.signal.aborted) setHidden(held);
        },
        () => {
          // The page and the library each tell of their own failures: this adds nothing to them.
        },
      );
      source.readIsSlowed(tab).then(
        (isSlow) => {
          if (!ending.signal.aborted) setIsSlowed(isSlow);
        },
        () => {
          // A page that does not answer is told of by what is marked on it.
        },
      );
    }, ending.signal);
    return () => ending.abort();
  }, [source, tab, host]);

  const assume = useCallback((state: SiteState) => {
    setPage((reading) =>
      reading.case === 'known' && 'host' in reading.access
        ? { ...reading, access: { case: state, host: reading.access.host } }
        : reading,
    );
  }, []);

  return { page, marks, hidden, isSlowed, assume };
}
