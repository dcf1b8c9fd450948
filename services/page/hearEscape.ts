import { deliver } from '../messaging/deliver';
import { pageBrowser } from '../pageBrowser';

/** Has all frames of the tab tell when Escape is pressed, and hears of it until `signal` is aborted. */
export function hearEscape(onEscape: () => void, signal: AbortSignal): void {
  const listener = (message: unknown): void => {
    if ((message as { type?: unknown } | null)?.type === 'note/escape') onEscape();
  };
  pageBrowser.runtime.onMessage.addListener(listener);
  // An orphaned script has no `runtime` left to unsubscribe from.
  const end = () => pageBrowser.runtime?.onMessage?.removeListener(listener);
  signal.addEventListener('abort', end, { once: true });
  const send = () => pageBrowser.runtime.sendMessage({ type: 'script/load', script: 'escape' });
  // Without it the note closes when the pointer leaves.
  deliver(send).catch(() => {});
}
