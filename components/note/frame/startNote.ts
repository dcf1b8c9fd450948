/** One note in its frame: what is in it, and what it asks of the page around it. */
import { h, render } from 'preact';
import type { NoteFormatId } from '../../../core/export/noteWriters';
import type { Dismissal, FrameToPage, NoteOffer, PageToFrame } from '../../../core/noteFrame';
import { LocalizationProvider } from '../../localization';
import { copyText } from '../copyText';
import { Note } from '../Note';
import type { NoteSource } from '../NoteSource';
import { createKeeping } from './createKeeping';
import { createNoteViews, labelOf, type NoteView } from './createNoteViews';
import { createNoteDismissal } from './noteDismissal';
import { createNoteLearning } from './noteLearning';
import { wantedHeight } from './wantedHeight';
import { watchNote } from './watchNote';

/** A live region speaks of what changes in it, not of what it comes with. Milliseconds. */
const ANNOUNCE = 100;

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

  const first: NoteView = {
    request: offer.request,
    match: offer.match,
    state: { case: 'loading', label: offer.match.surface },
  };
  let { isVerbatim } = offer;
  let isPinned = false;
  let format: NoteFormatId = 'citation';
  let wanted = 0;

  const views = createNoteViews(first, (request) => source.getNote(request), update, focus);
  const learning = createNoteLearning(source, (learned) => {
    const view = views.current();
    if (view.state.case !== 'dismissed') return;
    view.state = { ...view.state, learned };
    update();
  });

  const dismissing = createNoteDismissal(page, source, learning, tell, signal);
  const keeping = createKeeping(offer, source, () => update());

  function update(): void {
    const { state, match, request } = views.current();
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
      onRank: (rank: number) => void views.load(views.current(), { ...request, rank }),
      onOpenReader: (document: string, passage: number) =>
        source.openReader(document, passage, request.term),
      onClose: () => tell({ type: 'close' }),
      tools: {
        isPinned,
        onPin: pin,
        onMoveBy: moveBy,
        back: views.before(),
        onBack: views.back,
        onTerm: views.openTerm,
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

  /** The note shows what is kept, not what was typed. */
  async function keepRemark(remark: string): Promise<boolean> {
    const view = views.current();
    try {
      await source.setRemark(view.request.term, remark);
    } catch {
      // Storage may be full, the term gone, the extension updated: what was typed stays where it is.
      return false;
    }
    await views.load(view, { ...view.request });
    return true;
  }

  function chooseFormat(chosen: NoteFormatId): void {
    format = chosen;
    update();
    void source.storeFormat(chosen);
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
    const view = views.current();
    const { request, match, state } = view;
    const hadFocus = page.hasFocus();
    const learned = { case: 'nothing' } as const;
    view.state = { case: 'dismissed', label: labelOf(state), dismissal, learned };
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

  watchNote(page, mount, { tell, onResize: tellSize, onBack: views.back }, signal);
  update();
  void views.load(first, first.request);
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
