/** The element in which a note is shown: in the top layer, out of the page's reach, gone when closed. */
import { h, render } from 'preact';
import { LocalizationProvider, type Localize } from '../components/localization';
import type { NoteProps } from '../components/note/contract';
import { Note } from '../components/note/Note';
import noteCss from '../components/note/note.css?inline';
import noteHostCss from '../components/note/noteHost.css?inline';
import tokensCss from '../components/tokens.css?inline';
import { boxOf, documentElement, isConnected, listen } from './domAccess';
import { type Box, type Placement, placeNote } from './notePlacement';
import { NOTE_HOST_TAG } from './skippedElements';
import { newHtmlElement } from './unshadowed';
import { viewportBox } from './viewportBox';

export interface NoteHost {
  readonly element: HTMLElement;
  render(props: NoteProps): void;
  /** Puts the note beside the mark, as its content is now. */
  place(mark: Box, line: Box): void;
  /** Follows a mark that has moved by a few pixels. */
  shift(x: number, y: number): void;
  box(): Box;
  isOpen(): boolean;
  focus(): void;
  /** Says to a screen reader, once, that there is a note. */
  announce(text: string): void;
  close(): void;
}

const WIDTH = 384;
/** With less height than this the note leaves out what can be spared. */
const LOW = 320;
const MOUNT_CLASS = 'note-mount';
/** What must not reach the page's own listeners from inside the note. */
const KEPT =
  'click dblclick auxclick contextmenu mousedown mouseup pointerdown pointerup touchstart touchend keydown keypress keyup';

/** Opens an empty note; `null` where the document has nowhere to put one. */
export type NoteOpener = () => NoteHost | null;

/**
 * @param language BCP 47 tag of the language `localize` answers in
 * @param signal ends what is open
 */
export function createNoteOpener(
  localize: Localize,
  language: string,
  signal: AbortSignal,
): NoteOpener {
  let sheets: CSSStyleSheet[] | null = null;
  return () => {
    const root = documentElement();
    if (root === null) return null;
    sheets ??= noteSheets();
    return openNoteHost({ root, localize, language, sheets, signal });
  };
}

interface NoteHostOptions {
  root: Element;
  localize: Localize;
  language: string;
  sheets: CSSStyleSheet[];
  signal: AbortSignal;
}

function openNoteHost({ root, localize, language, sheets, signal }: NoteHostOptions): NoteHost {
  const element = newHtmlElement(NOTE_HOST_TAG);
  const shadow = element.attachShadow({ mode: 'closed' });
  const placing = new CSSStyleSheet();
  shadow.adoptedStyleSheets = [...sheets, placing];
  const mount = newHtmlElement('div');
  mount.className = MOUNT_CLASS;
  mount.lang = language;
  const status = newHtmlElement('div');
  status.className = 'note-silent';
  status.setAttribute('role', 'status');
  shadow.append(mount, status);
  const life = new AbortController();
  const ended = AbortSignal.any([signal, life.signal]);
  for (const type of KEPT.split(' ')) {
    listen(element, type, (event) => event.stopPropagation(), { signal: ended });
  }
  element.setAttribute('popover', 'manual');
  root.append(element);
  element.showPopover();

  let placement: Placement | null = null;
  let moved = { x: 0, y: 0 };

  function style(): void {
    if (placement === null) return;
    const { left, top, bottom, width, maxHeight } = placement;
    const y = Math.round((top ?? bottom ?? 0) + moved.y);
    placing.replaceSync(`:host {
      left: ${Math.round(left + moved.x)}px !important;
      top: ${y}px !important;
      width: ${width}px !important;
      max-height: ${Math.floor(maxHeight)}px !important;
      translate: ${bottom === null ? '0 0' : '0 -100%'} !important;
      zoom: ${1 / zoomOf(root)} !important;
    }`);
  }

  return {
    element,
    render(props) {
      render(h(LocalizationProvider, { value: localize, children: h(Note, props) }), mount);
    },
    place(mark, line) {
      const viewport = viewportBox();
      mount.classList.remove('note-low');
      const width = Math.min(WIDTH, viewport.right - viewport.left);
      placing.replaceSync(`:host { width: ${width}px !important; visibility: hidden !important; }`);
      const height = Math.ceil(boxOf(element).height);
      placement = placeNote(mark, line, { width, height }, viewport);
      mount.classList.toggle('note-low', placement.maxHeight < LOW);
      moved = { x: 0, y: 0 };
      style();
    },
    shift(x, y) {
      moved = { x, y };
      style();
    },
    box: () => boxOf(element),
    isOpen: () => isConnected(element),
    focus() {
      mount.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true });
    },
    announce(text) {
      // A live region speaks of what changes in it, not of what it comes with.
      const timer = setTimeout(() => {
        status.textContent = text;
      }, 100);
      life.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    },
    close() {
      if (life.signal.aborted) return;
      life.abort();
      render(null, mount);
      element.remove();
    },
  };
}

/**
 * The tokens are set inside of the shadow root instead of on the host: the page's rules reach the host, and
 * its own variables may bear the same names.
 */
function noteSheets(): CSSStyleSheet[] {
  const tokens = tokensCss.replaceAll(':host', `.${MOUNT_CLASS}`);
  return [tokens, noteCss, noteHostCss].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
}

/** The `zoom` the page has set on its root, which would scale the note and its place too. */
function zoomOf(root: Element): number {
  const { currentCSSZoom } = root as Element & { currentCSSZoom?: number };
  return currentCSSZoom ?? 1;
}
