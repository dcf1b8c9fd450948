import type { NoteForFrame } from '../../core/noteFrame';
import type { Box } from '../dom/box';
import { boxOf, isConnected, queryAll, shadowRootOf } from '../dom/domAccess';
import { meetsViewport, viewportBox } from './viewportBox';

const FRAMES = 'iframe, frame';

/**
 * The frame of this document that asks for a note; `null` where that cannot be told. It is as large as it says, or the
 * pointer is in it, or it holds what is so large: not all browsers tell a page that the pointer has gone into a frame
 * of another origin.
 */
export function frameBelow(size: Pick<NoteForFrame, 'width' | 'height'>): HTMLElement | null {
  const frames = framesIn(document).filter((frame) => meetsViewport(boxOf(frame)));
  const room = (frame: HTMLElement) =>
    Math.min(frame.clientWidth - size.width, frame.clientHeight - size.height);
  const isAsLarge = (frame: HTMLElement) =>
    Math.abs(frame.clientWidth - size.width) < 2 && Math.abs(frame.clientHeight - size.height) < 2;
  const alike = frames.filter(isAsLarge);
  const isHovered = (frame: HTMLElement) => frame.matches(':hover');
  return (
    alike.find(isHovered) ??
    alike[0] ??
    frames.find(isHovered) ??
    frames.find((frame) => room(frame) >= 0) ??
    null
  );
}

function framesIn(root: Document | ShadowRoot): HTMLElement[] {
  return [...queryAll(root, '*')].flatMap((element) => {
    const shadow = shadowRootOf(element);
    const own = element instanceof HTMLElement && element.matches(FRAMES) ? [element] : [];
    return shadow === null ? own : framesIn(shadow);
  });
}

/**
 * A box in the viewport of a frame, as one of this window, within what the frame shows. The window's corner where the
 * frame is not known; `null` where it is gone.
 */
export function boxInFrame(frame: HTMLElement | null, of: Box): Box | null {
  if (frame === null) {
    const corner = viewportBox();
    return { left: corner.left, top: corner.bottom, right: corner.left, bottom: corner.bottom };
  }
  const box = boxOf(frame);
  const { offsetWidth, offsetHeight, clientLeft, clientTop } = frame;
  if (!isConnected(frame) || offsetWidth === 0 || offsetHeight === 0) return null;
  // What scales a frame scales what is in it.
  const across = (box.right - box.left) / offsetWidth;
  const along = (box.bottom - box.top) / offsetHeight;
  const x = (at: number) => Math.min(box.left + (clientLeft + at) * across, box.right);
  const y = (at: number) => Math.min(box.top + (clientTop + at) * along, box.bottom);
  return { left: x(of.left), top: y(of.top), right: x(of.right), bottom: y(of.bottom) };
}
