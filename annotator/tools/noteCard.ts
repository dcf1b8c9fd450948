/** One note: what is in it, where it stands, and how it ends. */
import { h, render } from 'preact';
import { LocalizationProvider } from '../../components/localization';
import type { Dismissal, NoteMatch, NoteState } from '../../components/note/contract';
import { Note } from '../../components/note/Note';
import type { NoteContent, NoteRequest } from '../../core/ranking/noteContent';
import { boxOf, focusedElement, isConnected, listen } from '../dom/domAccess';
import type { NoteOpening, NoteServices, OpenCard } from './contract';
import { copyText } from './copyText';
import { watchDrag } from './noteDrag';
import { createNoteStanding } from './noteStanding';
import { newHtmlElement } from './unshadowed';

export const CARD_CLASS = 'note-mount';

/** For how long a dismissal can be taken back where nobody is at the note, in milliseconds. */
const UNDO = 10_000;

/** What a note has around it. */
export interface CardSurroundings {
  services: NoteServices;
  /** Whether the reader wants passages as they are written; shared by all notes of the frame. */
  taste: { isVerbatim: boolean | null };
  shadow: ShadowRoot;
  /** Says to a screen reader, once. */
  announce(text: string): void;
  onClosed(): void;
  onPressed(): void;
}

export interface NoteCard extends OpenCard {
  begin(): void;
  hasFocus(): boolean;
  /** Whether it goes its own way, without a mark. */
  isDetached(): boolean;
  /** Whether it is what is left of a dismissed mark. */
  canUndo(): boolean;
  /** Stands above notes with a lower order. */
  setOrder(order: number): void;
  /** The viewport has changed: a note that has a place of its own does not leave it. */
  keepInView(): void;
}

/** A term that the note shows, or will show again on the way back. */
interface View {
  request: NoteRequest;
  /** `null` where it was opened from a passage. */
  match: NoteMatch | null;
  state: NoteState;
}

