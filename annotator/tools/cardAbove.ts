import type { MarkPlace, OpenCard } from './contract';

/**
 * A note that the top frame has drawn, as the frame with its mark sees it: it can be taken away and no more. The top
 * frame decides whether the pointer, which this one has lost, keeps it.
 *
 * @param place of the mark, in this frame
 */
export function createCardAbove({ around }: MarkPlace, takeAway: () => void): OpenCard {
  let isOpen = true;
  function close(): void {
    if (!isOpen) return;
    isOpen = false;
    takeAway();
  }
  return {
    place: close,
    shift: () => {},
    box: () => around,
    isOpen: () => isOpen,
    beckon: () => {},
    close,
  };
}
