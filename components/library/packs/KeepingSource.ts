import type { PackArrival } from '../../../core/library/libraryFile';
import type { DocumentFacts, PackFacts } from '../../../core/pack/editing';
import type { Undo } from '../terms/EditingSource';
import type { BinnedSummary } from './BinPart';

/** A library file that was read, and would be taken without a problem. */
export interface ReadLibraryFile {
  arrivals: PackArrival[];
  /** Whether it brings other changes of the built-in pack's terms than there are. */
  changesBuiltIn: boolean;
  /** How many places it has where the reader met terms. */
  encounters: number;
  /** Puts all of it into the library, or nothing; what it resolves to takes that back. */
  take(): Promise<Undo>;
}

/** What keeping the library needs from outside. Every promise may reject with an `Error` that says why. */
export interface KeepingSource {
  /** Puts a pack into the bin. */
  removePack(id: string, title: string): Promise<Undo>;
  savePack(id: string, facts: Partial<PackFacts>): Promise<Undo>;
  /** Documents go by the ids that they have in their packs. */
  saveDocument(pack: string, id: string, facts: Partial<DocumentFacts>): Promise<Undo>;
  moveDocument(pack: string, id: string, to: string): Promise<Undo>;
  deleteDocument(pack: string, id: string, title: string): Promise<Undo>;
  readBin(): Promise<BinnedSummary[]>;
  restore(id: string): Promise<void>;
  emptyBin(): Promise<void>;
  readBackup(): Promise<{ changes: number; isDue: boolean }>;
  postponeBackup(): Promise<void>;
  /** The text of the file. */
  exportEverything(): Promise<string>;
  /** Tells what a library file would do, and does nothing yet; rejects with `PackError` where it is broken. */
  readLibraryFile(text: string): Promise<ReadLibraryFile>;
}
