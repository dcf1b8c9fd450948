import { likenessOf } from '../../pack/changes/followPassages';
import type { Pack, PackTerm } from '../../pack/types';
import type { Reference } from '../../reference';
import type { Library, LibraryDocument } from '../library';
import { packDocument } from '../packDocument';
import { packTerms } from '../packTerms';
import { followedPlace } from './followedPlace';
import { wordsOf } from './makeReference';

/** Where a reference leads in this library. */
export type FollowedReference =
  | { case: 'term'; term: PackTerm }
  | { case: 'passage'; document: LibraryDocument; passage: number }
  /** The document is there, and none of its passages begins so. */
  | { case: 'no-passage'; document: LibraryDocument; pack: Pack }
  | { case: 'no-pack' }
  | { case: 'pack-off' | 'no-term' | 'no-document'; pack: Pack };

/** Beginnings that differ by less are the same passage, corrected. */
const LIKE_ENOUGH = 0.6;

/** Follows a reference by ids, and by the words of the passage where versions number passages otherwise. */
export function followReference(library: Library, reference: Reference): FollowedReference {
  const pack = library.packs.find(({ id }) => id === reference.pack);
  if (pack === undefined) return followedElsewhere(library, reference) ?? { case: 'no-pack' };
  if (!pack.enabled) return { case: 'pack-off', pack };
  const { target } = reference;
  if (target.case === 'term') {
    const found = packTerms(library).find(
      (each) => each.pack === pack.id && each.inPack.id === target.id,
    );
    return found === undefined ? { case: 'no-term', pack } : { case: 'term', term: found.term };
  }
  const documents = library.documents.filter((each) => each.pack === pack.id);
  const present = documents.find(({ id }) => packDocument(pack, id)?.id === target.id);
  const followed = present ? null : followedPlace({ documents }, target.id, target.passage);
  const document = present ?? followed?.document;
  if (document === undefined) return { case: 'no-document', pack };
  // Where another version took its place, it was worked out which passage is which.
  const passage =
    followed?.passage ?? passageWith(document, present ? target.passage : null, target.words);
  return passage === null
    ? { case: 'no-passage', document, pack }
    : { case: 'passage', document, passage };
}

/** Who has brought in the same document by themselves has it in another pack; its words tell. */
function followedElsewhere(library: Library, { target }: Reference): FollowedReference | null {
  if (target.case === 'term' || target.words === null) return null;
  for (const document of library.documents) {
    const pack = library.packs.find(({ id }) => id === document.pack);
    if (pack === undefined || packDocument(pack, document.id)?.id !== target.id) continue;
    const passage = passageWith(document, target.passage, target.words);
    if (passage !== null) return { case: 'passage', document, passage };
  }
  return null;
}

/** The passage that begins with the words, of several the one that is nearest to the number. */
function passageWith(
  { passages }: LibraryDocument,
  number: number | null,
  words: string | null,
): number | null {
  const there = number === null ? undefined : passages[number - 1];
  if (words === null) return there?.number ?? null;
  const wanted = wordsOf(words);
  if (there !== undefined && wordsOf(there.text) === wanted) return there.number;
  let best: { number: number; away: number } | null = null;
  for (const passage of passages) {
    if (wordsOf(passage.text) !== wanted) continue;
    const away = Math.abs(passage.number - (number ?? 1));
    if (best === null || away < best.away) best = { number: passage.number, away };
  }
  if (best !== null) return best.number;
  const isLike = there !== undefined && likenessOf(wordsOf(there.text), wanted) >= LIKE_ENOUGH;
  return isLike ? there.number : null;
}
