/** Work between two turns, in milliseconds: what a page does not feel. */
const LONGEST_TURN = 24;

let began = performance.now();

/**
 * Lets the page do what waits for it, if this has worked for long enough.
 *
 * @throws the reason of the signal, once it is aborted
 */
export async function takeTurns(signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  if (performance.now() - began < LONGEST_TURN) return;
  await new Promise((resolve) => setTimeout(resolve));
  began = performance.now();
  signal.throwIfAborted();
}
