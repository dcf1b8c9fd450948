/** Whether letters can be seen: those without a colour are where a picture shows through them or lies under them. */
import { boxOf, queryAll, rootOf } from '../dom/domAccess';
import { elementAround } from '../dom/flatTree';
import { alphaOf } from '../pointer/veils';

/** What has less of a colour than this nobody sees. */
const LEAST_ALPHA = 0.1;
/** What viewers lay their text over, to be selected. */
const PICTURES = 'canvas, img, svg, picture, video, object, embed';

/** @param element that the text is in, which is at the point (viewport coordinates) */
export function hasInk(element: Element, x: number, y: number): boolean {
  // A drawing's letters are filled.
  if (element instanceof SVGElement) return true;
  const { webkitTextFillColor, webkitTextStrokeWidth, textShadow } = getComputedStyle(element);
  if (alphaOf(webkitTextFillColor) >= LEAST_ALPHA) return true;
  if (textShadow !== 'none' || webkitTextStrokeWidth !== '0px') return true;
  return hasPictureAround(element) || hasPictureAt(rootOf(element), x, y);
}

/** A ground that is cut to the letters, or any picture as a ground. */
function hasPictureAround(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = elementAround(at)) {
    if (getComputedStyle(at).backgroundImage !== 'none') return true;
  }
  return false;
}

function hasPictureAt(root: Node, x: number, y: number): boolean {
  return [...queryAll(root, PICTURES)].some((picture) => {
    const { left, right, top, bottom } = boxOf(picture);
    return x >= left && x <= right && y >= top && y <= bottom;
  });
}
