const { createElementNS } = Document.prototype;

const XHTML = 'http://www.w3.org/1999/xhtml';

/** An HTML element, in XML documents too, whatever the page has shadowed of its document's methods. */
export function newHtmlElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
): HTMLElementTagNameMap[Name] {
  return createElementNS.call(document, XHTML, name) as HTMLElementTagNameMap[Name];
}
