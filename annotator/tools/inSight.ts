/** Whether the reader sees a mark that has been gone to. */
import { isElement } from '../dom/domAccess';
import { elementAround } from '../dom/flatTree';
import { type Mark, positionsOf } from '../marks/markedRuns';
import { boxesOf, isInWindow } from '../painting/markBoxes';
import { isUncovered, opacityOf } from '../pointer/veils';
import { hasInk } from './ink';

/** What has less opacity than this nobody sees. */
const LEAST_OPACITY = 0.1;
/** A text that is blurred further than this share of its size cannot be read. */
const MOST_BLUR = 0.2;
/** Pages let a text appear where it is scrolled to: milliseconds until that has begun, and until it has to be there. */
const BEGINS = 120;
const PATIENCE = 1_200;

export function isInSight(mark: Mark): boolean {
  const element = elementAround(positionsOf(mark).start.node);
  if (element === null || !isShowing(element)) return false;
  return boxesOf(mark).some((box) => {
    const x = Math.min(Math.max((box.left + box.right) / 2, 0), innerWidth - 1);
    const y = Math.min(Math.max((box.top + box.bottom) / 2, 0), innerHeight - 1);
    return isInWindow(box) && isUncovered(element, x, y) && hasInk(element, x, y);
  });
}

/** The same, for a mark that may be about to appear. */
export async function comesInSight(mark: Mark): Promise<boolean> {
  if (isInSight(mark)) return true;
  const element = elementAround(positionsOf(mark).start.node);
  if (element === null || isShowing(element)) return false;
  const start = performance.now();
  do {
    await new Promise((resolve) => setTimeout(resolve, BEGINS));
    if (isInSight(mark)) return true;
  } while (isAppearing(element) && performance.now() - start < PATIENCE);
  return false;
}

function isShowing(element: Element): boolean {
  return (
    element.checkVisibility({ visibilityProperty: true }) &&
    opacityOf(element) >= LEAST_OPACITY &&
    !isFilteredAway(element)
  );
}

/** A filter takes away what it is on as `opacity` does, or makes it a blur, as before a wall to pay at. */
function isFilteredAway(element: Element): boolean {
  const size = Number.parseFloat(getComputedStyle(element).fontSize);
  for (let at: Element | null = element; at !== null; at = elementAround(at)) {
    const { filter } = getComputedStyle(at);
    const [, left = '1'] = /opacity\(([\d.]+)\)/.exec(filter) ?? [];
    const [, blur = '0'] = /blur\(([\d.]+)px\)/.exec(filter) ?? [];
    if (Number(left) < LEAST_OPACITY || Number(blur) > MOST_BLUR * size) return true;
  }
  return false;
}

function isAppearing(element: Element): boolean {
  for (let at: Node | null = element; at !== null; at = elementAround(at)) {
    if (isElement(at) && at.getAnimations().length > 0) return true;
  }
  return false;
}
