import type { PdfEngine } from '../../importers/pdf/importPdf';
import { trustedScript } from '../../services/trustedScript';

/** pdf.js and its parts, as the build lays them out: see `scripts/build/pdfParts.mjs`. */
export const PDF_ENGINE: PdfEngine = {
  load: () => import('pdfjs-dist'),
  startWorker: () => new Worker(trustedScript('/pdf/pdf.worker.min.mjs'), { type: 'module' }),
  cMapUrl: '/pdf/cmaps/',
};
