/** What crosses between the page that brings a file in and the worker that reads it. */
import type { ImportReason } from '../../core/pack/drafts/importReason';
import type { FormatName } from '../formats';
import type { DraftPart } from './draftParts';

export interface BesideRequest {
  file: File;
  /** As in `ImportOptions`. */
  encoding: string | null;
}

export type BesideAnswer =
  | { case: 'progress'; share: number }
  | { case: 'part'; part: DraftPart }
  /** All parts were sent. `hash` is the file's SHA-256. */
  | { case: 'read'; hash: string }
  /** It takes a DOM to read it: that is for the page, which gets the bytes. */
  | { case: 'needsPage'; format: FormatName; bytes: Uint8Array<ArrayBuffer>; hash: string }
  | { case: 'refused'; reason: ImportReason }
  /** Something else was thrown; `isOfBrowser` where it was a `DOMException`. */
  | { case: 'failed'; name: string; message: string; isOfBrowser: boolean };
