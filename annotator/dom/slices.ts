/** Work in slices that leave the page its frames. */

/** Milliseconds of one slice: a step begun at the end of it must still end before 8. */
const SLICE = 5;
/** Of every second, how much goes to following the page's changes, in milliseconds. */
const SHARE = 250;
const PERIOD = 1000;
/** How long work waits for an idle moment. */
const PATIENCE = 80;

export interface Slices {
  /** There is work: begins with it soon, and goes on until `step` says there is none. */
  wake(): void;
}

/**
 * @param step does a bounded piece of work; `false` where there is none
 * @param isUrgent whether the reader is waiting (a page not read yet): then slices follow each other at
 *   once, else they keep to a quarter of the time
 */
export function createSlices(
  step: () => boolean,
  isUrgent: () => boolean,
  signal: AbortSignal,
): Slices {
  let isAwake = false;
  let spent = 0;
  let periodStart = 0;
  const channel = new MessageChannel();
  channel.port1.onmessage = slice;
  signal.addEventListener('abort', () => channel.port1.close(), { once: true });

  function slice(): void {
    if (signal.aborted) return;
    const start = performance.now();
    if (start - periodStart > PERIOD) {
      periodStart = start;
      spent = 0;
    }
    let hasMore = true;
    while (hasMore && performance.now() - start < SLICE) hasMore = step();
    spent += performance.now() - start;
    if (hasMore) goOn();
    else isAwake = false;
  }

  function goOn(): void {
    if (isUrgent()) channel.port2.postMessage(null);
    else if (spent < SHARE) requestIdleCallback(slice, { timeout: PATIENCE });
    else setTimeout(slice, PERIOD - (performance.now() - periodStart));
  }

  return {
    wake() {
      if (isAwake || signal.aborted) return;
      isAwake = true;
      goOn();
    },
  };
}
