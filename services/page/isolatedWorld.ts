/**
 * What scripts of ours keep in the world that they share in a frame, where no page sees it. Under symbols: what
 * a page calls by a string (`<img id>`, `<iframe name>`) is found among the globals of that world, too.
 */

/** Description of the symbol under which what runs in the frame is kept: the probe for it is sent as text. */
export const RUNNING_KEY = 'pangzhu.running';

/** Of how the frame's marks look: what is styled stays so when a run of the script ends. */
export const LOOK_KEY = 'pangzhu.look';

/** One run of the content script. */
export interface Run {
  life: AbortController;
  /**
   * Whether it asked for the index and has no answer yet. The answer may be older than a change of
   * the rules, so whoever follows that change starts the script anew.
   */
  isAsking: boolean;
  /** Whether it began before the page was all there, where the browser will start the script once more. */
  isEarly?: boolean;
  /** What is annotated, for scripts that come later; `undefined` where nothing is. */
  page?: unknown;
}

const world = globalThis as typeof globalThis & { [key: symbol]: unknown };

/** What is kept under the symbol of that description; `undefined` for nothing. */
export function keptInWorld(key: string): unknown {
  return world[Symbol.for(key)];
}

/** @param value `undefined` to keep nothing */
export function keepInWorld(key: string, value: unknown): void {
  world[Symbol.for(key)] = value;
}
