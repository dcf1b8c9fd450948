/** One note in its frame: what is in it, and what it asks of the page around it. */
import { h, render } from 'preact';
import type { NoteFormatId } from '../../core/export/noteWriters';
import type {
  Dismissal,
  FrameToPage,
  NoteMatch,
  NoteOffer,
  PageToFrame,
} from '../../core/noteFrame';
import type { NoteContent, NoteRequest } from '../../core/ranking/noteContent';
import { LocalizationProvider } from '../localization';
import type { NoteState } from './contract';
import { copyText } from './copyText';
import { createKeeping } from './createKeeping';
import { Note } from './Note';
import type { NoteSource } from './NoteSource';
import { createNoteDismissal } from './noteDismissal';
import { watchDrag } from './noteDrag';
import { watchNoteHover } from './noteHover';
import { createNoteLearning } from './noteLearning';
import { wantedHeight } from './wantedHeight';

/** A live region speaks of what changes in it, not of what it comes with. Milliseconds. */
const ANNOUNCE = 100;

/** A term that the note shows, or will show again on the way back. */
interface View {
  request: NoteRequest;
  /** `null` where it was opened from a passage. */
  match: NoteMatch | null;
  state: NoteState;
}

/**
 * Draws the note of `offer` into the body of `page`, out of sight until the page says `show`.
 *
 * @param tell sends to the page
 * @param signal ends with the frame
 * @returns takes what the page sends
 */
