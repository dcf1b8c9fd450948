import { createFindingsReader, createFindingsWriter } from '../library/compiling/findingsWriter';
import { createDocumentReader } from '../library/compiling/findMentions';
import type { LibraryDocument, StoredFindings } from '../library/library';
import type { CompiledIndex } from '../match/index/types';

/**
 * What is found in the documents of a library that has others than before, and the same names: only what is new is read.
 *
 * @param before what was found in the documents that stayed, and in those that are gone
 * @param stayed ids of documents that are as they were
 * @param onDocument told how many documents are through, after each
 */
export function extendFindings(
  before: StoredFindings,
  documents: readonly LibraryDocument[],
  stayed: ReadonlySet<string>,
  index: CompiledIndex,
  onDocument: (done: number) => void,
): StoredFindings {
  const known = createFindingsReader(before);
  const leftOut = new Set(before.leftOut);
  const read = createDocumentReader(index);
  const found = createFindingsWriter();
  const foundIn = (document: LibraryDocument) => {
    if (!stayed.has(document.id)) return read(document);
    return leftOut.has(document.id) ? null : known(document.id);
  };
  for (const [at, document] of documents.entries()) {
    const own = foundIn(document);
    if (own === null) found.leaveOut(document.id);
    else found.add(own);
    onDocument(at + 1);
  }
  return found.finish();
}
