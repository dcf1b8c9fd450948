/**
 * Global of the content script's world, where no page sees it: what runs in the frame. A string,
 * since the probe that looks for it is sent to the frame as text and argument.
 */
export const RUNNING_KEY = '__pangzhuRunning';

/** How the frame's marks look: kept beside the run, since what is styled stays when a run ends. */
export const LOOK_KEY = '__pangzhuLook';

/** One run of the content script. */
export interface Run {
  life: AbortController;
  /**
   * Whether it asked for the index and has no answer yet. The answer may be older than a change of
   * the rules, so whoever follows that change starts the script anew.
   */
  isAsking: boolean;
}
