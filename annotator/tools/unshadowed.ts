/** What the tools do with elements of the page, whatever it has shadowed: a form's fields, for one, hide its properties. */
import { isConnected } from '../dom/domAccess';

const { createElementNS } = Document.prototype;
const { append, checkVisibility, getAnimations } = Element.prototype;
const scroll: (this: Element, to: ScrollToOptions) => void = Element.prototype.scrollTo;
/** Not in all browsers yet. */
const { moveBefore } = Element.prototype as {
  moveBefore?: (node: Node, before: Node | null) => void;
};
const { focus } = HTMLElement.prototype;
const { focus: focusInDrawing } = SVGElement.prototype;
const { hasFocus } = Document.prototype;

const XHTML = 'http://www.w3.org/1999/xhtml';

/** An HTML element, in XML documents too, whatever the page has shadowed of its document's methods. */
export function newHtmlElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
): HTMLElementTagNameMap[Name] {
  return createElementNS.call(document, XHTML, name) as HTMLElementTagNameMap[Name];
}

type Measure =
  | 'clientHeight'
  | 'clientWidth'
  | 'scrollHeight'
  | 'scrollLeft'
  | 'scrollTop'
  | 'scrollWidth';

/** One of an element's own sizes, in CSS pixels. */
export function measureOf(element: Element, measure: Measure): number {
  return Object.getOwnPropertyDescriptor(Element.prototype, measure)?.get?.call(element);
}

/**
 * Puts an element of ours behind all others in one of the page. Frames that are taken out of the tree and put in again
 * load anew, and what was in them is lost: where that can be done it is moved.
 */
export function moveInto(parent: Element, node: Element): void {
  if (isConnected(node) && moveBefore !== undefined) moveBefore.call(parent, node, null);
  else append.call(parent, node);
}

/** Scrolls an element at once, in CSS pixels. */
export function scrollElementTo(element: Element, left: number, top: number): void {
  scroll.call(element, { left, top, behavior: 'instant' });
}

/** Whether neither `display` nor `visibility` hides an element. */
export function isDisplayed(element: Element): boolean {
  return checkVisibility.call(element, { visibilityProperty: true });
}

export function isAnimated(element: Element): boolean {
  return getAnimations.call(element).length > 0;
}

/** Gives an element the focus, and leaves the page where it is scrolled to. */
export function focusOn(element: Element): void {
  const options = { preventScroll: true };
  if (element instanceof HTMLElement) focus.call(element, options);
  else if (element instanceof SVGElement) focusInDrawing.call(element, options);
}

/** Whether the frame has the focus, or one in it. */
export function isFocusHere(): boolean {
  return hasFocus.call(document);
}
