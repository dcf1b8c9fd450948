import { findMentions } from '../library/findMentions';
import type { Findings, LibraryDocument } from '../library/library';
import type { CompiledIndex } from '../match/index/types';

/**
 * What is found in the documents of a library that has others than before, and the same names: only what is new is read.
 *
 * @param before what was found in the documents that stayed, and in those that are gone
 * @param stayed ids of documents that are as they were
 * @param onDocument told how many documents are through, after each that is read
 */
export function extendFindings(
  before: Findings,
  documents: LibraryDocument[],
  stayed: ReadonlySet<string>,
  index: CompiledIndex,
  onDocument: (done: number) => void,
): Findings {
  const added = documents.filter(({ id }) => !stayed.has(id));
  const found = findMentions(added, index, (done) =>
    onDocument(documents.length - added.length + done),
  );
  const merged = <Item extends { document: string }>(
    earlier: readonly Item[],
    later: readonly Item[],
  ): Item[] => {
    const kept = byDocument(earlier);
    const read = byDocument(later);
    return documents.flatMap(({ id }) => (stayed.has(id) ? kept : read).get(id) ?? []);
  };
  const leftOut = new Set([...before.leftOut.filter((id) => stayed.has(id)), ...found.leftOut]);
  return {
    mentions: merged(before.mentions, found.mentions),
    marked: merged(before.marked, found.marked),
    headed: merged(before.headed, found.headed),
    leftOut: documents.map(({ id }) => id).filter((id) => leftOut.has(id)),
  };
}

function byDocument<Item extends { document: string }>(
  items: readonly Item[],
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(item.document);
    if (group === undefined) groups.set(item.document, [item]);
    else group.push(item);
  }
  return groups;
}
