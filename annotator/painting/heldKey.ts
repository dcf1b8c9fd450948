/** Whether the reader holds the Alt key, for marks that show only then. */
import { listen } from '../dom/domAccess';

/** Calls `onTurn` whenever the key goes down or up, until `signal` is aborted. */
export function watchHeldKey(onTurn: (isHeld: boolean) => void, signal: AbortSignal): void {
  let isHeld = false;
  const turn = (now: boolean) => {
    if (now === isHeld) return;
    isHeld = now;
    onTurn(isHeld);
  };
  const options = { capture: true, passive: true, signal };
  listen<KeyboardEvent>(window, 'keydown', ({ key }) => key === 'Alt' && turn(true), options);
  listen<KeyboardEvent>(window, 'keyup', ({ key }) => key === 'Alt' && turn(false), options);
  // A frame without the focus hears no key, but the pointer over it tells. It also tells that the
  // key was let go where this window did not hear of it (Alt+Tab).
  listen<PointerEvent>(window, 'pointermove', ({ altKey }) => turn(altKey), options);
  listen(window, 'blur', () => turn(false), options);
}
