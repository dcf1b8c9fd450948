import type { ExportFormatId } from './formats';
import type { ExportWriter } from './items';

/**
 * What writes each format, loaded when it is wanted. Apart from the table of formats: a script that cannot load
 * modules would have all of them in it.
 */
const WRITERS: Record<ExportFormatId, () => Promise<ExportWriter>> = {
  citation: async () => (await import('./plainText')).writePlainText,
  markdown: async () => (await import('./markdown')).writeMarkdown,
  html: async () => (await import('./html')).writeHtml,
  gbt7714: async () => (await import('./formattedCitations')).writeGbt7714,
  apa: async () => (await import('./formattedCitations')).writeApa,
  chicago: async () => (await import('./formattedCitations')).writeChicago,
  bibtex: async () => (await import('./bibtex')).writeBibtex,
  biblatex: async () => (await import('./bibtex')).writeBiblatex,
  ris: async () => (await import('./ris')).writeRis,
  cslJson: async () => (await import('./cslJson')).writeCslJson,
  csv: async () => (await import('./delimited')).writeCsv,
  tsv: async () => (await import('./delimited')).writeTsv,
  xlsx: async () => (await import('./xlsx')).writeXlsx,
  tbx: async () => (await import('./tbx')).writeTbx,
  ankiTerms: async () => (await import('./anki')).writeAnkiTerms,
  ankiPassages: async () => (await import('./anki')).writeAnkiPassages,
  readwise: async () => (await import('./readwise')).writeReadwise,
  webAnnotation: async () => (await import('./webAnnotation')).writeWebAnnotation,
};

/** Resolves to what writes the format. */
export function loadWriter(format: ExportFormatId): Promise<ExportWriter> {
  return WRITERS[format]();
}
