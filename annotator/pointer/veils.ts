/** Whether what lies over a text lets it be seen: a link stretched over a card does, a menu does not. */
import { isElement, localNameOf, rootOf } from '../dom/domAccess';
import { elementAround } from '../dom/flatTree';

/** What has less opacity than this nobody sees. */
const LEAST_OPACITY = 0.1;
/** A ground with more of it hides what is under it. */
const MOST_ALPHA = 0.5;
/** What covers all that is under it, whatever its ground. */
const OPAQUE = new Set('img video canvas iframe embed object'.split(' '));

const { elementsFromPoint } = Document.prototype;
const { elementsFromPoint: elementsInShadow } = ShadowRoot.prototype;

/**
 * Whether an element is to be seen at a point (viewport coordinates), in its own tree and those around it. Not
 * where it is cut off there, hidden or inert.
 */
export function isUncovered(element: Element, x: number, y: number): boolean {
  for (let target = element; ; ) {
    const root = rootOf(target);
    const pile =
      root instanceof ShadowRoot
        ? elementsInShadow.call(root, x, y)
        : elementsFromPoint.call(document, x, y);
    const place = placeIn(pile, target);
    if (place === -1 || !pile.slice(0, place).every(isVeil)) return false;
    if (!(root instanceof ShadowRoot)) return true;
    target = root.host;
  }
}

/** Position of the element, or of what it lies in where no pointer hits it; -1 where it is not there. */
function placeIn(pile: readonly Element[], target: Element): number {
  for (let at: Element | null = target; at !== null; at = elementAround(at)) {
    const place = pile.indexOf(at);
    if (place !== -1) return place;
    const { display, pointerEvents } = getComputedStyle(at);
    if (display !== 'contents' && pointerEvents !== 'none') return -1;
  }
  return -1;
}

function isVeil(element: Element): boolean {
  if (opacityOf(element) < LEAST_OPACITY) return true;
  if (OPAQUE.has(localNameOf(element))) return false;
  if (element instanceof SVGElement && !(element instanceof SVGSVGElement)) {
    const { fill, fillOpacity } = getComputedStyle(element);
    return fill === 'none' || alphaOf(fill) * Number(fillOpacity) < MOST_ALPHA;
  }
  return [null, '::before', '::after'].every((part) => {
    const style = getComputedStyle(element, part);
    if (part !== null && (style.content === 'none' || style.content === 'normal')) return true;
    return style.backgroundImage === 'none' && alphaOf(style.backgroundColor) < MOST_ALPHA;
  });
}

/** Of the element and all around it. */
export function opacityOf(element: Element): number {
  let opacity = 1;
  for (let at: Node | null = element; at !== null; at = elementAround(at)) {
    if (isElement(at)) opacity *= Number(getComputedStyle(at).opacity);
  }
  return opacity;
}

/** Of a colour as browsers compute it: `rgb(1, 2, 3)`, `rgba(1, 2, 3, 0.5)`, `oklch(1 2 3 / 0.5)`. */
function alphaOf(colour: string): number {
  return /^rgba|\//.test(colour)
    ? Number.parseFloat(/[ ,/]([\d.]+)%?\)$/.exec(colour)?.[1] ?? '1')
    : 1;
}
