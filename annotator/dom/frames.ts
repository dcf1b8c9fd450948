/** Waiting for the page to draw, so that what we read of its layout has been worked out already. */
import { isPageHidden } from './domAccess';

/**
 * Milliseconds that must do where nothing is drawn: in a tab in the background, and, longer, where it cannot be
 * told (a frame out of view), since a big page may take as long to draw at first.
 */
const HIDDEN_PATIENCE = 400;
const PATIENCE = 3_000;

/** Calls `run` in the next frame, before it is drawn; or after a while where none is drawn. */
export function inNextFrame(run: () => void, signal: AbortSignal): void {
  let isDone = false;
  const once = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    if (isDone || signal.aborted) return;
    isDone = true;
    run();
  };
  const frame = requestAnimationFrame(once);
  const timer = setTimeout(once, isPageHidden() ? HIDDEN_PATIENCE : PATIENCE);
}

/** Calls `run` when the next frame has been drawn; or after a while where none is. */
export function afterNextFrame(run: () => void, signal: AbortSignal): void {
  inNextFrame(() => setTimeout(() => signal.aborted || run()), signal);
}
