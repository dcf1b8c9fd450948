/** Opens and closes notes: when, beside which mark, with what in it. */
import type { NoteState } from '../components/note/contract';
import type { NoteContent } from '../core/messages';
import type { PageAnnotation } from './annotatePage';
import { focusedElement, listen } from './domAccess';
import type { AnnotatorHost } from './host';
import { boxesOf } from './markBoxes';
import { type Mark, successorOf, surfaceOf } from './markedRuns';
import type { NoteHost, NoteOpener } from './noteHost';
import type { Box } from './notePlacement';
import { noteMatchOf, noteRequestOf } from './noteRequest';
import { viewportBox } from './viewportBox';

export type NoteCause = 'pointer' | 'tap' | 'keyboard';

export interface OpenNote {
  mark: Mark;
  cause: NoteCause;
  host: NoteHost;
}

export interface NoteController {
  readonly open: OpenNote | null;
  /** Asks for the note's content ahead of opening it. */
  prepare(mark: Mark): void;
  /** Opens the note of `mark` beside it; `point` (viewport coordinates) tells on which of its lines. */
  show(mark: Mark, cause: NoteCause, point: { x: number; y: number } | null): void;
  close(): void;
  /** The mark is gone, or was read anew: the note follows it or closes. */
  forget(mark: Mark): void;
}

/** How long an opening note waits for its content before it opens without. */
const WAIT = 150;
/** A note whose mark was scrolled further than this is no longer beside what is being read. */
const TETHER = 32;