export function startNote(
  page: Document,
  offer: NoteOffer,
  source: NoteSource,
  tell: (message: FrameToPage) => void,
  signal: AbortSignal,
): (message: PageToFrame) => void {
  const mount = page.createElement('div');
  mount.className = 'note-mount';
  // Nothing is there for a screen reader or the keyboard before it is shown.
  mount.inert = true;
  const status = page.createElement('div');
  status.className = 'note-silent';
  status.setAttribute('role', 'status');
  page.body.append(mount, status);

  const first: View = {
    request: offer.request,
    match: offer.match,
    state: { case: 'loading', label: offer.match.surface },
  };
  let views: View[] = [first];
  let { isVerbatim } = offer;
  let isPinned = false;
  let format: NoteFormatId = 'citation';
  let wanted = 0;

  const learning = createNoteLearning(source, (learned) => {
    const view = current();
    if (view.state.case !== 'dismissed') return;
    view.state = { ...view.state, learned };
    update();
  });

  const dismissing = createNoteDismissal(page, source, learning, tell, signal);
  const keeping = createKeeping(offer, source, () => update());
  const current = () => views.at(-1) ?? first;

  function update(): void {
    const { state, match, request } = current();
    const before = views.at(-2);
    const props = {
      state,
      match,
      language: source.language,
      script: request.script,
      isVerbatim,
      onVerbatim(chosen: boolean) {
        isVerbatim = chosen;
        tell({ type: 'verbatim', isVerbatim });
        update();
      },
      onRank: (rank: number) => void load(current(), { ...request, rank }),
      onOpenReader: (document: string, passage: number) =>
        source.openReader(document, passage, request.term),
      onClose: () => tell({ type: 'close' }),
      tools: {
        isPinned,
        onPin: pin,
        onMoveBy: moveBy,
        back: before === undefined ? null : labelOf(before.state),
        onBack: back,
        onTerm: openTerm,
        onCopy: copyText,
        copying: {
          format,
          onFormat: chooseFormat,
          reader: { language: source.language, address: source.readerAddress },
        },
        keeping: match === null ? null : (keeping?.now ?? null),
        onPanel: source.openPanel === null ? null : () => source.openPanel?.(request.term),
        onEdit: () => source.editTerm(request.term),
        onRemark: keepRemark,
        onDismiss: dismiss,
        onUndo: () => void dismissing.takeBack(),
        onTakeRule: () => void learning.take(),
        onLeaveRule: () => void learning.leave(),
        onReturnRule: () => void learning.takeBack(),
      },
    };
    render(h(LocalizationProvider, { value: source.localize, children: h(Note, props) }), mount);
    wanted = wantedHeight(mount);
    tellSize();
  }

  function tellSize(): void {
    const { height } = mount.getBoundingClientRect();
    const isSettled = first.state.case !== 'loading';
    tell({ type: 'size', wanted, height: Math.ceil(height), isSettled });
  }

  /** Asks for `request` and shows what comes in `view`, if that is still what is wanted. */
  async function load(view: View, request: NoteRequest): Promise<void> {
    view.request = request;
    const content = await source.getNote(request).catch(() => null);
    if (view.request !== request || view.state.case === 'dismissed') return;
    view.state = stateOf(content, labelOf(view.state));
    update();
  }

  /** The note shows what is kept, not what was typed. */
  async function keepRemark(remark: string): Promise<boolean> {
    const view = current();
    try {
      await source.setRemark(view.request.term, remark);
    } catch {
      // Storage may be full, the term gone, the extension updated: what was typed stays where it is.
      return false;
    }
    await load(view, { ...view.request });
    return true;
  }

  function chooseFormat(chosen: NoteFormatId): void {
    format = chosen;
    update();
    void source.storeFormat(chosen);
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
    void source
      .getNote(view.request)
      .catch(() => null)
      .then((content) => {
        if (current().state !== state) return;
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

  function pin(isWanted: boolean): void {
    if (!isWanted) {
      tell({ type: 'close' });
      return;
    }
    if (isPinned) return;
    tell({ type: 'pin' });
    becomePinned();
  }

  function becomePinned(): void {
    isPinned = true;
    update();
  }

  function moveBy(x: number, y: number): void {
    pin(true);
    tell({ type: 'move', x, y });
  }

  function dismiss(dismissal: Dismissal): void {
    const { request, match, state } = current();
    const hadFocus = page.hasFocus();
    const learned = { case: 'nothing' } as const;
    current().state = { case: 'dismissed', label: labelOf(state), dismissal, learned };
    dismissing.begin(dismissal, request, match);
    update();
    if (hadFocus) focus();
  }

  function focus(): void {
    mount.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true });
  }

  function show(takesFocus: boolean): void {
    mount.inert = false;
    if (takesFocus) {
      focus();
      return;
    }
    setTimeout(() => {
      status.textContent = source.localize('noteAnnounced', labelOf(first.state));
    }, ANNOUNCE);
  }

  function watch(): void {
    mount.addEventListener('pointerdown', () => tell({ type: 'press' }), { capture: true, signal });
    watchDrag(
      mount,
      {
        onHold: (x, y, isTouch) => tell({ type: 'hold', x, y, isTouch }),
        onDrag: (x, y) => tell({ type: 'drag', x, y }),
        onRelease: () => tell({ type: 'release' }),
      },
      signal,
    );
    watchNoteHover(page.documentElement, tell, signal);
    page.addEventListener('keydown', (event) => onKey(event), { signal });
    const observer = new ResizeObserver(tellSize);
    observer.observe(mount);
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  }

  function onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      tell({ type: 'escape' });
      return;
    }
    const isTyping = event.target instanceof HTMLTextAreaElement;
    const isBack =
      !isTyping && (event.key === 'Backspace' || (event.altKey && event.key === 'ArrowLeft'));
    if (!isBack || views.length === 1) return;
    event.preventDefault();
    back();
  }

  function takeRoom(maxHeight: number, isLow: boolean): void {
    mount.style.maxHeight = `${maxHeight}px`;
    mount.classList.toggle('note-low', isLow);
    tellSize();
  }

  function beckon(): void {
    mount.classList.remove('note-beckons');
    // Read, so that the animation begins anew.
    void mount.offsetWidth;
    mount.classList.add('note-beckons');
  }

  watch();
  update();
  void load(first, first.request);
  void source.readFormat().then((chosen) => {
    if (chosen === format) return;
    format = chosen;
    update();
  });

  return (message) => {
    switch (message.type) {
      case 'fit':
        takeRoom(message.maxHeight, message.isLow);
        break;
      case 'show':
        show(message.takesFocus);
        break;
      case 'focus':
        focus();
        break;
      case 'beckon':
        beckon();
        break;
      case 'dismissed':
        dismissing.go();
        break;
      case 'pinned':
        becomePinned();
        break;
      case 'moved':
        break;
    }
  };
}

function stateOf(content: NoteContent | null, label: string): NoteState {
  return content === null ? { case: 'failed', label } : { case: 'shown', content };
}

function labelOf(state: NoteState): string {
  return state.case === 'shown' ? state.content.label : state.label;
}
