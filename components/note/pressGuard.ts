/**
 * Against a page that gets the reader to press what they do not see: by laying something over the note that lets
 * presses through, or by having it come to stand under a press that is under way.
 */

/** For how long a note must have stood where it is before it takes presses. Milliseconds. */
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
  let isSeen = watchSeen(page.documentElement, (isNow) => {
    isSeen = isNow;
  });
  /** What has begun as a press that is not meant goes on as one. */
  let isRefused = false;

  const onPress = (event: Event) => {
    if (event.type === 'pointerdown') {
      isRefused = !isSeen || performance.now() - calmSince < CALM;
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

  /** @returns whether it counts as seen until the browser tells: where it never does, it always does */
  function watchSeen(element: Element, onChange: (isSeen: boolean) => void): boolean {
    if (!('isVisible' in IntersectionObserverEntry.prototype)) return true;
    const options: VisibilityOptions = { trackVisibility: true, delay: LOOK, threshold: [0, 1] };
    const observer = new IntersectionObserver((entries) => {
      const last = entries.at(-1) as
        | (IntersectionObserverEntry & { isVisible: boolean })
        | undefined;
      if (last !== undefined) onChange(last.isVisible);
    }, options);
    observer.observe(element);
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
    return false;
  }
}

/** A click that comes of a key, or of what assists the reader, has no pointer. */
function isByKeyboard(event: Event): boolean {
  return event.type === 'click' && (event as PointerEvent).pointerType === '';
}
