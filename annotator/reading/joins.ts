/**
 * Whether a match that runs over an element's edge, or over a line break of the source, is one piece of
 * writing to the eye. Tags alone do not say: a `<span>` may be a block, a flex item or a chip with
 * a margin. Style is asked for only here, where a match depends on it.
 */
import {
  boxOf,
  closestOf,
  dataOf,
  isBefore,
  isElement,
  localNameOf,
  parentOf,
  rootOf,
  textContentOf,
} from '../dom/domAccess';
import { treatmentOf } from '../dom/elementTreatment';
import { INTERACTIVE } from '../dom/interactive';
import { arePiecesOfLine, hasGround, isBarBetween } from './linePieces';
import { positionOfNodeAt, type TextRun } from './textRun';

const { createTreeWalker } = Document.prototype;

/** Wider gaps are not within one phrase: in widths of a Chinese character, in heights of a Latin line. */
const WIDEST_CHINESE_GAP = 0.6;
const WIDEST_WORD_GAP = 0.8;
/** Two boxes that can both be seen are nearer to each other where they are found words of one phrase. */
const SHARE_OF_CHIPS = 0.6;
const CHINESE_END = /[\u2E80-\u9FFF\uF900-\uFAFF]$/;
const CHINESE_START = /^\s*[\u2E80-\u9FFF\uF900-\uFAFF]/;
const FLOWING = /^(?:inline|contents|ruby|ruby-base|ruby-text|inline ruby|)$/;
const ATOMIC_INLINE = /^inline-/;
const PRESSED = `a, ${INTERACTIVE}`;
/** Between pieces of one line that were placed one by one: shares of a Chinese character, of a line's height. */
const PLACED_CHINESE_GAP = 0.4;
const PLACED_WORD_GAP = 0.6;
/** Between a large letter that floats and the text beside it: share of the letter. */
const WIDEST_CAP_GAP = 0.5;
const ONE_LETTER = /^\s*[\p{Ps}\p{Pi}"]?\p{L}\p{M}?\s*$/u;
/** The taller of two such pieces is at most so many times as tall as the other. */
const TALLER = 1.5;

/**
 * The first place in `start`–`end` of the run (UTF-16 units) where the writing is broken; `null` if it
 * is not.
 */
export function firstBreak(run: TextRun, start: number, end: number): number | null {
  const first = positionOfNodeAt(run.starts, start);
  const last = positionOfNodeAt(run.starts, end - 1);
  let before: Text | null = null;
  for (let position = first; position <= last; position += 1) {
    const node = run.nodes[position];
    if (node === undefined) return null;
    const from = Math.max(start, run.starts[position] ?? 0);
    const to = Math.min(end, run.starts[position + 1] ?? end);
    const text = run.text.slice(from, to);
    const kept = keptLineBreak(node, text);
    if (kept !== null) return from + kept;
    // Not all there is in the node: it may begin with a million spaces, and hold many matches.
    if (text.trim() === '') continue;
    if (before !== null && !isJoined(before, node)) return run.starts[position] ?? null;
    before = node;
  }
  return null;
}

/** Offset of the unit after a line feed that the page shows as one (`white-space: pre-line`). */
function keptLineBreak(node: Text, text: string): number | null {
  const feed = text.indexOf('\n');
  if (feed === -1) return null;
  const parent = parentOf(node);
  if (!(parent instanceof Element)) return null;
  return /^(?:pre|break-spaces)/.test(getComputedStyle(parent).whiteSpace) ? feed + 1 : null;
}

function isJoined(before: Text, after: Text): boolean {
  // A StaticRange over two trees, or backwards, paints nothing.
  if (rootOf(before) !== rootOf(after) || !isBefore(before, after)) return false;
  // Two links or buttons with a space between them are two things, however close: a menu, a list of tags.
  const first = pressedAround(before);
  const second = pressedAround(after);
  if (first !== null && second !== null && first !== second && isSpaced(before, after)) {
    return false;
  }
  const { left, right } = crossedBetween(before, after);
  const crossed = [...left, ...right];
  const styles = crossed.map((element) => getComputedStyle(element));
  // What is placed beside text that flows is something else than that.
  const placed = left.find(isPlaced);
  if (placed !== undefined && right.some(isPlaced)) return isOnOneLine(before, after, placed);
  let isAtomic = false;
  for (const [at, { display, cssFloat }] of styles.entries()) {
    if (ATOMIC_INLINE.test(display) || isItemOfWord(crossed[at])) isAtomic = true;
    else if (!FLOWING.test(display)) {
      return at < left.length && cssFloat !== 'none' && isDropCap(left[at], before, after);
    }
  }
  if (styles.some((style, at) => isBarBetween(style, at < left.length))) return false;
  const areChips =
    styles.slice(0, left.length).some(hasGround) && styles.slice(left.length).some(hasGround);
  const share = areChips ? SHARE_OF_CHIPS : 1;
  if (!isAtomic) return isNear(before, after, true, share);
  const arePieces = arePiecesOfLine(left.at(-1), right.at(-1), styles);
  // Upright lines go on beside themselves, some from below upwards: only the place of their texts tells.
  const isUpright = !styles[0]?.writingMode.startsWith('horizontal');
  if (arePieces || (arePieces === false && !isUpright)) return arePieces;
  return isNear(before, after, isUpright, share);
}

/** Whether a floating box is the large letter that the text beside it begins with. */
function isDropCap(box: Element | undefined, letter: Text, after: Text): boolean {
  if (box === undefined || !ONE_LETTER.test(textContentOf(box) ?? '')) return false;
  const end = boxOfCharacter(letter, 'last');
  const start = boxOfCharacter(after, 'first');
  if (end === null || start === null || !isInOneRow(end, start)) return false;
  const between = start.left - end.right;
  return between >= -WIDEST_CAP_GAP * end.width && between <= WIDEST_CAP_GAP * end.height;
}

/** Whether an element is a letter of a word that is laid out as a row of flexible boxes in the line. */
function isItemOfWord(element: Element | undefined): boolean {
  const word = element === undefined ? null : parentOf(element);
  if (word === null || !isElement(word)) return false;
  const { display, flexDirection } = getComputedStyle(word);
  return display === 'inline-flex' && flexDirection === 'row';
}

/** The elements that end between two nodes of one tree, and those that begin there, innermost first. */
function crossedBetween(before: Text, after: Text): { left: Element[]; right: Element[] } {
  const above = ancestorsOf(before);
  const shared = new Set(above);
  const right: Node[] = [];
  let common = parentOf(after);
  while (common !== null && !shared.has(common)) {
    right.push(common);
    common = parentOf(common);
  }
  const left = above.slice(0, common === null ? above.length : above.indexOf(common));
  return { left: left.filter(isElement), right: right.filter(isElement) };
}

function isPlaced(element: Element): boolean {
  return getComputedStyle(element).position === 'absolute';
}

/** The link, button or label that a text is in. */
function pressedAround(node: Text): Element | null {
  const parent = parentOf(node);
  return parent !== null && isElement(parent) ? closestOf(parent, PRESSED) : null;
}

function isSpaced(before: Text, after: Text): boolean {
  const end = boxOfCharacter(before, 'last');
  const start = boxOfCharacter(after, 'first');
  return end !== null && start !== null && start.left - end.right > 1;
}

function ancestorsOf(node: Node): Node[] {
  const ancestors: Node[] = [];
  for (let at = parentOf(node); at !== null; at = parentOf(at)) ancestors.push(at);
  return ancestors;
}

/**
 * Whether the last character of `before` and the first of `after` stand side by side, or a line apart.
 *
 * @param mayWrap whether they may be neither, `before` at the end of one line and `after` at the start of the next
 * @param share of the widest gap that there may be
 */
function isNear(before: Text, after: Text, mayWrap: boolean, share: number): boolean {
  const end = boxOfCharacter(before, 'last');
  const start = boxOfCharacter(after, 'first');
  // What is not rendered now cannot be judged by its place; it is by its tags.
  if (end === null || start === null) return true;
  const across = gap(end.left, end.right, start.left, start.right);
  const isSameRow = isInOneRow(end, start);
  const isSameColumn = -across > Math.min(end.width, start.width) / 2;
  if (!isSameRow && !isSameColumn) return mayWrap;
  const widest =
    share *
    (isChineseJoint(before, after)
      ? Math.max(end.width, start.width) * WIDEST_CHINESE_GAP
      : Math.max(end.height, start.height) * WIDEST_WORD_GAP);
  const between = isSameRow ? across : gap(end.top, end.bottom, start.top, start.bottom);
  return between <= widest || between <= widest + widthOfMarkers(before, after);
}

/**
 * Whether two pieces that were placed one by one go on as one line: PDF viewers lay text over their pictures so.
 * Where the font of the picture is absent, a piece may be wider than its place and reach into the next one.
 *
 * @param placed the first piece
 */
function isOnOneLine(before: Text, after: Text, placed: Element): boolean {
  if (isTurned(before) || isTurned(after)) return isNear(before, after, false, 1);
  const end = boxOfCharacter(before, 'last');
  const start = boxOfCharacter(after, 'first');
  if (end === null || start === null || !isInOneRow(end, start)) return false;
  const tallest = Math.max(end.height, start.height);
  if (tallest > TALLER * Math.min(end.height, start.height)) return false;
  const widest = isChineseJoint(before, after)
    ? Math.max(end.width, start.width) * PLACED_CHINESE_GAP
    : tallest * PLACED_WORD_GAP;
  const between = start.left - end.right;
  if (between >= -widest) return between <= widest;
  const { left, width } = boxOf(placed);
  return start.left >= left + width / 2;
}

/** Whether a line of text runs up, down or backwards, as on a page that is turned. */
function isTurned(node: Text): boolean {
  const first = boxOfCharacter(node, 'first');
  const last = boxOfCharacter(node, 'last');
  if (first === null || last === null) return false;
  if (isInOneRow(first, last)) return last.left < first.left;
  const range = new Range();
  range.selectNodeContents(node);
  return range.getClientRects().length === 1;
}

/** Boxes of neighbouring lines overlap a little where lines are set tight. */
function isInOneRow(end: DOMRect, start: DOMRect): boolean {
  const overlap = -gap(end.top, end.bottom, start.top, start.bottom);
  return overlap > Math.min(end.height, start.height) / 2;
}

function isChineseJoint(before: Text, after: Text): boolean {
  return CHINESE_END.test(dataOf(before).trimEnd()) && CHINESE_START.test(dataOf(after));
}

/** What footnote markers take up between two text nodes of one tree: they are read over. */
function widthOfMarkers(before: Text, after: Text): number {
  // Up to the very node: to ask of each node on the way where it stands would cost more than to walk there.
  const what = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
  const walker = createTreeWalker.call(document, rootOf(before), what);
  walker.currentNode = before;
  let width = 0;
  for (let node = walker.nextNode(); node !== null && node !== after; node = walker.nextNode()) {
    if (isElement(node) && localNameOf(node) === 'sup' && treatmentOf(node) === 'gone') {
      width += boxOf(node).width;
    }
  }
  return width;
}

/** Distance between two intervals; negative where they overlap. */
function gap(from: number, to: number, otherFrom: number, otherTo: number): number {
  return Math.max(otherFrom - to, from - otherTo);
}

function boxOfCharacter(node: Text, which: 'first' | 'last'): DOMRect | null {
  const data = dataOf(node);
  const text = which === 'first' ? data : data.trimEnd();
  const at = which === 'first' ? data.length - data.trimStart().length : text.length - 1;
  if (at < 0 || at >= data.length) return null;
  const range = new Range();
  range.setStart(node, at);
  range.setEnd(node, at + 1);
  const box = range.getBoundingClientRect();
  return box.width === 0 && box.height === 0 ? null : box;
}
