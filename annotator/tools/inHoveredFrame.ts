import type { Box } from '../dom/box';
import { boxOf, queryAll } from '../dom/domAccess';
import { viewportBox } from './viewportBox';

/**
 * A box of the frame that the pointer is in, as one of this window; where that cannot be told, the window's corner.
 */
export function inHoveredFrame({ left, top, right, bottom }: Box): Box {
  let frame: Element | null = null;
  for (const each of queryAll(document, 'iframe:hover, frame:hover')) frame = each;
  if (frame === null) {
    const corner = viewportBox();
    return { left: corner.left, top: corner.bottom, right: corner.left, bottom: corner.bottom };
  }
  const box = boxOf(frame);
  const x = box.left + frame.clientLeft;
  const y = box.top + frame.clientTop;
  return { left: x + left, top: y + top, right: x + right, bottom: y + bottom };
}
