/** Elements, those of XML by local name: producers use other prefixes, and strict files other namespaces. */

export const childrenOf = (element: Element, name: string): Element[] =>
  [...element.children].filter(({ localName }) => localName === name);

/** The first child of that name; `null` if there is none. */
export const childOf = (element: Element | null, name: string): Element | null =>
  element === null ? null : (childrenOf(element, name)[0] ?? null);

/** All elements of that name below, in the order of the document. */
export const elementsIn = (within: Document | Element, name: string): Element[] => [
  ...within.getElementsByTagNameNS('*', name),
];

/** An attribute by local name; `null` if there is none. */
export function attributeOf(element: Element | null, name: string): string | null {
  if (element === null) return null;
  const plain = element.getAttribute(name);
  if (plain !== null) return plain;
  for (const attribute of element.attributes) {
    if (attribute.localName === name) return attribute.value;
  }
  return null;
}

/** All text in an element, without space at its ends. */
export const trimmedTextOf = (element: Element): string => (element.textContent ?? '').trim();

/** Whether the one comes before the other in the order of the document, or around it. */
export const isBefore = (one: Node, other: Node): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
