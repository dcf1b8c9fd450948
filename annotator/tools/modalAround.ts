import { isElement } from '../dom/domAccess';
import { renderedParent } from '../dom/flatTree';

const { matches } = Element.prototype;
const MODAL = 'dialog:modal, :fullscreen';

/** Whether the element keeps everything outside of it from being used. */
export function isModal(element: Element): boolean {
  return matches.call(element, MODAL);
}

/**
 * The modal dialog around a node, or the element around it that fills the screen; `null` where there is none.
 * Everything outside of such is inert, what is above it in the top layer too (in Chromium, where an element
 * fills the screen, as well), so only what is in it can be used.
 */
export function modalAround(node: Node): Element | null {
  for (let at: Node | null = node; at !== null; at = renderedParent(at)) {
    if (isElement(at) && isModal(at)) return at;
  }
  return null;
}
