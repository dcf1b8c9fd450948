import { guessLanguage } from '../../text/guessLanguage';
import type { PackBlock } from '../blocks';
import { isDocumentDate } from '../documentDate';
import { madeId } from '../madeId';
import { entryTerms } from '../names/entryTerms';
import { PACK_LIMITS } from '../packLimits';
import type { DocumentFile, Pack, PackDocument } from '../types';
import { VISIBLE } from '../visible';
import type { DraftDocument, DraftEntry } from './draft';

/** What is kept of a draft: as it was read, or as the reader made it. */
export type KeptDraft = {
  /** The file it was read from; `null` for a page and for what was pasted. */
  file: DocumentFile | null;
  /** What it goes by where it has no title: the file's name, say. */
  called: string;
} & (
  | {
      case: 'document';
      document: DraftDocument;
      /** Day on which it was taken from its address, ISO 8601; missing for what is no page. */
      accessed?: string;
    }
  | { case: 'entries'; title: string | null; entries: readonly DraftEntry[] }
);

/** Ends of sentences, at which a block that is too long for a pack is parted. */
const SENTENCE_END = /[.!?。！？…][”’"』」）)]*\s*/g;
/** The title of what has none, from a file whose name nobody could see either. */
const NAMELESS = '—';
/** As much of a document as its language is told from, in blocks. */
const TELLING_BLOCKS = 40;

/**
 * A draft as a pack of its own: private, one document without terms, or the terms of a term base. The same draft among
 * the same others always becomes the same pack.
 *
 * @param taken ids of packs and documents that there are already; those that are given are added
 */
export function keepDraft(kept: KeptDraft, taken: Set<string>): Pack {
  const given = kept.case === 'document' ? kept.document.title : kept.title;
  const title = fitting(given) ?? fitting(nameWithoutEnding(kept.called)) ?? NAMELESS;
  const id = madeId(taken, title);
  return {
    formatVersion: 2,
    id,
    title,
    private: true,
    enabled: true,
    ...(kept.case === 'entries' && kept.file !== null && { file: kept.file }),
    documents: kept.case === 'document' ? [keepDocument(kept, id, title)] : [],
    terms: kept.case === 'entries' ? entryTerms(kept.entries, title) : [],
  };
}

/** The document of a draft, under the id that it is to have. */
export function keepDocument(
  { document, file, accessed }: KeptDraft & { case: 'document' },
  id: string,
  title: string,
): PackDocument {
  const blocks = document.blocks.filter(({ text }) => VISIBLE.test(text)).flatMap(inLimits);
  const sample = blocks.slice(0, TELLING_BLOCKS).map(({ text }) => text);
  return {
    id,
    title,
    author: fitting(document.author),
    publisher: fitting(document.publisher),
    date: document.date !== null && isDocumentDate(document.date) ? document.date : null,
    language: document.language ?? guessLanguage([title, ...sample].join('\n')),
    url: addressOf(document.url),
    complete: null,
    ...(accessed !== undefined && { accessed }),
    ...(file !== null && { file: { ...file, name: fitting(file.name) ?? title } }),
    blocks,
  };
}

/** Names of files say their format at the end. */
function nameWithoutEnding(name: string): string {
  return name.replace(/(?<=.)\.[a-z0-9]{1,8}$/i, '');
}

/** A text of one line as packs take it; `null` for none. */
function fitting(text: string | null): string | null {
  // What is to be seen may stand beyond the limit.
  const fitted = text?.trim().slice(0, PACK_LIMITS.title).toWellFormed() ?? '';
  return VISIBLE.test(fitted) ? fitted : null;
}

function addressOf(url: string | null): string | null {
  if (url === null || url.length > PACK_LIMITS.url || !URL.canParse(url)) return null;
  return /^https?:\/\/\S+$/i.test(url) ? url : null;
}

/** A block that is longer than packs take, in parts that end with sentences where there are any. */
function inLimits(block: PackBlock): PackBlock[] {
  const parts: PackBlock[] = [];
  let rest = block.text;
  while (rest.length > PACK_LIMITS.block) {
    const end = lastEnd(rest.slice(0, PACK_LIMITS.block));
    parts.push({ ...block, text: rest.slice(0, end) });
    rest = rest.slice(end);
  }
  if (VISIBLE.test(rest)) parts.push({ ...block, text: rest });
  return parts;
}

function lastEnd(text: string): number {
  let end = 0;
  for (const sentence of text.matchAll(SENTENCE_END)) end = sentence.index + sentence[0].length;
  if (end > 0 && VISIBLE.test(text.slice(0, end))) return end;
  // Never between the halves of a character.
  return /[\ud800-\udbff]$/.test(text) ? text.length - 1 : text.length;
}
