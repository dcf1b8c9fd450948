import { type KeptPlace, keptPlaceOf } from './keptPlace';

/** The part of the browser's history that the reader needs; tests pass one of their own. */
export interface ReaderHistory {
  /** The query of the page as it is now. */
  query(): string;
  /** Adds an entry. Does not call the watchers. */
  push(query: string): void;
  /** Calls `listener` whenever back or forward changed the query. */
  watch(listener: () => void, signal: AbortSignal): void;
  /** Keeps with the entry of now where on the page the reader is. */
  keep(place: KeptPlace): void;
  /** What was kept with the entry of now, `null` where nothing was. */
  kept(): KeptPlace | null;
}

/** The history of a real window. The reader scrolls by itself, so the browser is told not to. */
export function windowHistory(window: Window): ReaderHistory {
  window.history.scrollRestoration = 'manual';
  return {
    query: () => window.location.search,
    push: (query) => window.history.pushState(null, '', query),
    watch: (listener, signal) => window.addEventListener('popstate', listener, { signal }),
    keep: (place) => window.history.replaceState(place, ''),
    kept: () => keptPlaceOf(window.history.state),
  };
}
