import type { NoteForFrame } from '../../core/noteFrame';
import type { Box } from '../dom/box';
import { boxOf } from '../dom/domAccess';

/** All of a frame, however large it is. */
const EVERYWHERE: Box = { left: 0, top: 0, right: 1e6, bottom: 1e6 };

/**
 * A box of this frame as one of the frame that the top one has: this one, or one around it. Where a frame in between
 * is of another origin and cannot be looked into, all of that frame.
 */
export function placeAbove(around: Box): Omit<NoteForFrame, 'subject' | 'id'> {
  let { left, top, right, bottom } = around;
  let at: Window = window;
  for (; at.parent !== at.top; at = at.parent) {
    const element = at.frameElement;
    if (element === null) return { around: EVERYWHERE, width: innerWidth, height: innerHeight };
    const box = boxOf(element);
    const x = box.left + element.clientLeft;
    const y = box.top + element.clientTop;
    left += x;
    right += x;
    top += y;
    bottom += y;
  }
  const { innerWidth: width, innerHeight: height } = at;
  return { around: { left, top, right, bottom }, width, height };
}
