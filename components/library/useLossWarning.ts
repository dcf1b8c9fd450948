import { useLayoutEffect } from 'preact/hooks';

/**
 * Has the browser ask before the page is closed or left, for as long as something would be lost with it.
 *
 * @param isAtRisk whether something would be
 */
export function useLossWarning(isAtRisk: boolean): void {
  // Not after the next frame: whoever leaves as soon as all is seen to be kept is not to be asked.
  useLayoutEffect(() => {
    if (!isAtRisk) return;
    const ended = new AbortController();
    // While it listens, the browser keeps no copy of the page to go back to: so only as long as it has to.
    addEventListener('beforeunload', (event) => event.preventDefault(), { signal: ended.signal });
    return () => ended.abort();
  }, [isAtRisk]);
}
