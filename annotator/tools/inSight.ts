/** Whether the reader sees a mark that has been gone to. */
import { isElement } from '../dom/domAccess';
import { elementAround } from '../dom/flatTree';
import { type Mark, positionsOf } from '../marks/markedRuns';
import { boxesOf, isInWindow } from '../painting/markBoxes';
import { isUncovered, opacityOf } from '../pointer/veils';
import { hasInk } from './ink';
import { isAnimated, isDisplayed } from './unshadowed';

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
  return isDisplayed(element) && opacityOf(element) >= LEAST_OPACITY && !isFilteredAway(element);
}

/**
 * The outermost element that hides a mark, and so all that is in it; `null` where none does by itself, or the mark can
 * be seen but for what lies over it.
 */
export function hiderOf(mark: Mark): Element | null {
  const element = elementAround(positionsOf(mark).start.node);
  if (element === null || isShowing(element)) return null;
  const size = Number.parseFloat(getComputedStyle(element).fontSize);
  let hider: Element | null = null;
  for (let at: Element | null = element; at !== null; at = elementAround(at)) {
    const { opacity, visibility, filter } = getComputedStyle(at);
    const isHidden = visibility !== 'visible' || Number(opacity) < LEAST_OPACITY;
    if (isHidden || takesAway(filter, size)) hider = at;
  }
  return hider;
}

function isFilteredAway(element: Element): boolean {
  const size = Number.parseFloat(getComputedStyle(element).fontSize);
  for (let at: Element | null = element; at !== null; at = elementAround(at)) {
    if (takesAway(getComputedStyle(at).filter, size)) return true;
  }
  return false;
}

/** A filter takes away what it is on as `opacity` does, or makes it a blur, as before a wall to pay at. */
function takesAway(filter: string, fontSize: number): boolean {
  const [, left = '1'] = /opacity\(([\d.]+)\)/.exec(filter) ?? [];
  const [, blur = '0'] = /blur\(([\d.]+)px\)/.exec(filter) ?? [];
  return Number(left) < LEAST_OPACITY || Number(blur) > MOST_BLUR * fontSize;
}

function isAppearing(element: Element): boolean {
  for (let at: Node | null = element; at !== null; at = elementAround(at)) {
    if (isElement(at) && isAnimated(at)) return true;
  }
  return false;
}
