/** The formats in which a library leaves: one row each, from which menus are drawn. What writes them is in `loadWriter.ts`. */
import { innerRange } from './innerRange';

/** What a format is for; `term`: one with its passages, `met`: passages of pages, where the reader met terms. */
export type ExportSubject = 'passages' | 'terms' | 'term' | 'met';

export interface ExportFormat {
  /** What it writes; a format that writes both can be offered with either. */
  subjects: readonly ExportSubject[];
  /** Of a file, without the full stop. */
  extension: string;
  mediaType: string;
  /** Whether it can be copied; bytes are saved only. */
  isText: boolean;
}

const PASSAGES = ['passages', 'term'] as const;
const TERMS = ['terms', 'term'] as const;
const QUOTED = ['passages', 'term', 'met'] as const;
const TABLES = ['terms', 'term', 'met'] as const;
const ALL = ['passages', 'terms', 'term', 'met'] as const;

export const EXPORT_FORMATS = {
  citation: {
    subjects: QUOTED,
    extension: 'txt',
    mediaType: 'text/plain',
    isText: true,
  },
  markdown: {
    subjects: ALL,
    extension: 'md',
    mediaType: 'text/markdown',
    isText: true,
  },
  html: {
    subjects: ALL,
    extension: 'html',
    mediaType: 'text/html',
    isText: true,
  },
  gbt7714: {
    subjects: PASSAGES,
    extension: 'txt',
    mediaType: 'text/plain',
    isText: true,
  },
  apa: {
    subjects: PASSAGES,
    extension: 'txt',
    mediaType: 'text/plain',
    isText: true,
  },
  chicago: {
    subjects: PASSAGES,
    extension: 'txt',
    mediaType: 'text/plain',
    isText: true,
  },
  bibtex: {
    subjects: QUOTED,
    extension: 'bib',
    mediaType: 'application/x-bibtex',
    isText: true,
  },
  biblatex: {
    subjects: QUOTED,
    extension: 'bib',
    mediaType: 'application/x-bibtex',
    isText: true,
  },
  ris: {
    subjects: QUOTED,
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
    isText: true,
  },
  cslJson: {
    subjects: QUOTED,
    extension: 'json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    isText: true,
  },
  csv: {
    subjects: TABLES,
    extension: 'csv',
    mediaType: 'text/csv',
    isText: true,
  },
  tsv: {
    subjects: TABLES,
    extension: 'tsv',
    mediaType: 'text/tab-separated-values',
    isText: true,
  },
  xlsx: {
    subjects: TABLES,
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    isText: false,
  },
  tbx: {
    subjects: TERMS,
    extension: 'tbx',
    mediaType: 'application/xml',
    isText: true,
  },
  ankiTerms: {
    subjects: TERMS,
    extension: 'txt',
    mediaType: 'text/plain',
    isText: true,
  },
  ankiPassages: {
    subjects: ALL,
    extension: 'txt',
    mediaType: 'text/plain',
    isText: true,
  },
  readwise: {
    subjects: ALL,
    extension: 'csv',
    mediaType: 'text/csv',
    isText: true,
  },
  webAnnotation: {
    subjects: ALL,
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    isText: true,
  },
} as const satisfies Record<string, ExportFormat>;

export type ExportFormatId = keyof typeof EXPORT_FORMATS;

export const EXPORT_FORMAT_IDS = Object.keys(EXPORT_FORMATS) as ExportFormatId[];

/** The formats that can write such items, in the order of a menu. */
export function formatsFor(subject: ExportSubject): ExportFormatId[] {
  return EXPORT_FORMAT_IDS.filter((id) =>
    EXPORT_FORMATS[id].subjects.some((each) => each === subject),
  );
}

/** A name for a file: what no file system takes is left out, and a long title is cut. */
export function exportFileName(title: string, format: ExportFormatId): string {
  const name = title
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}/\\:*?"<>|\ufffd]/gu, ' ')
    .replace(/\s+/gu, ' ');
  const { start, end } = innerRange(name, '. ');
  const short = [...name.slice(start, end)].slice(0, 60).join('').trim();
  return `${short === '' ? 'pangzhu' : short}.${EXPORT_FORMATS[format].extension}`;
}
