import { linkedShare } from './restoredArticle';

const LISTS = 'ul, ol, dl';
const HEADINGS = 'h1, h2, h3, h4, h5, h6';
const FEWEST = 2;
const LINKED = 0.8;
/** “Table of contents” and a button beside it. */
const LONGEST_LABEL = 30;

/**
 * Takes a list of contents out of a page, with what it is called: a list of nothing but links to headings of the same page.
 * Changes the page.
 */
export function removeContents(document: Document): void {
  for (const list of document.querySelectorAll(LISTS)) {
    if (!list.isConnected || list.parentElement?.closest(LISTS) != null) continue;
    if (isContents(list, document)) withLabel(list).remove();
  }
}

function isContents(list: Element, document: Document): boolean {
  const links = [...list.querySelectorAll('a[href]')];
  if (links.length < FEWEST || linkedShare(list) < LINKED) return false;
  return links.every((link) => leadsToHeading(link.getAttribute('href') ?? '', document));
}

function leadsToHeading(address: string, document: Document): boolean {
  if (!address.startsWith('#')) return false;
  const name = address.slice(1);
  // The top of the page is in many lists of contents.
  if (name === '' || name === 'top') return true;
  const target = document.getElementById(name);
  if (target === null) return false;
  return target.closest(HEADINGS) !== null || target.querySelector(HEADINGS) !== null;
}

/** The list, or the box that holds it and its name alone. */
function withLabel(list: Element): Element {
  let outer = list;
  while (outer.parentElement !== null && outer.parentElement !== list.ownerDocument.body) {
    const parent = outer.parentElement;
    const beside = lengthOf(parent) - lengthOf(list);
    if (beside > LONGEST_LABEL || parent.querySelector('p:not([class*="title" i])') !== null) break;
    outer = parent;
  }
  return outer;
}

const lengthOf = (element: Element) => (element.textContent ?? '').trim().length;
