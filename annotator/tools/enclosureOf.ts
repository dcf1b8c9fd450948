import { isElement } from '../dom/domAccess';
import { renderedParent } from '../dom/flatTree';

const { matches } = Element.prototype;
/**
 * What keeps everything outside of it from being used, be it by a script that takes the focus back; and what closes when
 * anything outside of it is pressed. A note's own host is a `manual` popover.
 */
const ENCLOSING =
  'dialog:modal, [aria-modal=true i], :fullscreen, :popover-open:not([popover=manual i]), dialog[open][closedby=any i]';

/** Whether notes of what is in the element must be in it as well. */
export function isEnclosing(element: Element): boolean {
  return matches.call(element, ENCLOSING);
}

/**
 * The modal dialog around a node, the element around it that fills the screen, or the popover of the page that it
 * is in; `null` where there is none. Everything outside of the first two is inert, what is above them in the top
 * layer too (in Chromium, where an element fills the screen, as well), so only what is in them can be used; and a
 * popover closes with a press outside of it.
 */
export function enclosureOf(node: Node): Element | null {
  for (let at: Node | null = node; at !== null; at = renderedParent(at)) {
    if (isElement(at) && isEnclosing(at)) return at;
  }
  return null;
}
