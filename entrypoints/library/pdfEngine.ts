import { browser } from 'wxt/browser';
import type { PdfEngine } from '../../importers/pdf/importPdf';
import { ownScriptUrl } from '../../services/stores/ownScriptUrl';

/** pdf.js as it comes with the extension, loaded by the first PDF that is read. */
export const pdfEngine: PdfEngine = {
  load: () => import('pdfjs-dist/legacy/build/pdf.mjs'),
  startWorker: () => new Worker(ownScriptUrl('/pdf.worker.mjs'), { type: 'module' }),
  // The folder's name alone is no file of the extension that WXT could know.
  cMapUrl: `${browser.runtime.getURL('/')}cmaps/`,
};
