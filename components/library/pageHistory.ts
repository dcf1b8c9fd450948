/** The part of the browser's history that the library page needs; tests pass one of their own. */
export interface PageHistory {
  /** Adds an entry for the same address. Does not call the watchers. */
  push(): void;
  /** Goes back by one entry, as the browser's own button does. The watchers are called once it is done. */
  back(): void;
  /** Calls `listener` whenever back or forward came to another entry. */
  watch(listener: () => void, signal: AbortSignal): void;
}

/** The history of a real window. */
export function windowHistory(window: Window): PageHistory {
  return {
    push: () => window.history.pushState(null, ''),
    back: () => window.history.back(),
    watch: (listener, signal) => window.addEventListener('popstate', listener, { signal }),
  };
}
