import { STAY_AFTER_LEAVING } from '../../core/noteTiming';
import type { Box } from '../dom/box';
import type { OpenNote } from '../tools/contract';

/** The note that stays or goes. */
interface GraceNotes {
  readonly open: Pick<OpenNote, 'cause' | 'card'> | null;
  close(): void;
}

/** How long a note stays that the pointer has left. */
export interface Grace {
  /** The pointer is where the note may stay. */
  stay(): void;
  /** The pointer has gone: the note closes after a while. */
  leave(): void;
  /** The pointer is elsewhere (viewport coordinates): on the way to the note, each step nearer to it renews the grace. */
  travel(x: number, y: number): void;
}

export function createGrace(notes: GraceNotes): Grace {
  let leaving: ReturnType<typeof setTimeout> | null = null;
  let distance = Number.POSITIVE_INFINITY;

  function renew(): void {
    if (leaving !== null) clearTimeout(leaving);
    leaving = null;
  }

  function leave(): void {
    if (notes.open?.cause !== 'pointer') return;
    leaving ??= setTimeout(() => {
      leaving = null;
      if (notes.open?.cause === 'pointer') notes.close();
    }, STAY_AFTER_LEAVING);
  }

  return {
    stay() {
      renew();
      distance = Number.POSITIVE_INFINITY;
    },
    leave,
    travel(x, y) {
      const { open } = notes;
      if (open === null) return;
      const now = distanceTo(open.card.box(), x, y);
      if (now < distance) renew();
      distance = Math.min(distance, now);
      leave();
    },
  };
}

/** Distance of a point from a box; 0 inside. */
export function distanceTo(box: Box, x: number, y: number): number {
  const across = Math.max(box.left - x, 0, x - box.right);
  const down = Math.max(box.top - y, 0, y - box.bottom);
  return Math.hypot(across, down);
}
