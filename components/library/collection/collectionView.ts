import type { NumberedEncounter } from '../../../core/collection/encounter';
import type { MetTerm } from '../../../core/collection/filterEncounters';
import type { TermIn } from './CollectionSource';

/** Whether what is met is kept by itself, and how much is kept. */
export type CollectingView =
  | { case: 'loading' }
  | { case: 'failed'; reason: string }
  | { case: 'known'; isCollecting: boolean; count: number };

export type CollectionView =
  | { case: 'loading' }
  | { case: 'failed'; reason: string }
  | { case: 'open'; encounters: readonly NumberedEncounter[]; termIn: TermIn };

/** What was done last; `onUndo` is `null` once it is taken back. */
export interface CollectionDone {
  case: 'deleted' | 'undone';
  count: number;
  onUndo: (() => void) | null;
}

/** What the page of the collection shows, and whom it tells. */
export interface CollectionPageProps {
  /** BCP 47 tag of the interface, for days. */
  language: string;
  /** The day where the reader is, ISO 8601. */
  today: string;
  collecting: CollectingView;
  view: CollectionView;
  /** Whose encounters are shown at first; `null` for all. */
  term: MetTerm | null;
  done: CollectionDone | null;
  failure: string | null;
  readerUrl(term: string): string;
  onCollecting(isWanted: boolean): void;
  onRemove(ids: readonly number[]): void;
}
