import { fileURLToPath } from 'node:url';
import type { PdfEngine } from '../../../importers/pdf/importPdf';

/** pdf.js as tests have it: in their own thread, its parts from where npm put them. */
export const nodePdfEngine: PdfEngine = {
  load: () => import('pdfjs-dist/legacy/build/pdf.mjs'),
  startWorker: () => null,
  cMapUrl: fileURLToPath(new URL('../../../node_modules/pdfjs-dist/cmaps/', import.meta.url)),
};
