/** Whether what lies over a text lets it be seen: a link stretched over a card does, a menu does not. */
import { isBefore, isElement, localNameOf, rootOf } from '../dom/domAccess';
import { elementAround } from '../dom/flatTree';

/** What has less opacity than this nobody sees. */
const LEAST_OPACITY = 0.1;
/** A ground with more of it hides what is under it. */
const MOST_ALPHA = 0.5;
/** What covers all that is under it, whatever its ground. */
const OPAQUE = new Set('img video canvas iframe embed object'.split(' '));

/** A pixel or more: what is under frosted glass cannot be read. */
const BLURRED = /r\([1-9]/;

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
    const { place, top } = placeIn(pile, target);
    if (place === -1) return false;
    const above = pile.slice(0, place);
    const letsSee = (each: Element) => isVeil(each, target) || (top !== null && isUnder(each, top));
    if (!above.every(letsSee)) return false;
    if (!(root instanceof ShadowRoot)) return true;
    target = root.host;
  }
}

/**
 * Position of the element, or of what it lies in where no pointer hits it; -1 where it is not there. `top` is the
 * outermost element that no pointer hits.
 */
function placeIn(
  pile: readonly Element[],
  target: Element,
): { place: number; top: Element | null } {
  let top: Element | null = null;
  for (let at: Element | null = target; at !== null; at = elementAround(at)) {
    const place = pile.indexOf(at);
    if (place !== -1) return { place, top };
    const { display, pointerEvents } = getComputedStyle(at);
    if (display !== 'contents' && pointerEvents !== 'none') break;
    top = at;
  }
  return { place: -1, top };
}

/** Whether an element is drawn under `top`, as the picture is under captions that let the pointer through to it. */
function isUnder(element: Element, top: Element): boolean {
  const parent = elementAround(top);
  let beside: Element | null = element;
  while (beside !== null && elementAround(beside) !== parent) beside = elementAround(beside);
  if (beside === null) return false;
  const over = layerOf(top) - layerOf(beside);
  return over > 0 || (over === 0 && isBefore(beside, top));
}

const layerOf = (element: Element) => Number(getComputedStyle(element).zIndex) || 0;

/** @param target what it may hide, which lies under it or in it */
function isVeil(element: Element, target: Element): boolean {
  if (opacityOf(element) < LEAST_OPACITY) return true;
  if (OPAQUE.has(localNameOf(element))) return false;
  if (element instanceof SVGElement && !(element instanceof SVGSVGElement)) {
    const { fill, fillOpacity } = getComputedStyle(element);
    return fill === 'none' || alphaOf(fill) * Number(fillOpacity) < MOST_ALPHA;
  }
  const grounds = ['::before', '::after']
    .map((part) => getComputedStyle(element, part))
    .filter(({ content }) => content !== 'none' && content !== 'normal');
  const own = getComputedStyle(element);
  // What is stretched over a card may be a part of the card, on whose own ground its text lies.
  if (own.transformStyle !== 'flat' || !liesOn(element, target)) grounds.push(own);
  return grounds.every(
    ({ backdropFilter, backgroundColor, backgroundImage }) =>
      !BLURRED.test(backdropFilter) && isThin(backgroundColor) && isThin(backgroundImage),
  );
}

/** Whether `target` lies in the element, and nothing around it is drawn under the element's ground. */
function liesOn(element: Element, target: Element): boolean {
  let at: Element | null = target;
  while (at !== null && at !== element && layerOf(at) >= 0) at = elementAround(at);
  return at === element;
}

/** Whether a ground lets be seen what is under it, wherever it is there: a colour, or a gradient in all of its colours. */
const isThin = (ground: string) =>
  (ground.match(/\w{3}\([^()]*\)/g) ?? []).every((colour) => alphaOf(colour) < MOST_ALPHA);

/** Of the element and all around it. */
export function opacityOf(element: Element): number {
  let opacity = 1;
  for (let at: Node | null = element; at !== null; at = elementAround(at)) {
    if (isElement(at)) opacity *= Number(getComputedStyle(at).opacity);
  }
  return opacity;
}

/** Of a colour as browsers compute it: `rgb(1, 2, 3)`, `rgba(1, 2, 3, 0.5)`, `oklch(1 2 3 / 0.5)`. */
export function alphaOf(colour: string): number {
  return /ba\(|\//.test(colour)
    ? Number.parseFloat(/[ ,/]([\d.]+)%?\)$/.exec(colour)?.[1] ?? '1')
    : 1;
}
