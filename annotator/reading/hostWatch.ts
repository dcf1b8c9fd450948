/**
 * No event tells that an element has got a shadow root, so those that may get one are looked at again:
 * custom elements, and empty elements (a host that is filled by script).
 */
import { isConnected, localNameOf, shadowRootOf } from '../dom/domAccess';
import { traitsOf } from '../dom/elementTreatment';

/** Milliseconds between two rounds. */
const SOON = 300;
const LATER = 3_000;
/** How long after a possible host was found rounds follow each other soon. */
const EARLY = 15_000;
/** So many are looked at in one go, which takes less than a millisecond, and how soon the next ones follow. */
const AT_ONCE = 3_000;
const NEXT = 30;

export interface HostWatch {
  /** Looks from time to time whether the element has got a shadow root. */
  add(element: Element): void;
}

/** @param onHost called once for each element that has got one */
export function createHostWatch(
  onHost: (element: Element) => void,
  signal: AbortSignal,
): HostWatch {
  const waiting = new Set<Element>();
  let round: Iterator<Element> | null = null;
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;

  function look(): void {
    timer = null;
    if (signal.aborted) return;
    round ??= waiting.values();
    for (let count = 0; count < AT_ONCE; count += 1) {
      const { value: element, done } = round.next();
      if (done === true) {
        round = null;
        break;
      }
      const hasRoot = shadowRootOf(element) !== null;
      if (hasRoot || !isConnected(element)) waiting.delete(element);
      if (hasRoot) onHost(element);
    }
    plan();
  }

  function plan(): void {
    if (timer !== null || waiting.size === 0) return;
    const pause = performance.now() - latest < EARLY ? SOON : LATER;
    timer = setTimeout(look, round === null ? pause : NEXT);
  }

  signal.addEventListener('abort', () => timer !== null && clearTimeout(timer), { once: true });
  return {
    add(element) {
      if (waiting.has(element) || !traitsOf(localNameOf(element)).mayBeHost) return;
      waiting.add(element);
      latest = performance.now();
      plan();
    },
  };
}
