import { createContext } from 'preact';
import type { ExportItems } from '../../core/export/items';

/** Collects terms of the library to be exported. */
export interface LibraryItems {
  /** All terms of a pack by its id, whether it is switched on or not. */
  ofPack(id: string): Promise<ExportItems>;
  /** Terms by their ids in the library. */
  ofTerms(ids: ReadonlySet<string>, title: string): Promise<ExportItems>;
}

/** `null` where nothing can be exported. */
export const LibraryItemsContext = createContext<LibraryItems | null>(null);
