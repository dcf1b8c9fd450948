import { useEffect, useRef } from 'preact/hooks';
import type { PageHistory } from './pageHistory';

/**
 * `away` has an entry of its own in the history. From `returning` it has been left, and the browser, which takes a moment for
 * it, has not gone back yet.
 */
type Place = 'page' | 'away' | 'returning';

/**
 * Has the browser's Back lead from what is shown in the place of the page to the page. Without that it leads off the
 * page, and what was read and not kept is lost.
 *
 * @param isAway whether something else is shown in the place of the page
 * @param onBack closes what is shown there
 */
export function useBrowserBack(history: PageHistory, isAway: boolean, onBack: () => void): void {
  const place = useRef<Place>('page');
  const latest = useRef({ isAway, onBack });
  latest.current = { isAway, onBack };

  useEffect(() => {
    const ended = new AbortController();
    history.watch(() => {
      const from = place.current;
      place.current = 'page';
      if (from === 'away') latest.current.onBack();
      // Something else has been opened before the browser was back from the last.
      else if (from === 'returning' && latest.current.isAway) enter();
    }, ended.signal);
    return () => ended.abort();
  }, [history]);

  useEffect(() => {
    if (isAway && place.current === 'page') enter();
    if (!isAway && place.current === 'away') {
      place.current = 'returning';
      history.back();
    }
  }, [history, isAway]);

  function enter(): void {
    place.current = 'away';
    history.push();
  }
}
