/** What is run, fetched or filled in, and what draws. */
const REMOVED =
  'script, style, iframe, frame, frameset, object, embed, applet, link, noscript, template, svg, canvas, audio, video, ' +
  'button, input, select, textarea, dialog, map';
const HIDDEN = /display\s*:\s*none/i;

/** Where the style of an element is kept: as a style, pages of the extension would refuse it and say so each time. */
export const LOOK = 'data-pangzhu-look';

/** Takes out of a document what could act, is not shown or is no text, and every attribute that is a handler. Changes it. */
export function cleanDocument(document: Document): void {
  for (const element of document.querySelectorAll(REMOVED)) element.remove();
  for (const element of document.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) {
      if (/^on/i.test(name)) element.removeAttribute(name);
    }
    const style = element.getAttribute('style');
    if (style === null) continue;
    element.removeAttribute('style');
    if (HIDDEN.test(style)) element.remove();
    else element.setAttribute(LOOK, style);
  }
}
