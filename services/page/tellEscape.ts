import { pageBrowser } from '../pageBrowser';
import { keepInWorld, keptInWorld } from './isolatedWorld';

const TELLING_KEY = 'pangzhu.escape';

/** Tells the background when Escape is pressed next in this frame, for a note that is in another one. */
export function tellEscape(): void {
  if (keptInWorld(TELLING_KEY) === true) return;
  keepInWorld(TELLING_KEY, true);
  const told = new AbortController();
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== 'Escape' || event.isComposing) return;
    told.abort();
    keepInWorld(TELLING_KEY, undefined);
    // The extension may be gone by now.
    pageBrowser.runtime?.sendMessage({ type: 'note/escape' }).catch(() => {});
  };
  window.addEventListener('keydown', onKey, { capture: true, signal: told.signal });
}
