/** When a note opens and closes by the pointer, on pages and in the sample of the welcome page alike. */

/** Milliseconds of rest on a mark that open its note: no flicker on the way across, yet felt at once. */
export const REST_TO_OPEN = 200;

/** Milliseconds for which a note stays when the pointer has left mark and note. */
export const STAY_AFTER_LEAVING = 300;
