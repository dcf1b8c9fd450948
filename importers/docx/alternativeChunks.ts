import type { PackBlock } from '../../core/pack/blocks';
import type { FileToImport, Importer, ImportOptions } from '../importer';
import { elementsIn } from '../markup/elements';
import type { ZipArchive } from '../zip/openZip';
import type { Relationship } from '../zip/relationships';

/** How a page with all that it shows begins, and a page. */
const MESSAGE = /^\s*(?:mime-version|from|subject|date|content-type):/i;
const PAGE = /^\s*(?:<!doctype html|<html|<\?xml|<head|<body|<[a-z])/i;
/** As far as a part is looked at to tell which it is. */
const BEGINNING = 1_000;

/**
 * The text of pages that are put into a document as they are (`w:altChunk`, ECMA-376, 17.17.2.1), for Word to read when it first opens
 * it: programs that make documents of pages leave the work to it.
 *
 * @param body of the document
 * @param relationships of its part
 */
export async function alternativeChunks(
  body: Element,
  archive: ZipArchive,
  relationships: readonly Relationship[],
  options: ImportOptions,
): Promise<PackBlock[]> {
  const blocks: PackBlock[] = [];
  for (const chunk of elementsIn(body, 'altChunk')) {
    const id = [...chunk.attributes].find(({ localName }) => localName === 'id')?.value;
    const target = relationships.find((relationship) => relationship.id === id)?.target;
    const bytes = target === undefined ? null : archive.read(target);
    const read = bytes === null ? null : await importerOf(bytes);
    if (bytes === null || read === null) continue;
    const file: FileToImport = { name: '', type: '', bytes };
    const draft = await read(file, options);
    if (draft.case === 'document') for (const block of draft.document.blocks) blocks.push(block);
  }
  return blocks;
}

async function importerOf(bytes: Uint8Array): Promise<Importer | null> {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, BEGINNING));
  if (MESSAGE.test(beginning)) return (await import('../mhtml/importMhtml')).importMhtml;
  return PAGE.test(beginning) ? (await import('../html/importHtml')).importHtml : null;
}
