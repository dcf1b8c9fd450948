import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { parseReaderAddress } from '../../../core/readerAddress';
import { placeOnPage } from './keptPlace';
import type { Arrival, ReaderPlace } from './readerArrival';
import type { ReaderHistory } from './readerHistory';

/** After the last scrolling, in milliseconds. Browsers refuse to keep something on every frame. */
const KEEP_AFTER = 200;

const FOLLOWED: Record<string, Arrival> = { step: 'step', number: 'number', mention: 'mention' };

/**
 * The place the reader is at. Every link inside `root` whose address is only a query leads to
 * another place without loading the page; with a modifier key or another button it stays a link.
 */
export function useReaderNavigation(history: ReaderHistory): {
  place: ReaderPlace;
  go(query: string, how: Arrival): void;
  root: RefObject<HTMLDivElement | null>;
} {
  const root = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<ReaderPlace>(() => {
    const kept = history.kept();
    return { query: history.query(), how: kept === null ? 'open' : 'return', kept };
  });
  const go = (query: string, how: Arrival) => {
    if (query !== history.query()) {
      if (root.current) history.keep(placeOnPage(root.current));
      history.push(query);
    }
    setPlace({ query, how, kept: null });
  };
  useEffect(() => {
    const ended = new AbortController();
    history.watch(
      () => setPlace({ query: history.query(), how: 'return', kept: history.kept() }),
      ended.signal,
    );
    keepWhileScrolling(root, history, ended.signal);
    const follow = (event: MouseEvent) => {
      const link = plainlyClickedLink(event);
      const query = link?.getAttribute('href');
      if (!link || !query?.startsWith('?')) return;
      event.preventDefault();
      const kept = withChosen(query, history.query());
      const how = FOLLOWED[link.dataset.follow ?? ''] ?? 'go';
      // A click that no pointer made has no click count.
      go(kept, how === 'mention' && event.detail === 0 ? 'mention-keyboard' : how);
    };
    root.current?.addEventListener('click', follow, { signal: ended.signal });
    return () => ended.abort();
  }, [history]);
  return { place, go, root };
}

/**
 * From document to document a chosen term stays so until the reader closes it or chooses another, and
 * what is looked for stays so within its document.
 */
function withChosen(query: string, before: string): string {
  const wanted = parseReaderAddress(query);
  const { document, term, search } = parseReaderAddress(before);
  if (wanted.document === null || document === null) return query;
  const more = new URLSearchParams();
  if (term !== null && wanted.term === null) more.set('term', term);
  if (search !== null && wanted.search === null && wanted.document === document)
    more.set('search', search);
  return more.size === 0 ? query : `${query}&${more}`;
}

/**
 * Back and forward, and a page that is loaded anew, find the place as it was left, also by one who leaves
 * right after scrolling.
 */
function keepWhileScrolling(
  root: RefObject<HTMLElement | null>,
  history: ReaderHistory,
  signal: AbortSignal,
): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const forget = () => {
    clearTimeout(waiting);
    waiting = undefined;
  };
  const keep = () => {
    forget();
    if (root.current) history.keep(placeOnPage(root.current));
  };
  const keepSoon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(keep, KEEP_AFTER);
  };
  const keepOnLeaving = () => {
    if (waiting !== undefined) keep();
  };
  // Capturing: columns that scroll on their own do not let the event rise.
  addEventListener('scroll', keepSoon, { signal, passive: true, capture: true });
  addEventListener('pagehide', keepOnLeaving, { signal });
  addEventListener('popstate', forget, { signal, capture: true });
  signal.addEventListener('abort', forget);
}

function plainlyClickedLink(event: MouseEvent): HTMLAnchorElement | null {
  const modified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  if (event.button !== 0 || modified || event.defaultPrevented) return null;
  return event.target instanceof Element ? event.target.closest('a') : null;
}
