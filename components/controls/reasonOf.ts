import type { PlainReason } from '../../core/stored/problem';
import type { Localize } from '../localization';
import { reasonText } from './reasonText';

/** What an error says, for a sentence that ends in "…: reason": in the reader's words where it is known what they can do about it. */
export function reasonOf(error: unknown, text: Localize): string {
  const known = plainReason(error);
  if (known !== null) return reasonText(text, { case: known });
  return error instanceof Error ? error.message : String(error);
}

/** Why the reader's wish could not be stored; `null` for errors of other kinds. Told by name: they come from places that pages do not know. */
export function plainReason(error: unknown): PlainReason | null {
  if (!(error instanceof Error)) return null;
  switch (error.name) {
    case 'GoneError':
      return 'goneMeanwhile';
    case 'QuotaExceededError':
      return 'storageFull';
    case 'VersionError':
      return 'libraryNewer';
    case 'StorageFullError':
      return error.message.includes('MAX_WRITE') ? 'changedTooOften' : 'choicesFull';
    default:
      return null;
  }
}