export function createNoteController(
  page: PageAnnotation,
  host: AnnotatorHost,
  signal: AbortSignal,
): NoteController {
  let opener: Promise<NoteOpener | null> | null = null;
  let open: OpenNote | null = null;
  let prepared: { mark: Mark; content: Promise<NoteContent | null> } | null = null;
  /** Counts openings and closings: an answer to an earlier one is not heard. */
  let turn = 0;
  let openLife: AbortController | null = null;

  function ask(mark: Mark, rank: number): Promise<NoteContent | null> {
    return host.getNote(noteRequestOf(mark, rank, page.index)).catch(() => {
      // The extension has been updated or removed under the page: the note says that there is nothing.
      return null;
    });
  }

  function loadOpener(): Promise<NoteOpener | null> {
    opener ??= host.loadNote().then(
      ({ createNoteOpener }) => createNoteOpener(host.localize, host.language, signal),
      () => {
        // The browser does not let it in, or the extension is gone: no note is better than half of one.
        opener = null;
        return null;
      },
    );
    return opener;
  }

  function prepare(mark: Mark): void {
    void loadOpener();
    if (prepared?.mark !== mark) prepared = { mark, content: ask(mark, 0) };
  }

  async function show(
    mark: Mark,
    cause: NoteCause,
    point: { x: number; y: number } | null,
  ): Promise<void> {
    close();
    turn += 1;
    const ours = turn;
    prepare(mark);
    const content = prepared?.content ?? ask(mark, 0);
    prepared = null;
    const [openHost, first] = await Promise.all([
      loadOpener(),
      Promise.race([content, after(WAIT)]),
    ]);
    if (openHost === null || ours !== turn || signal.aborted) return;
    const state =
      first === 'late'
        ? ({ case: 'loading', label: surfaceOf(mark) } as const)
        : stateOf(first, mark);
    if (!begin(openHost, mark, cause, state, point) || first !== 'late') return;
    const late = await content;
    if (ours === turn) update(stateOf(late, mark));
  }

  /** Shows the note; `false` where it cannot be: the mark has gone out of sight meanwhile. */
  function begin(
    openHost: NoteOpener,
    mark: Mark,
    cause: NoteCause,
    state: NoteState,
    point: { x: number; y: number } | null,
  ): boolean {
    const boxes = boxesOf(mark);
    const around = boxAround(boxes);
    const noteHost = around === null ? null : openHost();
    if (around === null || noteHost === null) return false;
    const line = boxes.find((box) => point !== null && isWithin(box, point)) ?? boxes[0] ?? around;
    const returnTo = cause === 'keyboard' ? focusedElement() : null;
    open = { mark, cause, host: noteHost };
    openLife = new AbortController();
    update(state);
    noteHost.place(around, line);
    watchOpen(around, line, AbortSignal.any([signal, openLife.signal]));
    if (cause === 'keyboard') {
      noteHost.focus();
      giveBackFocus(returnTo, openLife.signal, noteHost);
    } else {
      const label = state.case === 'shown' ? state.content.label : state.label;
      noteHost.announce(host.localize('noteAnnounced', label));
    }
    return true;
  }

  function update(state: NoteState): void {
    const now = open;
    if (now === null) return;
    const term = page.index.terms[now.mark.match.term]?.id ?? '';
    now.host.render({
      state,
      match: noteMatchOf(now.mark),
      language: host.language,
      onRank: (rank) => void goToRank(rank),
      onOpenReader: (document, passage) => host.openReader(document, passage, term),
      onClose: close,
    });
  }

  async function goToRank(rank: number): Promise<void> {
    const now = open;
    if (now === null) return;
    turn += 1;
    const ours = turn;
    const content = await ask(now.mark, rank);
    if (ours === turn && open === now) update(stateOf(content, now.mark));
  }

  function watchOpen(around: Box, line: Box, life: AbortSignal): void {
    let frame = 0;
    let placedAt = around;
    const follow = () => {
      frame = 0;
      const now = open;
      if (now === null || life.aborted) return;
      const moved = boxAround(boxesOf(now.mark));
      const x = moved === null ? 0 : moved.left - placedAt.left;
      const y = moved === null ? 0 : moved.top - placedAt.top;
      if (moved === null || Math.abs(x) + Math.abs(y) > TETHER || !isInView(moved)) close();
      else now.host.shift(x, y);
    };
    const followSoon = () => {
      if (frame === 0) frame = requestAnimationFrame(follow);
    };
    const placeAgain = () => {
      const boxes = open === null ? [] : boxesOf(open.mark);
      const box = boxAround(boxes);
      if (box === null || !isInView(box)) {
        close();
        return;
      }
      placedAt = box;
      open?.host.place(box, boxes[0] ?? line);
    };
    listen(window, 'scroll', followSoon, { capture: true, passive: true, signal: life });
    listen(window, 'resize', placeAgain, { passive: true, signal: life });
    listen<KeyboardEvent>(
      window,
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        close();
      },
      { capture: true, signal: life },
    );
    listen(window, 'pagehide', close, { signal: life });
  }

  function giveBackFocus(to: Element | null, life: AbortSignal, noteHost: NoteHost): void {
    listen<FocusEvent>(
      noteHost.element,
      'focusout',
      ({ relatedTarget }) => {
        // The focus went on into the page: it is the page's now.
        if (relatedTarget === null || relatedTarget === noteHost.element) return;
        returnTo = null;
        close();
      },
      { signal: life },
    );
    let returnTo = to;
    life.addEventListener(
      'abort',
      () => {
        if (returnTo instanceof HTMLElement || returnTo instanceof SVGElement) {
          returnTo.focus({ preventScroll: true });
        }
      },
      { once: true },
    );
  }

  function close(): void {
    turn += 1;
    const was = open;
    open = null;
    was?.host.close();
    openLife?.abort();
    openLife = null;
  }

  signal.addEventListener('abort', close, { once: true });

  return {
    get open() {
      if (open !== null && !open.host.isOpen()) close();
      return open;
    },
    prepare,
    show: (mark, cause, point) => void show(mark, cause, point),
    close,
    forget(mark) {
      if (prepared?.mark === mark) prepared = null;
      if (open?.mark !== mark) return;
      const successor = successorOf(mark, page.marks);
      if (successor === null) close();
      else open.mark = successor;
    },
  };
}

function stateOf(content: NoteContent | null, mark: Mark): NoteState {
  return content === null ? { case: 'failed', label: surfaceOf(mark) } : { case: 'shown', content };
}

function after(milliseconds: number): Promise<'late'> {
  return new Promise((resolve) => setTimeout(() => resolve('late'), milliseconds));
}

function boxAround(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

function isWithin(box: Box, { x, y }: { x: number; y: number }): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

function isInView(box: Box): boolean {
  const view = viewportBox();
  return (
    box.bottom > view.top && box.top < view.bottom && box.right > view.left && box.left < view.right
  );
}
