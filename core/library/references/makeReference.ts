import type { Pack } from '../../pack/types';
import type { Reference } from '../../reference';
import type { Library } from '../library';
import { packDocument } from '../packDocument';
import { packTerm } from '../packTerms';

/** So many characters from its beginning tell a passage from others, in code points. */
const WORDS = 24;

/** A reference to a term of the library by its id there; `null` where it has none. */
export function termReference(library: Library, id: string): Reference | null {
  const found = packTerm(library, id);
  const pack = library.packs.find((each) => each.id === found?.pack);
  if (found === null || pack === undefined) return null;
  return { ...saidOf(pack), target: { case: 'term', id: found.inPack.id } };
}

/** A reference to a passage; `null` where the library has none of that number. */
export function passageReference(
  library: Library,
  document: string,
  number: number,
): Reference | null {
  const passage = library.passage(document, number);
  const pack = library.packs.find(({ id }) => id === library.document(document)?.pack);
  const inPack = pack === undefined ? null : packDocument(pack, document);
  if (passage === null || pack === undefined || inPack === null) return null;
  const words = wordsOf(passage.text);
  return { ...saidOf(pack), target: { case: 'passage', id: inPack.id, passage: number, words } };
}

/** What a passage begins with, on one line. */
export function wordsOf(text: string): string {
  // As many again may be white space.
  const start = [
    ...text
      .slice(0, WORDS * 4)
      .toWellFormed()
      .trim()
      .replace(/\s+/gu, ' '),
  ];
  return start.slice(0, WORDS).join('').trim();
}

function saidOf({ id, title, version }: Pack): Omit<Reference, 'target'> {
  return { pack: id, title, version: version ?? null };
}
