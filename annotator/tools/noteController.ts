import type { NoteSubject } from '../../core/noteFrame';
import type { PageAnnotation } from '../annotatePage';
import type { Box } from '../dom/box';
import { createDismissals } from '../marks/dismissals';
import { type Mark, positionsOf, successorOf } from '../marks/markedRuns';
import { boxesOf } from '../painting/markBoxes';
import { createCardAbove } from './cardAbove';
import type {
  MarkPlace,
  NoteCause,
  NoteController,
  NoteLayer,
  OpenCard,
  OpenNote,
  PreparedNote,
} from './contract';
import { heirOf, livingOf } from './heirOf';
import { noteSubjectOf } from './noteRequest';
import { createNotesAbove } from './notesAbove';
import { placeAbove } from './placeAbove';
import { boxAround, placeOfMark } from './placeOfMark';
import { MOURN, mourned, tether } from './tether';

/** How long an opening note waits for its content before it opens without. */
const WAIT = 150;
/** How often it is looked whether the text of a mark that is gone is there again. Milliseconds. */
const MOURN_STEP = 30;

/** Where a note was asked for, in viewport coordinates; `null` without a pointer. */
type Point = { x: number; y: number } | null;

export function createNoteController(
  page: PageAnnotation,
  layer: NoteLayer,
  signal: AbortSignal,
): NoteController {
  let open: OpenNote | null = null;
  let prepared: { mark: Mark; note: PreparedNote } | null = null;
  /** The one that is about to be shown. */
  let coming: PreparedNote | null = null;
  let hovered: (isOver: boolean) => void = () => {};
  /** Counts openings and closings: an answer to an earlier one is not heard. */
  let turn = 0;
  let openLife: AbortController | null = null;
  const dismissals = createDismissals();
  /** Notes that go their own way, by the mark they are of. */
  const detached = new Map<Mark, OpenCard>();
  const above = createNotesAbove(
    layer,
    async (note) => (await readinessOf(note)) === 'ready',
    signal,
  );

  function prepare(mark: Mark): void {
    if (prepared?.mark === mark || detached.get(mark)?.isOpen()) return;
    unprepare();
    if (!layer.frames.arePossible()) return;
    const note = layer.prepare(subjectOf(mark), positionsOf(mark).start.node);
    prepared = note === null ? null : { mark, note };
  }

  const isPutOff = () => page.pace.delays > 0;
  const subjectOf = (mark: Mark): NoteSubject => noteSubjectOf(mark, page.index);

  function unprepare(): void {
    prepared?.note.drop();
    prepared = null;
  }

  async function show(mark: Mark, cause: NoteCause, point: Point): Promise<void> {
    close();
    const ours = turn;
    const meant = await meantBy(mark, point);
    if (ours !== turn || signal.aborted) return;
    const own = detached.get(meant);
    if (own?.isOpen()) {
      own.beckon();
      return;
    }
    await showAnew(meant, cause, point);
  }

  /** Its heir under the pointer, where the page has drawn the text anew while this script was on its way. */
  async function meantBy(mark: Mark, point: Point): Promise<Mark> {
    if (point === null || boxesOf(mark).length > 0) return mark;
    const { x, y } = point;
    return livingSoon(mark, { left: x, top: y, right: x, bottom: y }, turn);
  }

  async function showAnew(mark: Mark, cause: NoteCause, point: Point): Promise<void> {
    prepare(mark);
    const note = prepared?.note ?? null;
    prepared = null;
    if (note !== null) await showIn(note, mark, cause, point);
    else if (!layer.frames.arePossible()) await showElsewhere(mark, cause, point);
  }

  async function showIn(
    note: PreparedNote,
    mark: Mark,
    cause: NoteCause,
    point: Point,
  ): Promise<void> {
    const around = boxAround(boxesOf(mark));
    const readiness = await readinessOf(note);
    const ours = turn;
    const isReady = readiness === 'ready';
    const now = isReady && around !== null ? await livingSoon(mark, around, ours) : mark;
    const place = isReady && ours === turn && !signal.aborted ? placeOfMark(now, point) : null;
    // It may have gone out of sight meanwhile.
    if (place !== null) openCard(note, place, now, cause);
    else note.drop();
    if (readiness !== 'silent') return;
    if (layer.frames.tryOtherwise()) await showAnew(mark, cause, point);
    else await showBare(mark, cause, point);
  }

  /** What `livingOf` says, waiting for a text that is just being drawn anew; the mark itself where nothing comes of that. */
  async function livingSoon(mark: Mark, around: Box, ours: number): Promise<Mark> {
    let living = livingOf(mark, around, page);
    let missed = 0;
    while (living === null && ours === turn && missed < MOURN) {
      await after(MOURN_STEP);
      // Steps are counted, not time: a tab that stands still draws nothing meanwhile.
      missed += mourned(MOURN_STEP, isPutOff());
      living = livingOf(mark, around, page);
    }
    return living ?? mark;
  }

  /** Where no frame of ours is to be had. */
  async function showElsewhere(mark: Mark, cause: NoteCause, point: Point): Promise<void> {
    const place = placeOfMark(mark, point);
    if (place === null) return;
    const ours = turn;
    const inTop = { ...placeAbove(place.around), id: Math.random() };
    const isAbove = await layer.frames.showAbove({ ...inTop, subject: subjectOf(mark) });
    const takeAway = () => void layer.frames.showAbove({ ...inTop, subject: null });
    if (isAbove && ours === turn) hold(createCardAbove(place, takeAway), place, mark, cause);
    else if (isAbove) takeAway();
    else if (ours === turn) await showBare(mark, cause, point);
  }

  async function showBare(mark: Mark, cause: NoteCause, point: Point): Promise<void> {
    const { bare } = layer.frames;
    if (bare === null) return;
    const note = layer.prepare(subjectOf(mark), positionsOf(mark).start.node, bare);
    if (note !== null) await showIn(note, mark, cause, point);
  }

  function openCard(note: PreparedNote, place: MarkPlace, mark: Mark, cause: NoteCause): void {
    const card = note.open({
      place,
      takesFocus: cause === 'keyboard',
      // It may be another note than the one that would close.
      onHover: (isOver) => hovered(isOver && open?.card === card),
      onDetached: () => release(mark, card),
      dismiss: () => dismiss(open !== null && open.card === card ? open.mark : mark),
    });
    hold(card, place, mark, cause);
  }

  /** From now on it is the note of its mark. */
  function hold(card: OpenCard, place: MarkPlace, mark: Mark, cause: NoteCause): void {
    const opened: OpenNote = { mark, cause, card, isLost: false };
    let seenAt = place.around;
    const find = () => {
      const heir = (opened.isLost ? heirOf : livingOf)(opened.mark, seenAt, page);
      opened.isLost = heir === null;
      opened.mark = heir ?? opened.mark;
      const now = heir === null ? null : placeOfMark(heir, null);
      seenAt = now?.around ?? seenAt;
      return now;
    };
    open = opened;
    openLife = new AbortController();
    tether(card, place, { find, isPutOff, close }, AbortSignal.any([signal, openLife.signal]));
  }

  /** Resolves to whether there is something to be shown: `silent` where nothing comes of the frame, though it is wanted. */
  async function readinessOf(note: PreparedNote): Promise<'ready' | 'silent' | 'unwanted'> {
    coming = note;
    const ours = turn;
    await Promise.race([note.settled, after(WAIT)]);
    const isDrawn = await note.drawn;
    if (ours !== turn || signal.aborted) return 'unwanted';
    coming = null;
    if (isDrawn) return 'ready';
    return note.isOpen() ? 'silent' : 'unwanted';
  }

  /** Takes the mark away from its place; what is returned brings it back. */
  function dismiss(mark: Mark): () => void {
    page.marks.dismiss(mark, dismissals);
    return () => {
      if (signal.aborted) return;
      page.marks.restore(mark);
      page.marks.settle();
    };
  }

  /** The note closed or goes its own way. */
  function release(mark: Mark, card: OpenCard): void {
    if (open?.card === card) {
      if (card.isOpen()) detached.set(open.mark, card);
      turn += 1;
      open = null;
      openLife?.abort();
      openLife = null;
    } else if (!card.isOpen() && detached.get(mark) === card) detached.delete(mark);
  }

  function close(): void {
    turn += 1;
    const was = open;
    open = null;
    openLife?.abort();
    openLife = null;
    coming?.drop();
    coming = null;
    was?.card.close();
    above.close();
  }

  const end = () => {
    unprepare();
    close();
  };
  signal.addEventListener('abort', end, { once: true });

  return {
    get open() {
      if (open !== null && !open.card.isOpen()) close();
      return open;
    },
    prepare,
    unprepare,
    show: (mark, cause, point) => void show(mark, cause, point),
    watchHover(listener) {
      hovered = listener;
    },
    async showFor(note) {
      if (note.subject !== null) close();
      return layer.frames.arePossible() && above.show(note);
    },
    close,
    forget(mark) {
      if (prepared?.mark === mark) unprepare();
      if (open?.mark !== mark) return;
      const successor = successorOf(mark, page.marks);
      open.isLost = successor === null;
      open.mark = successor ?? mark;
    },
  };
}

function after(milliseconds: number): Promise<'late'> {
  return new Promise((resolve) => setTimeout(() => resolve('late'), milliseconds));
}
