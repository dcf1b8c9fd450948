import { createContext } from 'preact';
import type { ExportReader } from '../../core/export/collectItems';
import type { ExportChoice } from '../../core/export/exportChoice';

/** What exporting needs of the page around it. */
export interface ExportTools {
  reader: ExportReader;
  /**
   * Puts text on the clipboard, with the same as markup beside it where there is any; must be called within a click
   * or key press, or soon after. Rejects where the browser does not allow it.
   */
  copy(text: string, html: string | null): Promise<void>;
  save(name: string, mediaType: string, body: string | Uint8Array<ArrayBuffer>): void;
  /** Opens the browser's dialog for printing what the document has on paper. */
  print(): void;
  /**
   * Hands text on to what the system offers, and resolves to whether the reader went through with it; `null` where
   * there is no such thing.
   */
  share: ((title: string, text: string) => Promise<boolean>) | null;
  readChoice(): Promise<ExportChoice>;
  /** Stores what differs in `wanted` from what the reader had before them. */
  storeChoice(before: ExportChoice, wanted: ExportChoice): Promise<void>;
}

/** `null` where nothing can be exported: the menus are not there. */
export const ExportContext = createContext<ExportTools | null>(null);
