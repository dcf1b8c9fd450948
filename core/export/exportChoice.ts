import { EXPORT_FORMATS, type ExportFormatId, type ExportSubject } from './formats';

/** How the reader exported last; kept on this device. */
export interface ExportChoice {
  passages: ExportFormatId;
  terms: ExportFormatId;
  /** Of what was met on pages. */
  met: ExportFormatId;
  /** Of a note, which has fewer formats. */
  note: ExportFormatId;
  /** Whether Markdown begins with front matter. */
  hasFrontMatter: boolean;
}

export const USUAL_EXPORT: ExportChoice = {
  passages: 'markdown',
  terms: 'markdown',
  met: 'markdown',
  note: 'citation',
  hasFrontMatter: false,
};

/** The choice as it was stored; whatever is missing or unknown is as usual. */
export function exportChoiceOf(stored: unknown): ExportChoice {
  const values =
    typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  return {
    passages: formatOf(values.passages, 'passages') ?? USUAL_EXPORT.passages,
    terms: formatOf(values.terms, 'terms') ?? USUAL_EXPORT.terms,
    met: formatOf(values.met, 'met') ?? USUAL_EXPORT.met,
    note: formatOf(values.note, 'passages') ?? USUAL_EXPORT.note,
    hasFrontMatter: values.hasFrontMatter === true,
  };
}

function formatOf(value: unknown, subject: ExportSubject): ExportFormatId | null {
  if (typeof value !== 'string' || !Object.hasOwn(EXPORT_FORMATS, value)) return null;
  const format = value as ExportFormatId;
  return EXPORT_FORMATS[format].subjects.some((each) => each === subject) ? format : null;
}
