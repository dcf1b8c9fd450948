/**
 * Preact makes nodes with the methods of `ownerDocument`, which a page can shadow (`<img
 * name="createElementNS">`). Elements from here bear an `ownerDocument` of their own in our world, whose
 * methods are the prototype's.
 */
const { createElementNS, createTextNode } = Document.prototype;

const XHTML = 'http://www.w3.org/1999/xhtml';

const maker = {
  createTextNode: (text: string) => createTextNode.call(document, text),
  createElementNS: (namespace: string, name: string): Element => {
    const element: Element = createElementNS.call(document, namespace, name);
    return Object.defineProperty(element, 'ownerDocument', { value: maker });
  },
};

/** An HTML element, in XML documents too, in which Preact can render whatever the page has shadowed. */
export function newHtmlElement(name: string): HTMLElement {
  const element = maker.createElementNS(XHTML, name);
  if (!(element instanceof HTMLElement)) throw new TypeError(`${name} is no HTML element`);
  return element;
}
