/**
 * Global of the content script's world that tells whether it runs in a frame; no page sees it. A
 * string, since the probe that looks for it is sent to the frame as text and argument.
 */
export const RUNNING_KEY = '__pangzhuRunning';
