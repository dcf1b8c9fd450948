/**
 * What is left of a note where no frame of ours runs: the page's own words, and the ways to where the rest can be
 * read. The page could get at it, so nothing of the library is in it.
 */
import type { FrameToPage, NoteOffer, PageToFrame } from '../../core/noteFrame';
import { listen } from '../dom/domAccess';
import type { BareNoteSource } from './contract';
import { newHtmlElement } from './unshadowed';

/**
 * Draws it in `element`, which the caller puts into a document and takes away.
 *
 * @param onMessage what a note's frame would say
 * @returns takes what a note's frame would be told
 */
export function drawBareNote(
  element: HTMLElement,
  { request, match }: NoteOffer,
  source: BareNoteSource,
  onMessage: (message: FrameToPage) => void,
  signal: AbortSignal,
): (message: PageToFrame) => void {
  const { openReader, openPanel, localize } = source;
  element.setAttribute('role', 'dialog');
  element.setAttribute('aria-label', match.surface);
  element.tabIndex = -1;

  function add<Name extends 'p' | 'button'>(name: Name, className: string, words: string) {
    const part = newHtmlElement(name);
    part.className = className;
    part.textContent = words;
    element.append(part);
    return part;
  }
  function addButton(className: string, words: string, onPress: () => void) {
    const button = add('button', className, words);
    listen(button, 'click', onPress, { signal });
    return button;
  }

  add('p', 'bare-note-name', match.surface);
  const close = addButton('bare-note-close', '×', () => onMessage({ type: 'close' }));
  close.setAttribute('aria-label', localize('noteClose'));
  add('p', 'bare-note-why', localize('noteBare'));
  const reader = addButton('bare-note-way', localize('noteOpenReader'), () =>
    openReader(request.term),
  );
  if (openPanel !== null) {
    addButton('bare-note-way', localize('noteOpenPanel'), () => openPanel(request.term));
  }

  const hover = (isOver: boolean) => () => onMessage({ type: 'hover', isOver });
  listen(element, 'pointerenter', hover(true), { signal });
  listen(element, 'pointerleave', hover(false), { signal });
  listen(element, 'pointerdown', () => onMessage({ type: 'press' }), { signal });
  function tellSize(): void {
    if (signal.aborted) return;
    const height = element.scrollHeight + element.offsetHeight - element.clientHeight;
    onMessage({ type: 'size', wanted: height, height, isSettled: true });
  }

  // By then it is in the document.
  queueMicrotask(tellSize);
  return (message) => {
    if (message.type === 'fit') queueMicrotask(tellSize);
    const takesFocus = message.type === 'show' && message.takesFocus;
    if (takesFocus || message.type === 'focus') reader.focus({ preventScroll: true });
  };
}
