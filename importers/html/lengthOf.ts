/** Characters of text in an element, white space left out of account. */
export const lengthOf = (element: Element): number =>
  (element.textContent ?? '').replace(/\s+/g, '').length;
