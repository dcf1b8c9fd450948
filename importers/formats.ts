export type FormatName =
  | 'pdf'
  | 'docx'
  | 'xlsx'
  | 'epub'
  | 'tbx'
  | 'mhtml'
  | 'html'
  | 'pack'
  | 'markdown'
  | 'table'
  | 'text';

/** A format: how it is told. Who reads it is in `loadImporter.ts`. */
export interface Format {
  name: FormatName;
  /** Names of it end so. */
  extensions: readonly string[];
  /** Media types that browsers and servers give it. */
  types: readonly string[];
  /**
   * Whether a file begins like it; `null` for formats that begin like any text.
   *
   * @param start what is in it, as far as that tells
   */
  begins: ((start: Beginning) => boolean) | null;
  /** In megabytes; a larger file is refused before anything is read. */
  most: number;
}

/** What a file begins with. */
export interface Beginning {
  /** As ASCII without marks, NULs and white space before, in lower case. */
  text: string;
  /** Names of the parts of a ZIP archive as far as they stand in the clear; `null` for other files. */
  zipNames: string | null;
}

const holds =
  (part: string) =>
  ({ zipNames }: Beginning) =>
    zipNames?.includes(part) ?? false;

/** What pages begin with, after comments and the declaration of XML. */
const HTML = ['<!doctype html', '<html', '<head', '<body'];

function beginsHtml({ text }: Beginning): boolean {
  let at = 0;
  for (const [opening, closing] of [
    ['<?xml', '?>'],
    ['<!--', '-->'],
    ['<!--', '-->'],
  ] as const) {
    if (!text.startsWith(opening, at)) continue;
    const end = text.indexOf(closing, at);
    if (end === -1) return false;
    at = text.length - text.slice(end + closing.length).trimStart().length;
  }
  return HTML.some((beginning) => text.startsWith(beginning, at));
}

/** Fields that messages begin with, and the types of those with parts. */
const FIELDS = ['from:', 'mime-version:', 'snapshot-content-location:', 'date:', 'subject:', 'x-'];
const PARTED = ['multipart/related', 'multipart/mixed', 'multipart/alternative'];

const beginsMessage = ({ text }: Beginning) =>
  FIELDS.some((field) => text.startsWith(field)) &&
  text.includes('content-type:') &&
  PARTED.some((type) => text.includes(type));

/**
 * All formats, in the order in which they are asked. To add one: a file that reads it, a row here and in
 * `loadImporter.ts`, a fixture (CONTRIBUTING.md).
 */
export const FORMATS: readonly Format[] = [
  {
    name: 'pdf',
    extensions: ['pdf'],
    types: ['application/pdf', 'application/x-pdf'],
    // Readers of PDF look for it in the first kilobyte: mail programs put lines of their own before it.
    begins: ({ text }) => text.slice(0, 1_024).includes('%pdf-'),
    most: 512,
  },
  {
    name: 'docx',
    extensions: ['docx', 'docm', 'dotx'],
    types: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    begins: holds('word/'),
    most: 128,
  },
  {
    name: 'xlsx',
    extensions: ['xlsx', 'xlsm'],
    types: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    begins: (start) => holds('xl/')(start) && !holds('xl/workbook.bin')(start),
    most: 128,
  },
  {
    name: 'epub',
    extensions: ['epub'],
    types: ['application/epub+zip'],
    begins: (start) =>
      holds('META-INF/container.xml')(start) || holds('application/epub+zip')(start),
    most: 256,
  },
  {
    name: 'tbx',
    extensions: ['tbx', 'tbxm', 'martif'],
    types: ['application/x-tbx', 'application/x-tbx+xml'],
    begins: ({ text }) => /<(?:martif|tbx|mtf)[\s>]/.test(text),
    most: 64,
  },
  {
    name: 'mhtml',
    extensions: ['mhtml', 'mht', 'eml'],
    types: ['multipart/related', 'message/rfc822', 'application/x-mimearchive'],
    begins: beginsMessage,
    most: 64,
  },
  {
    name: 'html',
    extensions: ['html', 'htm', 'xhtml', 'xht', 'shtml'],
    types: ['text/html', 'application/xhtml+xml'],
    begins: beginsHtml,
    most: 64,
  },
  {
    name: 'pack',
    extensions: ['json', 'pangzhu'],
    types: ['application/json'],
    begins: ({ text }) => text.startsWith('{') && text.includes('"formatversion"'),
    most: 256,
  },
  {
    name: 'markdown',
    extensions: ['md', 'markdown', 'mdown', 'mkd', 'qmd', 'rmd'],
    types: ['text/markdown', 'text/x-markdown'],
    begins: null,
    most: 16,
  },
  {
    name: 'table',
    extensions: ['csv', 'tsv', 'tab'],
    types: ['text/csv', 'text/tab-separated-values', 'application/csv'],
    begins: ({ text }) => /^sep=.\r?\n/.test(text),
    most: 64,
  },
  {
    name: 'text',
    extensions: ['txt', 'text', 'log', 'rst', 'adoc', 'asciidoc', 'org', ''],
    types: ['text/plain'],
    begins: null,
    most: 64,
  },
];
