import type { NumberedEncounter } from '../../../core/collection/encounter';
import type { MetTerm } from '../../../core/collection/filterEncounters';
import type { Undo } from '../terms/EditingSource';

/** Id of a term in the library, by its pack and its id in there; `null` where it is gone. */
export type TermIn = (pack: string, term: string) => string | null;

/** What the collection needs from outside. Every promise may reject with an `Error` that says why. */
export interface CollectionSource {
  /** Whether what is met is kept by itself, and how much is kept. */
  readState(): Promise<{ isCollecting: boolean; count: number }>;
  setCollecting(isWanted: boolean): Promise<void>;
  /** All that is kept, and which of its terms the library has. */
  read(): Promise<{ encounters: NumberedEncounter[]; termIn: TermIn }>;
  /** Calls `listener` whenever the choice or what is kept may have changed. */
  watch(listener: () => void, signal: AbortSignal): void;
  /** Deletes by number. */
  remove(ids: readonly number[]): Promise<Undo>;
  /** Whose encounters the page's address asks for; `null` where it does not ask for them. */
  readPlace(): { term: MetTerm | null } | null;
  watchPlace(listener: () => void, signal: AbortSignal): void;
  /** Address of the page of a term in the reader. */
  readerUrl(term: string): string;
}
