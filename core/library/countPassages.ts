import type { PackName, PackTerm } from '../pack/types';
import { foldedLength } from '../text/folding/foldedLength';
import { compileIndex } from './compiling/compileIndex';
import { createDocumentReader } from './compiling/findMentions';
import type { Library } from './library';

/** In more passages nothing can be counted while somebody types. */
const MOST_PASSAGES = 20_000;

/**
 * In how many passages of the library a term with these names would stand, if it were in it; `null` where there are
 * too many to look through.
 */
export function countPassages(library: Library, names: readonly PackName[]): number | null {
  const found = names.filter(({ text }) => foldedLength(text) > 0);
  if (found.length === 0) return 0;
  const passages = library.documents.reduce((sum, { passageCount }) => sum + passageCount, 0);
  if (passages > MOST_PASSAGES) return null;
  const term: PackTerm = { id: 'counted', kind: 'concept', weight: 1, names: found };
  const read = createDocumentReader(compileIndex([term]));
  return library.documents.reduce((sum, document) => {
    const mentions = read(document)?.mentions ?? [];
    return sum + new Set(mentions.map(({ passage }) => passage)).size;
  }, 0);
}
