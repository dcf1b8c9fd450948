/** Words and letters in boxes of their own, which animations need: they go on as one line wherever they are just now. */
import { boxOf } from '../dom/domAccess';

/** The widest gap between two of them, in heights of the first. */
const WIDEST = 0.5;

/**
 * Whether two boxes beside each other in the flow are pieces of one line.
 *
 * @param styles of all boxes between the two texts
 * @returns `null` where only the place of their texts can tell
 */
export function arePiecesOfLine(
  first: Element | undefined,
  second: Element | undefined,
  styles: readonly CSSStyleDeclaration[],
): boolean | null {
  if (!(first instanceof HTMLElement && second instanceof HTMLElement)) return null;
  // What looks like a chip is one.
  if (!styles.every(isBare)) return null;
  // Where the layout has put them, before anything moves them.
  const isSameRow =
    second.offsetTop < first.offsetTop + first.offsetHeight / 2 &&
    first.offsetTop < second.offsetTop + second.offsetHeight / 2;
  const gap = second.offsetLeft - first.offsetLeft - first.offsetWidth;
  const widest = WIDEST * first.offsetHeight;
  // A column that is wider than what is in it is no word.
  if (isSameRow)
    return Math.abs(gap) <= widest && [first, second].every((box) => roomIn(box) <= widest);
  return second.offsetTop >= first.offsetTop + first.offsetHeight / 2 && gap < 0;
}

/** By how much a box is wider than what is in it. */
function roomIn(box: Element): number {
  const range = new Range();
  range.selectNodeContents(box);
  return boxOf(box).width - range.getBoundingClientRect().width;
}

/** Whether a box adds nothing to its text that could be seen. */
function isBare(style: CSSStyleDeclaration): boolean {
  const around = [style.paddingLeft, style.paddingRight, style.marginLeft, style.marginRight];
  return !hasGround(style) && around.every((width) => width === '0px');
}

/** Whether a box can be told from the ground that it stands on. */
export function hasGround(style: CSSStyleDeclaration): boolean {
  const isClear = /^(?:transparent|rgba\(.*, 0\))$/.test(style.backgroundColor);
  const hasBorder = style.borderLeftWidth !== '0px' || style.borderRightWidth !== '0px';
  return !isClear || style.backgroundImage !== 'none' || hasBorder;
}

/**
 * Whether a box has a line on the side of its neighbour and on no other: that parts the two.
 *
 * @param isFirst whether the neighbour comes after it
 */
export function isBarBetween(style: CSSStyleDeclaration, isFirst: boolean): boolean {
  const { borderLeftWidth, borderRightWidth } = style;
  const [inner, outer] = isFirst
    ? [borderRightWidth, borderLeftWidth]
    : [borderLeftWidth, borderRightWidth];
  return inner !== '0px' && outer === '0px';
}
