import { Readability } from '@mozilla/readability';
import { isDataTable } from './dataTable';
import { linkedShare, restoredArticle, textNodes } from './restoredArticle';

/** What stands around a text and is not of it. */
const AROUND =
  'nav, aside, footer, form, [role="navigation"], [role="complementary"], [role="contentinfo"], [role="search"], [role="banner"]';
/** Of a page with nothing around its text, as much is text at least. */
const MOST_OF_PAGE = 0.9;
/** Less than that, or a smaller part of the page, is hardly what it is about. */
const SHORT = 140;
const SMALL_PART = 0.25;
/** A cell with as many links, which are as much of its text, is one of them. */
const FEWEST_LINKS = 3;
const LINKED = 0.6;
const CLASSES_OF_AROUND =
  /(?:^|[-_ ])(?:nav|navbar|navigation|menu|sidebar|side|footer|foot|header|breadcrumbs?|comments?|share|related|recommend|copyright|advert|ads?|docnav|pagination|pager|toolbar|banner|navbox|hd|ft|nv|toptb|topbar|topnav|crumbs?|subscription)(?:$|[-_ ])/i;

/** A class that says “header” says of a heading or a row that it is one. */
const OF_TEXT = /^(?:h[1-6]|t[hrd]|thead|tbody)$/;

/** Below any length; 0 would be taken for no answer. */
const NO_SECOND_TIME = -1;

export interface MainText {
  root: Element;
  /** Whether it was told from what surrounds it by how it reads. */
  isGuessed: boolean;
}

/**
 * The part of a page that holds its text: what markup says it is, what Readability finds, or the page without what is
 * around. Changes the document.
 *
 * @param document cleaned: no scripts, no handlers
 */
export function mainText(document: Document): MainText {
  const { body } = document;
  removeLinkCells(body);
  const all = lengthOf(body);
  const hasAround = [...body.querySelectorAll('*')].some(isAround);
  const { article, kept } = readable(document);
  const length = article === null ? 0 : lengthOf(article);
  if (!hasAround && length < all * MOST_OF_PAGE) return { root: body, isGuessed: false };
  if (article !== null && length >= SHORT && length >= all * SMALL_PART) {
    return { root: restoredArticle(kept, isAround) ?? article, isGuessed: true };
  }
  for (const element of body.querySelectorAll('*')) if (isAround(element)) element.remove();
  if (lengthOf(body) > length) return { root: body, isGuessed: hasAround };
  return { root: article ?? body, isGuessed: true };
}

/** Characters of text, white space left out of account. */
const lengthOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, '').length;

/** Pages that are placed by tables have a cell of links beside the text. */
function removeLinkCells(body: Element): void {
  for (const cell of body.querySelectorAll('td')) {
    const links = cell.querySelectorAll('a').length;
    const table = cell.closest('table');
    if (links < FEWEST_LINKS || table === null || isDataTable(table)) continue;
    if (cell.querySelector('td') === null && linkedShare(cell) > LINKED) cell.remove();
  }
}

function isAround(element: Element): boolean {
  if (element.matches(AROUND)) return true;
  if (OF_TEXT.test(element.localName)) return false;
  const named = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return CLASSES_OF_AROUND.test(named) && element.querySelector('h1, article, main') === null;
}

/**
 * What Readability takes for the article. It is asked once: a second time it would write markup into the page, which
 * pages of the extension do not allow.
 */
function readable(document: Document): { article: Element | null; kept: Node[] } {
  const copy = document.cloneNode(true) as Document;
  const copies = textNodes(copy.body);
  const { content = null } =
    new Readability<Element>(copy, {
      charThreshold: NO_SECOND_TIME,
      keepClasses: true,
      disableJSONLD: true,
      serializer: (node) => node as Element,
    }).parse() ?? {};
  const kept = textNodes(document.body).filter((_, index) => {
    const own = copies[index];
    return own !== undefined && own.nodeValue?.trim() !== '' && content?.contains(own) === true;
  });
  return { article: content, kept };
}
