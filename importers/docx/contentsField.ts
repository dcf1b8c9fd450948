import { attributeOf, elementsIn } from '../markup/elements';

/**
 * Tells the paragraphs of a table of contents that a field makes (ECMA-376, 17.16.5.68): from where it begins to where it ends. Their
 * styles need not say so.
 *
 * @returns whether a paragraph is one, asked of all in their order
 */
export function contentsField(): (paragraph: Element) => boolean {
  /** Of the fields that are open, whether each is the table. */
  const open: boolean[] = [];
  return (paragraph) => {
    let isWithin = open.includes(true);
    for (const element of elementsIn(paragraph, '*')) {
      if (element.localName === 'fldChar') {
        const type = attributeOf(element, 'fldCharType');
        if (type === 'begin') open.push(false);
        else if (type === 'end') open.pop();
      } else if (element.localName === 'instrText' && open.length > 0) {
        if (/^\s*TOC\b/.test(element.textContent ?? '')) open[open.length - 1] = true;
      }
      isWithin ||= open.includes(true);
    }
    return isWithin;
  };
}

/** What stands above it. */
const ABOVE =
  /^(?:table of contents|contents|inhalt(?:sverzeichnis)?|sommaire|table des matières|目\s*[录錄次])$/i;

/** Whether a text is the heading of a table of contents. */
export const isAboveContents = (text: string): boolean => ABOVE.test(text.trim());
