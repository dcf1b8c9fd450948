import type { PDFDocumentProxy } from 'pdfjs-dist';
import { browser } from 'wxt/browser';
import type { DraftSource } from '../../components/library/LibrarySource';
import type { PageDrawer } from '../../components/library/review/PagePicture';
import { pdfEngine } from './pdfEngine';

/** As wide a picture is drawn, in pixels: sharp on screens of two pixels a point. */
const WIDTH = 1_200;

/** Draws pages of a PDF file; `null` for what has none. The file is opened when the first one is wanted. */
export function pageDrawer(source: DraftSource): PageDrawer | null {
  if (source.case !== 'file' || !/\.pdf$/i.test(source.file.name)) return null;
  const { file } = source;
  let opened: Promise<PDFDocumentProxy> | null = null;
  return {
    async draw(number, canvas, signal) {
      opened ??= openPdf(file);
      const page = await (await opened).getPage(number);
      signal.throwIfAborted();
      const viewport = page.getViewport({ scale: WIDTH / page.getViewport({ scale: 1 }).width });
      canvas.width = viewport.width;
      canvas.height = viewport.height;
      const drawing = page.render({ canvas, viewport });
      signal.addEventListener('abort', () => drawing.cancel(), { once: true });
      await drawing.promise;
    },
    close() {
      // Whether it could be opened or not, nobody waits for it any more.
      void opened?.then(
        (document) => document.loadingTask.destroy(),
        () => {},
      );
      opened = null;
    },
  };
}

async function openPdf(file: File): Promise<PDFDocumentProxy> {
  const { getDocument, PDFWorker } = await pdfEngine.load();
  const port = pdfEngine.startWorker();
  return getDocument({
    data: await file.arrayBuffer(),
    ...(port !== null && { worker: PDFWorker.create({ port }) }),
    cMapUrl: pdfEngine.cMapUrl,
    cMapPacked: true,
    standardFontDataUrl: `${browser.runtime.getURL('/')}fonts/`,
    isEvalSupported: false,
    useWasm: false,
    // A page of ours loads no font that it did not bring.
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  }).promise;
}
