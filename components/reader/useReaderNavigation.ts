import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { parseReaderAddress } from '../../core/readerAddress';
import type { Arrival } from './readerArrival';
import type { ReaderHistory } from './readerHistory';

export interface ReaderPlace {
  query: string;
  how: Arrival;
}

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
  const [place, setPlace] = useState<ReaderPlace>({ query: history.query(), how: 'go' });
  const go = (query: string, how: Arrival) => {
    if (query !== history.query()) history.push(query);
    setPlace({ query, how });
  };
  useEffect(() => {
    const ended = new AbortController();
    history.watch(() => setPlace({ query: history.query(), how: 'return' }), ended.signal);
    const follow = (event: MouseEvent) => {
      const link = plainlyClickedLink(event);
      const query = link?.getAttribute('href');
      if (!link || !query?.startsWith('?')) return;
      event.preventDefault();
      const kept = withTerm(query, parseReaderAddress(history.query()).term);
      const how = FOLLOWED[link.dataset.follow ?? ''] ?? 'go';
      // A click that no pointer made has no click count.
      go(kept, how === 'mention' && event.detail === 0 ? 'mention-keyboard' : how);
    };
    root.current?.addEventListener('click', follow, { signal: ended.signal });
    return () => ended.abort();
  }, [history]);
  return { place, go, root };
}

/** A term that was chosen stays so until the reader closes it or chooses another. */
function withTerm(query: string, term: string | null): string {
  if (term === null || parseReaderAddress(query).term !== null) return query;
  return `${query}&${new URLSearchParams({ term })}`;
}

function plainlyClickedLink(event: MouseEvent): HTMLAnchorElement | null {
  const modified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  if (event.button !== 0 || modified || event.defaultPrevented) return null;
  return event.target instanceof Element ? event.target.closest('a') : null;
}
