import type { ExportFormatId } from '../../core/export/formats';
import type { ExportWords, Loss } from '../../core/export/items';
import { TERM_KINDS, type TermKind } from '../../core/pack/types';
import { KIND_NAMES } from '../controls/kindNames';
import type { Localize, MessageKey } from '../localization';

/** The message that names each format. */
export const FORMAT_NAMES: Record<ExportFormatId, MessageKey> = {
  citation: 'exportAsCitation',
  markdown: 'exportAsMarkdown',
  html: 'exportAsHtml',
  gbt7714: 'exportAsGbt7714',
  apa: 'exportAsApa',
  chicago: 'exportAsChicago',
  bibtex: 'exportAsBibtex',
  biblatex: 'exportAsBiblatex',
  ris: 'exportAsRis',
  cslJson: 'exportAsCslJson',
  csv: 'exportAsCsv',
  tsv: 'exportAsTsv',
  xlsx: 'exportAsXlsx',
  tbx: 'exportAsTbx',
  ankiTerms: 'exportAsAnkiTerms',
  ankiPassages: 'exportAsAnkiPassages',
  readwise: 'exportAsReadwise',
  webAnnotation: 'exportAsWebAnnotation',
};

/** The message that says what was lost, with a number. */
export const LOSS_TEXTS: Record<Loss['case'], MessageKey> = {
  characters: 'exportLostCharacters',
  lineBreaks: 'exportLostLineBreaks',
  guarded: 'exportGuarded',
  cut: 'exportCut',
  leftOut: 'exportLeftOut',
};

/** The words of the interface that stand in what is written. */
export function exportWords(text: Localize): ExportWords {
  const kinds = TERM_KINDS.map((kind) => [kind, text(KIND_NAMES[kind])]);
  return {
    inReader: text('exportInReader'),
    original: text('exportOriginal'),
    names: text('readerNames'),
    definition: text('readerDefinition'),
    remark: text('readerRemark'),
    passages: text('readerPassages'),
    kinds: Object.fromEntries(kinds) as Record<TermKind, string>,
    times: (count) => text('exportTimes', count),
  };
}
