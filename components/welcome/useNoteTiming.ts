import { useEffect, useRef, useState } from 'preact/hooks';
import { REST_TO_OPEN, STAY_AFTER_LEAVING } from '../../core/noteTiming';
import type { SamplePiece } from './sampleMarks';

export interface OpenedMark {
  piece: SamplePiece;
  mark: HTMLElement;
}

/** Which mark's note is open, and when that changes. Times are in milliseconds. */
export function useNoteTiming() {
  const [open, setOpen] = useState<(OpenedMark & { by: 'pointer' | 'choice' }) | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);

  function later(delay: number, action: () => void) {
    stay();
    timer.current = setTimeout(action, delay);
  }

  /** Whatever was going to happen does not. */
  function stay() {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
  }

  useEffect(() => stay, []);

  return {
    open,
    stay,
    /** The pointer came to rest on a mark. */
    point: (opened: OpenedMark) => later(REST_TO_OPEN, () => setOpen({ ...opened, by: 'pointer' })),
    /** The pointer left the mark or the note. */
    away: () => later(STAY_AFTER_LEAVING, () => setOpen(null)),
    /** The mark was clicked, tapped or entered by keyboard. */
    choose(opened: OpenedMark) {
      stay();
      setOpen({ ...opened, by: 'choice' });
    },
    /** Closes the note and gives the focus back to its mark if the note had it. */
    close() {
      stay();
      if (open?.by === 'choice') open.mark.focus();
      setOpen(null);
    },
  };
}
