import type { ExportPassage } from '../items';
import type { LossCount } from '../lossCount';
import { type AuthorName, authorNames } from './authorNames';

/** One work in CSL-JSON, as far as documents of a library have it (https://docs.citationstyles.org, data schema 1.0). */
export interface CslItem {
  id: string;
  type: 'webpage' | 'document';
  title: string;
  author?: AuthorName[];
  /** Of a page on the web what its site is called: styles name that, and not a publisher. */
  'container-title'?: string;
  publisher?: string;
  issued?: { 'date-parts': [number[]] };
  /** The day on which it was taken from its address. */
  accessed?: { 'date-parts': [number[]] };
  URL?: string;
  page?: string;
  language: string;
  /** The passage. */
  note: string;
  keyword?: string;
}

/** A key for bibliographies: letters, digits and hyphens, the same for the same passage. */
function citationKey({ source, number }: ExportPassage): string {
  return `${source.document}-${number}`;
}

/** The passage as a reference to its document. All texts are on one line. */
export function cslItem(passage: ExportPassage, count: LossCount): CslItem {
  const { source, page, term } = passage;
  const { date, url, publisher, accessed } = source;
  const authors = authorNames(source.author === null ? null : count.line(source.author));
  return {
    id: citationKey(passage),
    type: url === null ? 'document' : 'webpage',
    title: count.line(source.title),
    ...(authors.length > 0 && { author: authors }),
    ...(publisher !== null && {
      [url === null ? 'publisher' : 'container-title']: count.line(publisher),
    }),
    ...(date !== null && { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    ...(accessed !== null && { accessed: { 'date-parts': [accessed.split('-').map(Number)] } }),
    ...(url !== null && { URL: addressOf(count.line(passage.original ?? url)) }),
    ...(page !== null && { page: String(page) }),
    language: source.language,
    note: count.line(passage.text),
    ...(term !== null && { keyword: count.line(term.label) }),
  };
}

/** A space would end the address for whoever reads it. */
function addressOf(address: string): string {
  return address.replace(/\s/gu, encodeURIComponent);
}

/** Passages, each once: it may stand for several terms. */
export function distinctPassages(all: readonly ExportPassage[]): ExportPassage[] {
  const passages = new Map<string, ExportPassage>();
  for (const passage of all) {
    const key = citationKey(passage);
    if (!passages.has(key)) passages.set(key, passage);
  }
  return [...passages.values()];
}
