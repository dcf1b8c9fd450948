import type { FormatName } from './formats';
import type { Importer } from './importer';

/** Loads what reads a format, when a file of it is there. */
export const loadImporter: Record<FormatName, () => Promise<Importer>> = {
  pdf: async () => {
    const { importPdf } = await import('./pdf/importPdf');
    return ({ bytes }, { signal, onProgress, pdf }) =>
      importPdf(bytes, { signal, onProgress: (done, all) => onProgress(done / all), pdf });
  },
  docx: async () => (await import('./docx/importDocx')).importDocx,
  xlsx: async () => (await import('./xlsx/importXlsx')).importXlsx,
  epub: async () => (await import('./epub/importEpub')).importEpub,
  tbx: async () => (await import('./tbx/importTbx')).importTbx,
  mhtml: async () => (await import('./mhtml/importMhtml')).importMhtml,
  html: async () => (await import('./html/importHtml')).importHtml,
  pack: async () => (await import('./json/importJson')).importJson,
  markdown: async () => (await import('./markdown/importMarkdown')).importMarkdown,
  table: async () => (await import('./table/importTable')).importTable,
  text: async () => (await import('./text/importText')).importText,
};
