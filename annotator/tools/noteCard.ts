/** One note: what it is drawn in, where it stands, and how it ends. */
import type { FrameToPage, NoteOffer } from '../../core/noteFrame';
import { isSandboxed } from '../../core/sites/isSandboxed';
import { focusedElement, isConnected, localNameOf } from '../dom/domAccess';
import { drawBareNote } from './bareNote';
import type { BareNoteSource, NoteFrames, NoteOpening, OpenCard, PreparedNote } from './contract';
import { createNoteDrag } from './noteDrag';
import { createNoteStanding } from './noteStanding';
import { isFocusHere, newHtmlElement } from './unshadowed';

/**
 * Milliseconds after which nothing comes of a frame that has said nothing: one that runs takes seconds on a machine with
 * much else to do. Less in a document of no origin, where it may not run.
 */
const PATIENCE = 10_000;
const PATIENCE_SANDBOXED = 1_000;

const FRAMES = new Set(['iframe', 'frame', 'object', 'embed']);

/** What a note has around it. */
export interface CardSurroundings {
  frames: NoteFrames;
  /** What it is drawn from where it does without a frame; else `null`. */
  bare: BareNoteSource | null;
  shadow: ShadowRoot;
  /** Gives the focus back to the page. */
  giveFocusBack(): void;
  onClosed(): void;
  onPressed(): void;
  /** The pointer has come in, and nothing is pressed yet. */
  onEntered(): void;
  onEscape(): void;
  onVerbatim(isVerbatim: boolean): void;
}

export interface NoteCard extends OpenCard, PreparedNote {
  readonly isShown: boolean;
  hasFocus(): boolean;
  /** Gives it the focus again, where raising it has taken that away. */
  focus(): void;
  /** Whether it is to go when the focus goes. */
  readonly takesFocus: boolean;
  /** Whether it goes its own way, without a mark. */
  isDetached(): boolean;
  /** Whether it is what is left of a dismissed mark. */
  canUndo(): boolean;
  /** Stands above notes with a lower order. */
  setOrder(order: number): void;
  /** The viewport has changed: a note that has a place of its own does not leave it. */
  keepInView(): void;
  /** The note has come to stand elsewhere, or on top of what it was under. */
  disturb(): void;
}

