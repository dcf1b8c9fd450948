import type { PdfEngine } from '../../importers/pdf/importPdf';

/** For files that are no PDF. */
export const withoutPdf: PdfEngine = {
  load: () => Promise.reject(new Error('No PDF was to be read.')),
  startWorker: () => null,
  cMapUrl: '',
};
