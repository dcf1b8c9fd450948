import { gazetteHeading } from './gazetteHeadings';
import { hasSentence } from './hasSentence';
import { numberedRow } from './numberedRow';
import { isLeftOut } from './roles';

/** What Readability removes in whole; what is within a line stays with the line. */
const BLOCKS = new Set(
  (
    'address article aside blockquote center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 ' +
    'h5 h6 header hr li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const HEADING = /^h[1-6]$/;
const LIST = /^(?:ul|ol|dl)$/;
/** A list with a larger part of its text in links leads elsewhere. */
const MOST_LINKED = 0.3;
/** What is around a text and stands within it is shorter, in characters. */
const LONGEST_AROUND = 80;
const HALF = 0.5;

/** The texts of an element in their order. A copy has as many, and keeps them whatever happens to the elements around them. */
export function textNodes(root: Node): Node[] {
  const texts: Node[] = [];
  const read = (node: Node): void => {
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      if (child.nodeType === Node.TEXT_NODE) texts.push(child);
      else read(child);
    }
  };
  read(root);
  return texts;
}

/**
 * The part of a page that an article taken from it stands in, without what the article leaves out, but with headings and
 * lists between its parts: Readability goes by their classes and by how short they are, and leaves out too many. Changes the
 * page.
 *
 * @param kept texts of the page that are in the article
 * @param isAround whether an element is none of the text
 * @returns `null` if no text is kept
 */
export function restoredArticle(
  kept: readonly Node[],
  isAround: (element: Element) => boolean,
): Element | null {
  const first = kept[0]?.parentElement;
  const last = kept.at(-1)?.parentElement;
  if (first == null || last == null) return null;
  const root = commonAncestor(first, last);
  const holding = new Set<Element>();
  for (const text of kept) {
    for (let above = text.parentElement; above !== null; above = above.parentElement) {
      if (holding.has(above)) break;
      holding.add(above);
    }
  }
  // Classes of one or two letters mean something else on every page: words of a line stay, whatever they are called.
  const isOutside = (element: Element) => isAround(element) && !isWithinLine(element);
  const prune = (element: Element): void => {
    let following: Element | null = null;
    const sections = new Set(
      [...element.children].filter((child) => holding.has(child)).map(kindOf),
    );
    for (const child of [...element.children].reverse()) {
      if (
        holding.has(child) &&
        isOutside(child) &&
        (isSmall(child) || linkedShare(child) > HALF || isFoot(child))
      ) {
        child.remove();
      } else if (holding.has(child)) {
        if (numberedRow(child) === null) prune(child);
        if (isOutside(child) && isSmall(child)) {
          child.remove();
          continue;
        }
        if ((child.textContent ?? '').trim() !== '') following = child;
      } else if (sections.has(kindOf(child)) && isSection(child) && !isOutside(child)) {
        following = child;
      } else if (BLOCKS.has(child.localName) && following === null) child.remove();
      else if (BLOCKS.has(child.localName)) {
        const stays = isText(child) && !isOutside(child);
        if (stays && !isLeftOut(child)) following = child;
        else child.remove();
        // What stands above something that leads elsewhere is its heading.
        if (!stays && (child.textContent ?? '').trim() !== '') following = null;
      }
    }
  };
  prune(root);
  return root;
}

/** Whether an element is a part of a line that has text beside it. */
export const isWithinLine = (element: Element) =>
  !BLOCKS.has(element.localName) &&
  [...(element.parentElement?.childNodes ?? [])].some(
    (node) => node.nodeType === Node.TEXT_NODE && /[\p{L}\p{N}]/u.test(node.textContent ?? ''),
  );

/** What an element is by its name and its class. */
const kindOf = (element: Element) => `${element.localName} ${element.getAttribute('class') ?? ''}`;

/** Whether an element is a part of a text with a heading of its own, as those are beside it that are of its kind. */
const isSection = (element: Element) =>
  (element.localName === 'section' || element.getAttribute('class') !== null) &&
  element.querySelector('h2, h3, h4, h5, h6') !== null &&
  linkedShare(element) < MOST_LINKED;

/** Whether an element is a heading, perhaps in a box of its own, or a list that is read. */
function isText(element: Element): boolean {
  if (LIST.test(element.localName)) return linkedShare(element) < MOST_LINKED;
  if (isHeading(element)) return true;
  const headings = [...element.children].filter(isHeading);
  return headings.length === 1 && [...element.children].every(isHeadingOrLeftOut);
}

const isHeading = (element: Element) =>
  HEADING.test(element.localName) || gazetteHeading(element) !== null;

const isHeadingOrLeftOut = (element: Element) =>
  isHeading(element) || !BLOCKS.has(element.localName) || isLeftOut(element);

/** A line of tools, a few links: no text of any length. */
function isSmall(element: Element): boolean {
  const text = (element.textContent ?? '').trim();
  return text.length <= LONGEST_AROUND && !hasSentence(text);
}

/** What says of itself that it stands below a text. */
const isFoot = (element: Element) =>
  /footer|copyright/i.test(`${element.getAttribute('class') ?? ''} ${element.id}`);

/** The part of a text that is in links. */
export function linkedShare(element: Element): number {
  const lengthOf = (part: Element) => (part.textContent ?? '').trim().length;
  const linked = [...element.querySelectorAll('a')].reduce((sum, link) => sum + lengthOf(link), 0);
  return linked / Math.max(1, lengthOf(element));
}

function commonAncestor(first: Element, last: Element): Element {
  let ancestor = first;
  while (!ancestor.contains(last) && ancestor.parentElement !== null) {
    ancestor = ancestor.parentElement;
  }
  return ancestor;
}