/** Draws the note out of sight, in the shadow tree: in a frame of its own, where such a frame runs. */
export function createNoteCard(offer: NoteOffer, around: CardSurroundings): NoteCard {
  const { shadow } = around;
  const life = new AbortController();
  const { signal } = life;
  const element = newHtmlElement(around.bare === null ? 'iframe' : 'div');
  element.className = 'note-waits';
  const standing = createNoteStanding(element, (maxHeight, isLow) =>
    send({ type: 'fit', maxHeight, isLow }),
  );
  let draggedFrom = { left: 0, top: 0 };
  const drag = createNoteDrag(
    {
      onStart() {
        detach();
        send({ type: 'pinned' });
        draggedFrom = standing.box();
      },
      onMove(x, y) {
        standing.moveTo(draggedFrom.left + x, draggedFrom.top + y);
        send({ type: 'moved' });
      },
    },
    signal,
  );
  let opening: NoteOpening | null = null;
  let undo: (() => void) | null = null;
  let isRevealed = false;

  const drawn = deferred<boolean>();
  const settled = deferred<true>();
  const send =
    around.bare === null
      ? around.frames.load(
          element as HTMLIFrameElement,
          offer,
          { onMessage: hear, onGone: close, onRefused: () => drawn.resolve(false) },
          signal,
        )
      : drawBareNote(element, offer, around.bare, hear, signal);
  shadow.append(element);
  const patience = isSandboxed(self.origin, location.protocol) ? PATIENCE_SANDBOXED : PATIENCE;
  const waiting = setTimeout(() => drawn.resolve(false), patience);
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(waiting);
      drawn.resolve(false);
      settled.resolve(true);
    },
    { once: true },
  );

  function hear(message: FrameToPage): void {
    switch (message.type) {
      case 'size':
        standing.resize(message);
        drawn.resolve(true);
        if (message.isSettled) settled.resolve(true);
        reveal();
        return;
      case 'close':
        close();
        return;
      case 'verbatim':
        around.onVerbatim(message.isVerbatim);
        return;
    }
    // The rest is for a reader who sees the note.
    if (opening === null) return;
    switch (message.type) {
      case 'escape':
        around.onEscape();
        break;
      case 'hover':
        opening.onHover(message.isOver);
        if (message.isOver) around.onEntered();
        break;
      case 'press':
        around.onPressed();
        break;
      case 'pin':
        detach();
        break;
      case 'move':
        standing.moveBy(message.x, message.y);
        send({ type: 'moved' });
        break;
      case 'hold': {
        const { left, top } = standing.box();
        drag.hold(left + message.x, top + message.y, message.isTouch);
        break;
      }
      case 'drag':
        drag.follow(message.x, message.y);
        break;
      case 'release':
        drag.release();
        break;
      case 'dismiss':
        detach();
        undo = opening.dismiss();
        send({ type: 'dismissed' });
        break;
      case 'undo':
        undo?.();
        undo = null;
        conceal();
        break;
    }
  }

  /** Shows a note that has been given its place and has fitted itself into it. */
  function reveal(): void {
    if (opening === null || isRevealed) return;
    isRevealed = true;
    element.className = 'note-shown note-appears';
    // Else it would appear anew whenever it is raised.
    element.onanimationend = () => element.classList.remove('note-appears');
    if (opening.takesFocus) element.focus({ preventScroll: true });
    send({ type: 'show', takesFocus: opening.takesFocus });
    if (isDeaf()) around.frames.hearEscape(around.onEscape, signal);
  }

  function conceal(): void {
    if (hasFocus()) around.giveFocusBack();
    element.className = 'note-waits';
  }

  /** Gives the note a place in the viewport that no mark has a say in. */
  function detach(): void {
    if (standing.isDetached) return;
    standing.detach();
    opening?.onDetached();
  }

  function hasFocus(): boolean {
    return element.contains(shadow.activeElement);
  }

  function close(): void {
    if (signal.aborted) return;
    const hadFocus = hasFocus();
    life.abort();
    element.remove();
    around.onClosed();
    if (hadFocus) around.giveFocusBack();
    opening?.onDetached();
  }

  const card: NoteCard = {
    drawn: drawn.promise,
    settled: settled.promise,
    open(wanted) {
      opening = wanted;
      standing.place(wanted.place);
      return card;
    },
    drop() {
      if (opening === null) close();
    },
    place(place) {
      standing.place(place);
      send({ type: 'moved' });
    },
    shift: standing.shift,
    box: standing.box,
    isOpen: () => !signal.aborted && isConnected(element),
    get isShown() {
      return opening !== null;
    },
    hasFocus,
    focus() {
      element.focus({ preventScroll: true });
      send({ type: 'focus' });
    },
    get takesFocus() {
      return opening?.takesFocus ?? false;
    },
    isDetached: () => standing.isDetached,
    canUndo: () => undo !== null && !signal.aborted,
    setOrder: (order) => {
      element.style.zIndex = String(order);
    },
    keepInView: standing.keepInView,
    disturb: () => send({ type: 'moved' }),
    beckon: () => send({ type: 'beckon' }),
    close,
  };
  return card;
}

/** Whether keys are heard by another frame than this one. */
function isDeaf(): boolean {
  const focused = focusedElement();
  return !isFocusHere() || (focused !== null && FRAMES.has(localNameOf(focused)));
}

function deferred<T>(): { promise: Promise<T>; resolve(value: T): void } {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((keep) => {
    resolve = keep;
  });
  return { promise, resolve };
}
