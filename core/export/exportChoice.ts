import { EXPORT_FORMATS, type ExportFormatId, type ExportSubject } from './formats';
import type { ExportOptions, ExportWords } from './items';
import { TERM_COLUMNS, termColumnsOf } from './termColumns';

/** How the reader exported last; kept on this device. */
export interface ExportChoice extends Omit<ExportOptions, 'words'> {
  passages: ExportFormatId;
  terms: ExportFormatId;
  /** Of one with its passages. */
  term: ExportFormatId;
  /** Of what was met on pages. */
  met: ExportFormatId;
  /** Of a note, which has fewer formats. */
  note: ExportFormatId;
}

export const USUAL_EXPORT: ExportChoice = {
  passages: 'markdown',
  terms: 'markdown',
  term: 'markdown',
  met: 'markdown',
  note: 'citation',
  hasFrontMatter: false,
  columns: TERM_COLUMNS,
  ankiDeck: '',
  ankiTags: '',
};

/** The longest deck and list of tags that is kept, in UTF-16 units. */
export const LONGEST_ANKI_FIELD = 200;

/** The choice as it was stored; whatever is missing or unknown is as usual. */
export function exportChoiceOf(stored: unknown): ExportChoice {
  const values =
    typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  return {
    passages: formatOf(values.passages, 'passages') ?? USUAL_EXPORT.passages,
    terms: formatOf(values.terms, 'terms') ?? USUAL_EXPORT.terms,
    term: formatOf(values.term, 'term') ?? USUAL_EXPORT.term,
    met: formatOf(values.met, 'met') ?? USUAL_EXPORT.met,
    note: formatOf(values.note, 'passages') ?? USUAL_EXPORT.note,
    hasFrontMatter: values.hasFrontMatter === true,
    columns: termColumnsOf(values.columns),
    ankiDeck: fieldOf(values.ankiDeck),
    ankiTags: fieldOf(values.ankiTags),
  };
}

/** What writers need to know of a choice. */
export function exportOptions(
  { hasFrontMatter, columns, ankiDeck, ankiTags }: ExportChoice,
  words: ExportWords,
): ExportOptions {
  return { words, hasFrontMatter, columns, ankiDeck, ankiTags };
}

function fieldOf(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, LONGEST_ANKI_FIELD) : '';
}

function formatOf(value: unknown, subject: ExportSubject): ExportFormatId | null {
  if (typeof value !== 'string' || !Object.hasOwn(EXPORT_FORMATS, value)) return null;
  const format = value as ExportFormatId;
  return EXPORT_FORMATS[format].subjects.some((each) => each === subject) ? format : null;
}
