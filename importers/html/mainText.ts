import { cleanName } from '../draft/cleanText';
import { isBefore } from '../markup/elements';
import { isDataTable } from './dataTable';
import { foundArticle } from './foundArticle';
import { hasSentence } from './hasSentence';
import { lengthOf } from './lengthOf';
import { NOTE_PART } from './linkedNotes';
import { namesOf } from './namesOf';
import { readBlocks } from './readBlocks';
import { removeOthers } from './removeOthers';
import { isWithinLine, linkedShare, restoredArticle, textNodes } from './restoredArticle';

/** What stands around a text and is not of it. */
const AROUND =
  'nav, aside, footer, form, [role="navigation"], [role="complementary"], [role="contentinfo"], [role="search"], [role="banner"]';
/** Of a page with nothing around its text, as much is text at least. */
const MOST_OF_PAGE = 0.9;
/** Less than that, or a smaller part of the page, is hardly what it is about. */
const SHORT = 140;
const SMALL_PART = 0.25;
/** An article that is a smaller part has a third of the sentences, and some. */
const PART_OF_PROSE = 1 / 3;
const FEWEST_PROSE = 300;
/** A cell with as many links, which are as much of its text, is one of them. */
const FEWEST_LINKS = 3;
const LINKED = 0.6;
const CLASSES_OF_AROUND =
  /(?:^|[-_ ])(?:nav|navbar|navigation|menu|sidebar|side|footer|foot|header|breadcrumbs?|comments?|share|related|recommend|copyright|advert|ads?|docnav|pagination|pager|toolbar|banner|navbox|hd|ft|nv|toptb|topbar|topnav|crumbs?|subscription|subscribe|toc|related[-_ ]?posts|recommendations?|shared?addy|button|buttons|sharing|social|promo|links?[-_]?block|read[-_]?more|also[-_]?read|tags|topics|taxonomy|keywords)(?:$|[-_ ])/i;

/** What stands between the title and the text and is of the text. */
const STANDFIRST =
  /(?:^|[-_ ])(?:standfirst|subtitle|subhead|subheadline|dek|deck|summary|lede|abstract)(?:$|[-_ ])/i;
const LONGEST_STANDFIRST = 500;
/** Sentences, and what leads over to items. */
const SENTENCE = /[。！？；：]|[a-z][.!?:;](?:\s|$)/;

/** A class that says “header” says of a heading or a row that it is one. */
const OF_TEXT = /^(?:h[1-6]|t[hrd]|thead|tbody)$/;

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
 * @param title as a heading says it; `null` if none does
 */
export function mainText(document: Document, title: string | null): MainText {
  const { body } = document;
  removeLinkCells(body);
  removeOthers(body);
  const all = lengthOf(body);
  const hasAround = [...body.querySelectorAll('*')].some(isAround);
  const { article, kept: found, length } = foundArticle(document, hasAround);
  const kept = withMore(upToArticle(found, document), document, title);
  if (!hasAround && length < all * MOST_OF_PAGE) return { root: body, isGuessed: false };
  const isLong = length >= SHORT && length >= all * SMALL_PART;
  if (article !== null && (isLong || holdsProse(article, document))) {
    return { root: restoredArticle(kept, isAround) ?? article, isGuessed: true };
  }
  removeAround(body);
  if (lengthOf(body) > length) return { root: body, isGuessed: hasAround };
  return { root: article ?? body, isGuessed: true };
}

/** Words within a line stay whatever they are called: links to what a word means have classes as lists of topics have. */
function removeAround(body: Element): void {
  for (const element of body.querySelectorAll('*')) {
    if (isAround(element) && !isWithinLine(element)) element.remove();
  }
}

/** Whether an article has its part of the sentences of a page: comments and teasers have many, and most are not long. */
function holdsProse(article: Element, document: Document): boolean {
  const length = proseOf(article);
  if (length < FEWEST_PROSE) return false;
  const { body } = document.cloneNode(true) as Document;
  removeAround(body);
  return length >= proseOf(body) * PART_OF_PROSE;
}

/** Characters in blocks with sentences, of which one without spaces between words says as much as three others. */
const proseOf = (element: Element) =>
  readBlocks(element).reduce(
    (sum, { block: { text } }) => sum + (hasSentence(text) ? weightOf(text) : 0),
    0,
  );

const weightOf = (text: string) =>
  text.length + 2 * (text.match(/[\u3040-\u30ff\u3400-\u9fff]/g)?.length ?? 0);

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
  const named = namesOf(element);
  return CLASSES_OF_AROUND.test(named) && element.querySelector('h1, article, main') === null;
}

/** Of what was found, an element that is called the article holds as much at least. */
const MOST_OF_FOUND = 0.6;

/** What was found without what stands behind the only article of the page, if that holds most of it. */
function upToArticle(found: Node[], document: Document): Node[] {
  const [only, ...others] = document.querySelectorAll('article');
  if (only === undefined || others.length > 0) return found;
  const lengthIn = (nodes: readonly Node[]) =>
    nodes.reduce((sum, { nodeValue }) => sum + (nodeValue ?? '').trim().length, 0);
  const within = found.filter((node) => only.contains(node));
  if (lengthIn(within) < lengthIn(found) * MOST_OF_FOUND) return found;
  return found.filter(
    (node) =>
      only.contains(node) ||
      (only.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING) !== 0,
  );
}

/**
 * Texts of the article with those that it leaves out though the page shows that they belong to it: paragraphs of the same
 * class, notes, and what stands between title and text.
 */
function withMore(kept: readonly Node[], document: Document, title: string | null): Node[] {
  const [first] = kept;
  if (first === undefined) return [];
  const known = new Set(kept);
  const classes = new Set(kept.map(paragraphClass).filter((name) => name !== null));
  const heading = [...document.querySelectorAll('h1, h2')].find(
    (element) => title !== null && cleanName(element.textContent) === title,
  );
  return textNodes(document.body).filter((text) => {
    if (known.has(text)) return true;
    const parent = text.parentElement;
    if (parent === null || text.nodeValue?.trim() === '') return false;
    if (parent.closest(`[${NOTE_PART}="note"]`) !== null) return true;
    const above = ancestorsOf(parent);
    if (above.some(isAround)) return false;
    if (heading !== undefined && isBefore(heading, text) && isBefore(text, first)) {
      const standfirst = above.find((element) => STANDFIRST.test(namesOf(element)));
      if (standfirst !== undefined && isStandfirst(standfirst)) return true;
    }
    const name = paragraphClass(text);
    return name !== null && classes.has(name) && SENTENCE.test((text.nodeValue ?? '').trim());
  });
}

const isStandfirst = (element: Element) =>
  lengthOf(element) <= LONGEST_STANDFIRST && linkedShare(element) < LINKED;

function ancestorsOf(element: Element): Element[] {
  const found: Element[] = [];
  for (let above: Element | null = element; above !== null; above = above.parentElement) {
    if (above.localName === 'body') break;
    found.push(above);
  }
  return found;
}

/** The class of the paragraph that a text is in, or of the box that is around it alone; `null` if it has none. */
function paragraphClass(text: Node): string | null {
  const paragraph = text.parentElement?.closest('p, div, section');
  const name = classOf(paragraph);
  if (name !== null || paragraph?.localName !== 'p') return name;
  const box = paragraph.parentElement;
  return box?.children.length === 1 ? classOf(box) : null;
}

function classOf(element: Element | null | undefined): string | null {
  const name = element?.getAttribute('class')?.trim();
  return name === undefined || name === '' ? null : name;
}
