/**
 * What the rest of the annotator knows of how those marks are found that are near the viewport, and when those are
 * shown that wait for a key. It is a script of its own: only pages with many marks need it, or readers who hold keys.
 */
import type { Mark } from '../marks/mark';

export interface NearnessEvents {
  onNear(mark: Mark): void;
  onFar(mark: Mark): void;
}

/** Told of marks, tells which of them are near. */
export interface Nearness {
  add(mark: Mark): void;
  delete(mark: Mark): void;
}

/** What the script hands over to the frame. */
export interface NearnessScript {
  /** @param near of the marks to come, those that are taken to be near until they turn out not to be */
  createNearness(events: NearnessEvents, signal: AbortSignal, near: Iterable<Mark>): Nearness;
  /** Calls `onTurn` whenever the reader holds the key for marks, or lets it go, until `signal` is aborted. */
  watchHeldKey(onTurn: (isHeld: boolean) => void, signal: AbortSignal): void;
}
