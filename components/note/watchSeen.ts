/** How often the browser looks whether something covers the note; it allows no less. Milliseconds. */
const LOOK = 100;

interface VisibilityOptions extends IntersectionObserverInit {
  trackVisibility: boolean;
  delay: number;
}

/**
 * Tells when `element` is covered, faded or distorted, and when it is no longer.
 *
 * @returns whether it counts as seen until the browser tells: where it never does, it always does
 */
export function watchSeen(
  element: Element,
  onChange: (isSeen: boolean) => void,
  signal: AbortSignal,
): boolean {
  if (!('isVisible' in IntersectionObserverEntry.prototype)) return true;
  const options: VisibilityOptions = { trackVisibility: true, delay: LOOK, threshold: [0, 1] };
  const observer = new IntersectionObserver((entries) => {
    const last = entries.at(-1) as (IntersectionObserverEntry & { isVisible: boolean }) | undefined;
    if (last !== undefined) onChange(last.isVisible);
  }, options);
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return false;
}
