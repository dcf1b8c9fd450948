/**
 * How many places of a text are marked, whoever marks them: stretches of marked text that neither touch nor overlap. A
 * name that is marked within a longer one is of one place with it, and so are the elements that a name is cut into where
 * it lies across those of the page.
 *
 * Runs in a page, and so uses nothing from outside of itself.
 *
 * @param {Element} root of the text
 * @param {(element: Element) => boolean} isOwn whether an element is the page's own; what else holds text marks it
 * @param {Iterable<AbstractRange>} ranges what is marked by highlights, from text to text
 * @returns {number}
 */
export function countPlaces(root, isOwn, ranges) {
  const starts = new Map();
  const stretches = [];
  let length = 0;
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
    starts.set(text, length);
    const from = length;
    length += text.length;
    let element = text.parentElement;
    while (element !== root && isOwn(element)) element = element.parentElement;
    if (element !== root && text.length > 0) stretches.push({ from, to: length });
  }
  for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
    const from = starts.get(startContainer);
    const to = starts.get(endContainer);
    if (from === undefined || to === undefined) continue;
    stretches.push({ from: from + startOffset, to: to + endOffset });
  }
  stretches.sort((a, b) => a.from - b.from);
  let places = 0;
  let end = -1;
  for (const { from, to } of stretches) {
    if (from > end) places += 1;
    end = Math.max(end, to);
  }
  return places;
}
