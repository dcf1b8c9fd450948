import type { Importer } from '../importer';
import { importPdf } from './importPdf';

/** A PDF file as a document. */
export const importPdfFile: Importer = ({ bytes }, { signal, onProgress, pdf }) =>
  importPdf(bytes, { signal, pdf, onProgress: (done, all) => onProgress(done / all) });
