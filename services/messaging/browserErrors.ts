/**
 * The errors that browsers report by their sentence alone, told apart here and nowhere else.
 * Sentences are those of Chromium 128 and Firefox 140 onwards, as much of each as tells it apart; an ellipsis stands for
 * names and ids. Each list says what its case means.
 */

/** Firefox says the same of who works on an answer, and of a tab. */
const WENT_AWAY = ['Message manager disconnected', 'Actor … destroyed before query'];

/** Nobody listens: no content script in the tab, or a background that is just going or coming. */
export function isNoReceiver(error: unknown): boolean {
  return says(error, 'Receiving end does not exist');
}

/** The other side went away while it worked on the answer. */
export function isPortClosed(error: unknown): boolean {
  return says(
    error,
    // The port or the channel.
    'closed before a response was received',
    'moved into back/forward cache',
    'listener went out of scope',
    ...WENT_AWAY,
  );
}

/** This content script belongs to an extension that was updated, reloaded or removed. */
export function isContextGone(error: unknown): boolean {
  return says(
    error,
    'Extension context invalidated',
    "can't access dead object",
    'Extension manifest … not available',
  );
}

/** The browser lets no extension, or not this one, into the page or frame. */
export function isAccessDenied(error: unknown): boolean {
  return says(
    error,
    'Cannot access',
    'cannot be scripted',
    'Missing host permission',
    'is showing error page',
    'Blocked by',
  );
}

/** The tab or frame is not there any more. */
export function isTabGone(error: unknown): boolean {
  return says(
    error,
    'No tab with id',
    'Invalid tab ID',
    'tab was closed',
    'No frame with id',
    'Invalid frame ID',
    // The frame or the document.
    'with ID … was removed',
    ...WENT_AWAY,
  );
}

/** What a storage area refused because it is full or was written to too often. */
export function isQuotaExceeded(error: unknown): boolean {
  return says(error, 'quota', 'MAX_ITEMS', 'MAX_WRITE_OPERATIONS', 'QUOTA_BYTES');
}

/** `storage.sync` is switched off in this browser. */
export function isSyncUnavailable(error: unknown): boolean {
  return says(error, 'storage.sync is not', 'storage.sync.enabled', 'storage API will not work');
}

function says(error: unknown, ...sentences: string[]): boolean {
  // Not `instanceof`: a content script's errors may come from another realm.
  if (typeof error !== 'object' || error === null || !('message' in error)) return false;
  const message = String(error.message).toLowerCase();
  return sentences.some((sentence) =>
    sentence
      .toLowerCase()
      .split('…')
      .every((part) => message.includes(part)),
  );
}
