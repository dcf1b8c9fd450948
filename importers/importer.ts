import type { Draft } from '../core/pack/drafts/draft';
import type { PdfEngine } from './pdf/importPdf';

/** A file as it was dropped, chosen or pasted. */
export interface FileToImport {
  /** With its extension; empty where there is none. */
  name: string;
  /** The media type that the browser gave it; often empty, sometimes wrong. */
  type: string;
  bytes: Uint8Array;
}

export interface ImportOptions {
  /** Ends the import: its reason is thrown. */
  signal: AbortSignal;
  /** @param share how much is done, from 0 to 1 */
  onProgress: (share: number) => void;
  /** A label of the Encoding Standard that the reader chose; `null` has it told from the bytes. */
  encoding: string | null;
  /** What reads PDF files, of which it has parts of its own to load. */
  pdf: PdfEngine;
}

/**
 * Bytes in, what was recognised out.
 *
 * @throws ImportError for whatever is wrong with the file, the signal's reason once it is aborted, and nothing else
 */
export type Importer = (file: FileToImport, options: ImportOptions) => Promise<Draft>;
