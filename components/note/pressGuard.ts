/**
 * Against a page that gets the reader to press what they do not see: by laying something over the note that lets
 * presses through, or by having it come to stand under a press that is under way.
 */

/** For how long a note must have stood where it is, and been seen, before it takes presses. Milliseconds. */
const CALM = 150;
/** How often the browser looks whether something covers the note; it allows no less. */
const LOOK = 100;
const PRESSES =
  'pointerdown pointerup mousedown mouseup click dblclick auxclick contextmenu touchstart touchend';

interface VisibilityOptions extends IntersectionObserverInit {
  trackVisibility: boolean;
  delay: number;
}

export interface PressGuard {
  /** The note has come to stand elsewhere. */
  disturb(): void;
}

/** Keeps presses from `page` while they may not be meant. By keyboard there is no pressing what has no focus. */
export function guardPresses(page: Document, signal: AbortSignal): PressGuard {
  let calmSince = performance.now();
  let seenSince = watchSeen(page.documentElement, (isSeen) => {
    if (!isSeen) seenSince = Number.POSITIVE_INFINITY;
    else if (seenSince === Number.POSITIVE_INFINITY) seenSince = performance.now();
  });
  /** What has begun as a press that is not meant goes on as one. */
  let isRefused = false;

  const onPress = (event: Event) => {
    if (event.type === 'pointerdown') {
      isRefused = performance.now() - Math.max(calmSince, seenSince) < CALM;
    }
    if (event.isTrusted && (!isRefused || isByKeyboard(event))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of PRESSES.split(' ')) {
    page.defaultView?.addEventListener(type, onPress, { capture: true, passive: false, signal });
  }

  return {
    disturb() {
      calmSince = performance.now();
    },
  };

  /** @returns since when it counts as seen: always, where the browser does not tell */
  function watchSeen(element: Element, onChange: (isSeen: boolean) => void): number {
    if (!('isVisible' in IntersectionObserverEntry.prototype)) return Number.NEGATIVE_INFINITY;
    const options: VisibilityOptions = { trackVisibility: true, delay: LOOK, threshold: [0, 1] };
    const observer = new IntersectionObserver((entries) => {
      const last = entries.at(-1) as
        | (IntersectionObserverEntry & { isVisible: boolean })
        | undefined;
      if (last !== undefined) onChange(last.isVisible);
    }, options);
    observer.observe(element);
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
    return Number.POSITIVE_INFINITY;
  }
}

/** A click that comes of a key, or of what assists the reader, has no pointer. */
function isByKeyboard(event: Event): boolean {
  return event.type === 'click' && (event as PointerEvent).pointerType === '';
}
