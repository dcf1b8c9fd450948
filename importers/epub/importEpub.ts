import type { PackBlock } from '../../core/pack/blocks';
import type { Draft } from '../../core/pack/drafts/draft';
import { dateOf } from '../draft/dateOf';
import { documentDraft, type StatedMetadata } from '../draft/documentDraft';
import { isOfNames } from '../draft/joinNames';
import { cleanDocument } from '../html/cleanDocument';
import { headingsByLook } from '../html/headingsByLook';
import { findLinkedNotes, NOTE_PART } from '../html/linkedNotes';
import { type ReadBlock, readBlocks } from '../html/readBlocks';
import { ImportError } from '../ImportError';
import type { Importer } from '../importer';
import { attributeOf, elementsIn } from '../markup/elements';
import { parseXhtml } from '../markup/parseMarkup';
import { takeTurns } from '../takeTurns';
import { openZip, type ZipArchive } from '../zip/openZip';
import { resolvePart, textPart, xmlPart } from '../zip/readParts';
import { applyLooks, classLooks } from './classLooks';
import { notesAcrossParts } from './notesAcrossParts';
import { readPackage } from './packageDocument';

/** A book in EPUB 2 or 3, in the order in which it is read. */
export const importEpub: Importer = async ({ bytes }, { signal, onProgress }): Promise<Draft> => {
  const archive = openZip(bytes);
  const { metadata, spine, aside } = readPackage(archive);
  refuseProtected(archive, [...spine, ...aside]);
  const looks = classLooks(archive);
  const read: ReadBlock[] = [];
  const parts = [...spine, ...aside];
  const findNotesAcross = notesAcrossParts();
  for (const [index, part] of parts.entries()) {
    await takeTurns(signal);
    onProgress(index / parts.length);
    const isAside = index >= spine.length;
    const text = textPart(archive, part);
    if (text === null) continue;
    const document = parseXhtml(text);
    cleanDocument(document);
    if (isAside) markNotes(document);
    else findLinkedNotes(document);
    findNotesAcross(document, part);
    applyLooks(document, looks);
    const body = elementsIn(document, 'body')[0] ?? document.documentElement;
    for (const block of readBlocks(body)) {
      if (!isAside || block.block.type === 'note') read.push(block);
    }
  }
  const hasHeadings = read.some(({ block }) => block.type === 'heading');
  const byLook = hasHeadings ? null : headingsByLook(read);
  const blocks = byLook ?? read.map(({ block }) => block);
  return documentDraft(
    withoutTitlePage(blocks, metadata),
    metadata,
    byLook === null ? [] : [{ case: 'headingsGuessed' }],
  );
};

/** The number of a note, which leads back to its mark in another part. */
const BACK = /^[[(（〔［]?(?:\d{1,3}|[*†‡§])[\])）〕］]?\.?$/;

/** Finds the notes in a part that stands beside the text: they begin with a link to where they belong. Changes the document. */
function markNotes(document: Document): void {
  for (const link of document.querySelectorAll('a[href]')) {
    const note = link.closest('aside, li, p, dd, div');
    if (note === null || !BACK.test((link.textContent ?? '').trim())) continue;
    if (!beginsWith(note, link)) continue;
    note.setAttribute(NOTE_PART, 'note');
    link.setAttribute(NOTE_PART, 'mark');
  }
}

/** Whether nothing of an element's text stands before a part of it. */
function beginsWith(whole: Element, part: Element): boolean {
  let above: Node | null = part;
  while (above !== null && above !== whole) {
    let before = above.previousSibling;
    while (before !== null) {
      if ((before.textContent ?? '').trim() !== '') return false;
      before = before.previousSibling;
    }
    above = above.parentNode;
  }
  return true;
}

/** @throws ImportError encrypted: fonts may be, the text of a protected book is. */
function refuseProtected(archive: ZipArchive, spine: readonly string[]): void {
  const encryption = xmlPart(archive, 'META-INF/encryption.xml');
  if (encryption === null) return;
  const read = new Set(spine);
  for (const reference of elementsIn(encryption, 'CipherReference')) {
    if (read.has(resolvePart('', attributeOf(reference, 'URI') ?? '')))
      throw new ImportError({ case: 'encrypted' });
  }
}

/** Blocks at the beginning that are looked at. */
const TITLE_PAGE = 6;

/** Leaves out what a title page says again: the title before the text has it, author and date as they are stated. */
function withoutTitlePage(
  blocks: readonly PackBlock[],
  { title = null, author = null, date = null }: StatedMetadata,
): PackBlock[] {
  const start = blocks.slice(0, TITLE_PAGE);
  const titles = start.filter(({ type, text }) => type === 'heading' && text === title).length;
  let left = titles;
  return blocks.filter(({ type, text }, index) => {
    if (index >= TITLE_PAGE) return true;
    if (type === 'heading' && text === title) return --left === 0;
    if (type === 'heading' && index > 0 && isOfNames(text, author)) return false;
    if (type !== 'paragraph' || index === 0) return true;
    const isDate = date !== null && text.length < 20 && dateOf(text) === date;
    return !isOfNames(text, author) && !isDate;
  });
}
