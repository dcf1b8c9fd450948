/**
 * Against a page that gets the reader to press what they do not see: by laying something over the note that lets
 * presses through, or by having it come to stand under a press that is under way.
 */
import type { watchSeen } from './watchSeen';

/** For how long a note must have stood where it is before it takes presses. Milliseconds. */
const CALM = 150;
const PRESSES =
  'pointerdown pointerup mousedown mouseup click dblclick auxclick contextmenu touchstart touchend';

export interface PressGuard {
  /** The note has come to stand elsewhere. */
  disturb(): void;
}

/**
 * Keeps presses from `page` while they may not be meant. By keyboard there is no pressing what has no focus.
 *
 * @param watch as `watchSeen`
 */
export function guardPresses(
  page: Document,
  watch: typeof watchSeen,
  signal: AbortSignal,
): PressGuard {
  let calmSince = performance.now();
  let isSeen = watch(
    page.documentElement,
    (isNow) => {
      isSeen = isNow;
    },
    signal,
  );
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
}

/** A click that comes of a key, or of what assists the reader, has no pointer. */
function isByKeyboard(event: Event): boolean {
  return event.type === 'click' && (event as PointerEvent).pointerType === '';
}
