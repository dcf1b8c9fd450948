/** What is run, fetched or filled in, and what draws. */
const REMOVED =
  'script, style, iframe, frame, frameset, object, embed, applet, link, noscript, template, svg, canvas, audio, video, ' +
  'button, input, select, textarea, dialog, map';

/** Where the style of an element is kept, in lower case without spaces: as a style, pages of the extension would refuse it and say so each time. */
export const LOOK = 'data-pangzhu-look';

/** Takes out of a document what could act, is not shown or is no text, and every attribute that is a handler. Changes it. */
export function cleanDocument(document: Document): void {
  for (const element of document.querySelectorAll(REMOVED)) element.remove();
  for (const element of document.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) {
      if (/^on/i.test(name)) element.removeAttribute(name);
    }
    if (isHiddenByClass(element)) {
      element.remove();
      continue;
    }
    const style = element.getAttribute('style')?.toLowerCase().replace(/\s+/g, '');
    if (style === undefined) continue;
    element.removeAttribute('style');
    if (style.includes('display:none')) element.remove();
    else element.setAttribute(LOOK, style);
  }
}

/** Sites call so what a script shows later; programs for layout add where it is shown (`hidden md:block`). */
function isHiddenByClass(element: Element): boolean {
  const names = (element.getAttribute('class') ?? '').split(/\s+/);
  return names.includes('hidden') && !names.some((name) => name.includes(':'));
}
