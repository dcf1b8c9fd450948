import type { NoteForFrame } from '../../core/noteFrame';
import { documentElement, listen } from '../dom/domAccess';
import { isOurs, targetOf } from '../pointer/eventPlace';
import { createGrace } from '../pointer/grace';
import type { MarkPlace, NoteLayer, OpenCard, PreparedNote } from './contract';
import { boxInFrame, frameBelow } from './frameBelow';
import { tether } from './tether';

/** Notes of marks that other frames of the tab have, in which none can be drawn: one at a time. */
export interface NotesAbove {
  /** Shows it beside its mark; resolves to whether it is there. One without a subject goes, if the pointer lets it. */
  show(note: NoteForFrame): Promise<boolean>;
  close(): void;
}

/** @param isReady resolves to whether what is drawn is to be shown */
export function createNotesAbove(
  layer: NoteLayer,
  isReady: (note: PreparedNote) => Promise<boolean>,
  signal: AbortSignal,
): NotesAbove {
  let card: OpenCard | null = null;
  let life: AbortController | null = null;
  let isHovered = false;
  let shownId: number | null = null;

  function release(): void {
    card = null;
    life?.abort();
    life = null;
  }

  function close(): void {
    const was = card;
    release();
    was?.close();
  }

  const grace = createGrace({
    get open() {
      return card === null ? null : { cause: 'pointer' as const, card };
    },
    close,
  });

  function leave(): void {
    if (!isHovered) grace.leave();
  }

  function watch(frame: HTMLElement | null, until: AbortSignal): void {
    const passive = { capture: true, passive: true, signal: until };
    const onMove = (event: PointerEvent) => {
      if (event.pointerType !== 'touch' && !isOurs(targetOf(event))) {
        grace.travel(event.clientX, event.clientY);
      }
    };
    listen<PointerEvent>(window, 'pointermove', onMove, passive);
    // What it shows by then is something else.
    if (frame !== null) listen(frame, 'load', close, passive);
  }

  async function show({ subject, id, around, ...size }: NoteForFrame): Promise<boolean> {
    if (subject === null) {
      // The pointer may have gone on into another frame, whose note is here by now.
      if (id === shownId) leave();
      return true;
    }
    close();
    const root = documentElement();
    const frame = frameBelow(size);
    const find = (): MarkPlace | null => {
      const box = boxInFrame(frame, around);
      return box === null ? null : { around: box, line: box, writing: 'ltr' };
    };
    const note = root === null ? null : layer.prepare(subject, frame ?? root);
    if (note === null) return false;
    const place = (await isReady(note)) ? find() : null;
    if (place === null) {
      note.drop();
      return false;
    }
    close();
    grace.stay();
    isHovered = false;
    const opened = note.open({
      place,
      takesFocus: false,
      onHover(isOver) {
        isHovered = isOver;
        if (isOver) grace.stay();
        else leave();
      },
      onDetached: () => card === opened && release(),
      dismiss: () => () => {},
    });
    card = opened;
    shownId = id;
    life = new AbortController();
    const until = AbortSignal.any([signal, life.signal]);
    watch(frame, until);
    // The text is that frame's, which reads it.
    const isPutOff = () => false;
    if (frame !== null) tether(opened, place, { find, isPutOff, close }, until);
    return true;
  }

  return { show, close };
}
