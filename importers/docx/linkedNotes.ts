import { attributeOf, isBefore, trimmedTextOf } from '../markup/elements';

/** `1`, `[1]`, `(a)`, `*`, `①` */
const MARK = /^[[(（〔［]?\s?(?:\d{1,3}|[a-z]|[*†‡§]{1,3}|[①-⑳])\s?[\])）〕］]?\.?$/;
const NOTE = 'data-pangzhu-note';

/** Whether a paragraph was found to be a note. */
export const isLinkedNote = (paragraph: Element): boolean => paragraph.hasAttribute(NOTE);

/**
 * Finds the notes of a document that programs write as paragraphs with links: a mark leads to a bookmark, and the paragraph there
 * begins with a link that says the same and leads back. Takes these links out. Changes the document.
 */
export function findLinkedNotes(body: Element): void {
  const links = [...body.getElementsByTagNameNS('*', 'hyperlink')].filter((link) =>
    MARK.test(trimmedTextOf(link)),
  );
  if (links.length === 0) return;
  const paragraphs = new Map<string, Element>();
  for (const bookmark of body.getElementsByTagNameNS('*', 'bookmarkStart')) {
    const paragraph = paragraphAround(bookmark);
    if (paragraph !== null) paragraphs.set(attributeOf(bookmark, 'name') ?? '', paragraph);
  }
  const paragraphOf = (link: Element) => paragraphs.get(attributeOf(link, 'anchor') ?? '') ?? null;
  for (const mark of links) {
    const note = paragraphOf(mark);
    const own = paragraphAround(mark);
    if (note === null || own === null || note === own || !isBefore(own, note)) continue;
    const back = backIn(note);
    if (back === null || trimmedTextOf(back) !== trimmedTextOf(mark) || paragraphOf(back) !== own)
      continue;
    note.setAttribute(NOTE, '');
    mark.remove();
  }
  for (const note of body.querySelectorAll(`[${NOTE}]`)) backIn(note)?.remove();
}

/** The link that a paragraph begins with. */
function backIn(paragraph: Element): Element | null {
  const first = [...paragraph.children].find((child) => trimmedTextOf(child) !== '');
  return first?.localName === 'hyperlink' ? first : null;
}

function paragraphAround(element: Element): Element | null {
  let around: Element | null = element;
  while (around !== null && around.localName !== 'p') around = around.parentElement;
  return around;
}