export function createNoteCard(opening: NoteOpening, around: CardSurroundings): NoteCard {
  const { services, taste, shadow } = around;
  const life = new AbortController();
  const mount = newHtmlElement('div');
  mount.className = CARD_CLASS;
  mount.lang = services.language;
  const standing = createNoteStanding(mount);

  const first: View = {
    request: opening.request,
    match: opening.match,
    state: stateOf(opening.content, opening.match.surface),
  };
  let views: View[] = [first];
  let isPinned = false;
  let undo: (() => Promise<void> | void) | null = null;
  let returnTo: Element | null = null;

  const current = () => views.at(-1) ?? first;

  function update(): void {
    const { state, match, request } = current();
    const before = views.at(-2);
    const props = {
      state,
      match,
      language: services.language,
      script: request.script,
      isVerbatim: taste.isVerbatim,
      onVerbatim(isVerbatim: boolean) {
        taste.isVerbatim = isVerbatim;
        update();
      },
      onRank: (rank: number) => void load(current(), { ...request, rank }),
      onOpenReader: (document: string, passage: number) =>
        services.openReader(document, passage, request.term),
      onClose: close,
      tools: {
        isPinned,
        onPin: pin,
        onMoveBy: moveBy,
        back: before === undefined ? null : labelOf(before.state),
        onBack: back,
        onTerm: openTerm,
        onCopy: (text: string) => copyText(text, shadow),
        onPanel: services.openPanel === null ? null : () => services.openPanel?.(request.term),
        onDismiss: dismiss,
        onUndo: () => void takeBack(),
      },
    };
    render(h(LocalizationProvider, { value: services.localize, children: h(Note, props) }), mount);
    standing.keepInView();
  }

  /** Asks for `request` and shows what comes in `view`, if that is still what is wanted. */
  async function load(view: View, request: NoteRequest): Promise<void> {
    view.request = request;
    const content = await services.getNote(request).catch(() => null);
    show(view, request, content);
  }

  function show(view: View, request: NoteRequest, content: NoteContent | null): void {
    if (life.signal.aborted || view.request !== request || view.state.case === 'dismissed') return;
    view.state = stateOf(content, labelOf(view.state));
    update();
  }

  function openTerm(term: string, label: string): void {
    const { state, request } = current();
    // Other terms are opened from a passage.
    if (state.case !== 'shown' || state.content.passage === null) return;
    const { document, passage, text } = state.content.passage;
    const view: View = {
      request: {
        term,
        paragraph: text,
        script: request.script,
        rank: 0,
        from: { document, passage },
      },
      match: null,
      state,
    };
    // What is shown stays until the other term's content is there: nothing flickers on the way.
    void services
      .getNote(view.request)
      .catch(() => null)
      .then((content) => {
        if (life.signal.aborted || current().state !== state) return;
        view.state = stateOf(content, label);
        views = [...views, view];
        update();
        focus();
      });
  }

  function back(): void {
    if (views.length === 1) return;
    views = views.slice(0, -1);
    update();
    focus();
  }

  /** Gives the note a place in the viewport that no mark has a say in. */
  function detach(): void {
    if (standing.isDetached) return;
    standing.detach();
    opening.onDetached();
  }

  function pin(wanted: boolean): void {
    if (!wanted) {
      close();
      return;
    }
    isPinned = true;
    detach();
    update();
  }

  function moveBy(x: number, y: number): void {
    if (!isPinned) pin(true);
    standing.moveBy(x, y);
  }

  function dismiss(dismissal: Dismissal): void {
    const { request, state } = current();
    const hadFocus = hasFocus();
    detach();
    current().state = { case: 'dismissed', label: labelOf(state), dismissal };
    act(dismissal, request.term);
    update();
    if (hadFocus) focus();
    closeUnlessUsed();
  }

  /** Does what the reader wants, and keeps what takes it back. */
  function act(dismissal: Dismissal, term: string): void {
    switch (dismissal) {
      case 'place':
        undo = opening.dismiss();
        break;
      case 'term': {
        const bringBack = opening.dismiss();
        undo = () => {
          bringBack();
          return services.showTerm(term);
        };
        void services.hideTerm(term);
        break;
      }
      case 'site':
        // Leaving ends all but what can be undone.
        undo = services.returnToSite;
        void services.leaveSite();
        break;
    }
  }

  async function takeBack(): Promise<void> {
    const takesBack = undo;
    undo = null;
    close();
    await takesBack?.();
  }

  /** What is left of a dismissed mark goes by itself, but never from under the pointer or the focus. */
  function closeUnlessUsed(): void {
    let isOver = mount.matches(':hover');
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (isOver || hasFocus()) wait();
        else close();
      }, UNDO);
    };
    const { signal } = life;
    listen(mount, 'pointerenter', () => (isOver = true), { signal });
    listen(mount, 'pointerleave', () => (isOver = false), { signal });
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    wait();
  }

  function hasFocus(): boolean {
    return shadow.activeElement !== null && mount.contains(shadow.activeElement);
  }

  function focus(): void {
    mount.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true });
  }

  function watch(): void {
    const { signal } = life;
    listen(mount, 'pointerdown', around.onPressed, { capture: true, signal });
    watchDrag(mount, { onStart: () => pin(true), onMove: moveBy }, signal);
    listen<FocusEvent>(
      mount,
      'focusin',
      ({ relatedTarget }) => {
        if (relatedTarget instanceof Element && !shadow.contains(relatedTarget)) {
          returnTo = relatedTarget;
        }
      },
      { signal },
    );
    listen<FocusEvent>(
      mount,
      'focusout',
      ({ relatedTarget }) => {
        if (relatedTarget === null || shadow.contains(relatedTarget as Node)) return;
        // The focus went on into the page: it is the page's now.
        returnTo = null;
        if (!standing.isDetached && opening.takesFocus) close();
      },
      { signal },
    );
    listen<KeyboardEvent>(
      mount,
      'keydown',
      (event) => {
        const isBack = event.key === 'Backspace' || (event.altKey && event.key === 'ArrowLeft');
        if (!isBack || views.length === 1) return;
        event.preventDefault();
        back();
      },
      { signal },
    );
  }

  function begin(): void {
    mount.style.visibility = 'hidden';
    shadow.append(mount);
    watch();
    update();
    standing.place(opening.place);
    if (opening.takesFocus) {
      returnTo = focusedElement();
      focus();
    } else around.announce(services.localize('noteAnnounced', labelOf(first.state)));
    if (opening.content !== 'late') return;
    const { request } = first;
    void opening.coming.then((content) => show(first, request, content));
  }

  function close(): void {
    if (life.signal.aborted) return;
    const givesBack = hasFocus() ? returnTo : null;
    life.abort();
    render(null, mount);
    mount.remove();
    around.onClosed();
    if (givesBack instanceof HTMLElement || givesBack instanceof SVGElement) {
      givesBack.focus({ preventScroll: true });
    }
    opening.onDetached();
  }

  return {
    begin,
    place: standing.place,
    shift: standing.shift,
    box: () => boxOf(mount),
    isOpen: () => isConnected(mount),
    hasFocus,
    isDetached: () => standing.isDetached,
    canUndo: () => undo !== null && !life.signal.aborted,
    setOrder: (order) => {
      mount.style.zIndex = String(order);
    },
    keepInView: standing.keepInView,
    beckon() {
      mount.classList.remove('note-beckons');
      // Read, so that the animation begins anew.
      void mount.offsetWidth;
      mount.classList.add('note-beckons');
    },
    close,
  };
}

function stateOf(content: NoteContent | null | 'late', label: string): NoteState {
  if (content === 'late') return { case: 'loading', label };
  return content === null ? { case: 'failed', label } : { case: 'shown', content };
}

function labelOf(state: NoteState): string {
  return state.case === 'shown' ? state.content.label : state.label;
}
