import type { ExportFormatId } from './formats';
import type { ExportWriter } from './items';

/**
 * What writes each format, loaded when it is wanted. Apart from the table of formats: a script that cannot load
 * modules would have all of them in it.
 */
const WRITERS: Record<ExportFormatId, () => Promise<ExportWriter>> = {
  citation: async () => (await import('./writers/plainText')).writePlainText,
  markdown: async () => (await import('./writers/markdown')).writeMarkdown,
  html: async () => (await import('./writers/html')).writeHtml,
  gbt7714: async () => (await import('./writers/formattedCitations')).writeGbt7714,
  apa: async () => (await import('./writers/formattedCitations')).writeApa,
  chicago: async () => (await import('./writers/formattedCitations')).writeChicago,
  bibtex: async () => (await import('./writers/bibtex')).writeBibtex,
  biblatex: async () => (await import('./writers/bibtex')).writeBiblatex,
  ris: async () => (await import('./writers/ris')).writeRis,
  cslJson: async () => (await import('./writers/cslJson')).writeCslJson,
  csv: async () => (await import('./writers/delimited')).writeCsv,
  tsv: async () => (await import('./writers/delimited')).writeTsv,
  xlsx: async () => (await import('./writers/xlsx')).writeXlsx,
  tbx: async () => (await import('./writers/tbx')).writeTbx,
  ankiTerms: async () => (await import('./writers/anki')).writeAnkiTerms,
  ankiPassages: async () => (await import('./writers/anki')).writeAnkiPassages,
  readwise: async () => (await import('./writers/readwise')).writeReadwise,
  webAnnotation: async () => (await import('./writers/webAnnotation')).writeWebAnnotation,
};

/** Resolves to what writes the format. */
export function loadWriter(format: ExportFormatId): Promise<ExportWriter> {
  return WRITERS[format]();
}
