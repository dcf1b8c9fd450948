/**
 * What the rest of the annotator knows of how those marks are found that are near the viewport. It is a script of
 * its own: only pages with many marks need it.
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
}
