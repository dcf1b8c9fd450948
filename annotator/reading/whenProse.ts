import { listen } from '../dom/domAccess';
import { hasProse } from './hasProse';
import { createHostWatch } from './hostWatch';

/** How often a frame without prose is looked at again while it changes, in milliseconds. */
const PATIENCE = 250;

/** Calls `start` once, as soon as the frame has something to read. The page itself is read in any case. */
export function whenProse(start: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  if (window === window.top) {
    start();
    return;
  }
  const waiting = new AbortController();
  const until = AbortSignal.any([signal, waiting.signal]);
  let isPlanned = false;
  const observer = new MutationObserver(lookSoon);
  const observe = (root: Node) =>
    observer.observe(root, { subtree: true, childList: true, characterData: true });
  const hosts = createHostWatch(lookSoon, until);

  function lookSoon(): void {
    if (isPlanned) return;
    isPlanned = true;
    setTimeout(() => {
      isPlanned = false;
      if (!until.aborted) look();
    }, PATIENCE);
  }

  function look(): void {
    if (!hasProse({ onShadowRoot: observe, onPossibleHost: hosts.add })) return;
    waiting.abort();
    start();
  }

  until.addEventListener('abort', () => observer.disconnect(), { once: true });
  look();
  if (until.aborted) return;
  observe(document);
  listen(window, 'resize', lookSoon, { passive: true, signal: until });
}
