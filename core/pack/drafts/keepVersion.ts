import { GoneError } from '../../stored/GoneError';
import type { PackBlock } from '../blocks';
import {
  type FollowedRange,
  followedPassage,
  followPassages,
  followTwice,
} from '../changes/followPassages';
import { madeId } from '../madeId';
import { entryTerms } from '../names/entryTerms';
import type { EarlierVersion, Pack, PackDocument, PackTerm } from '../types';
import { type KeptDraft, keepDocument } from './keepDraft';

/** What another version of a document changes in its passages, by their texts. */
export interface PassageChange {
  kept: number;
  added: string[];
  removed: string[];
}

/**
 * A pack with another version of one of its documents in the place of the earlier one. Its terms stay, and what they
 * say of passages follows these by their text. The document has another id: whoever asks for the earlier one is led on.
 *
 * @param taken ids of packs and documents that there are; the new one is added
 * @throws GoneError where the pack has no such document
 */
export function keepVersion(
  pack: Pack,
  documentId: string,
  draft: KeptDraft & { case: 'document' },
  taken: Set<string>,
): Pack {
  const before = pack.documents.find(({ id }) => id === documentId);
  if (before === undefined) throw new GoneError(`no such document: ${documentId}`);
  const title = draft.document.title ?? before.title;
  const id = madeId(taken, title);
  const ways = followPassages(before.blocks, draft.document.blocks);
  const after: PackDocument = {
    ...keepDocument(draft, id, title),
    earlier: earlierVersions(before, ways),
  };
  return {
    ...pack,
    title: pack.title === before.title ? title : pack.title,
    documents: pack.documents.map((document) => (document === before ? after : document)),
    terms: pack.terms.map((term) => withFollowedSource(term, documentId, id, ways)),
  };
}

function earlierVersions(
  { id, earlier = [] }: PackDocument,
  ways: readonly FollowedRange[],
): EarlierVersion[] {
  const older = earlier.map((version) => ({
    id: version.id,
    passages: followTwice(version.passages, ways),
  }));
  return [...older, { id, passages: [...ways] }];
}

function withFollowedSource(
  term: PackTerm,
  before: string,
  after: string,
  ways: readonly FollowedRange[],
): PackTerm {
  const source = term.definition?.source;
  if (term.definition === undefined || source?.document !== before) return term;
  const { passage: earlier, ...kept } = source;
  const passage = earlier === undefined ? null : followedPassage(ways, earlier);
  return {
    ...term,
    definition: {
      ...term.definition,
      source: { ...kept, document: after, ...(passage !== null && { passage }) },
    },
  };
}

/** What would be different in the passages of a document. */
export function passageChange(
  before: readonly PackBlock[],
  after: readonly PackBlock[],
): PassageChange {
  const ways = followPassages(before, after);
  const earlier = before.filter(({ type }) => type !== 'heading');
  const later = after.filter(({ type }) => type !== 'heading');
  const followed = new Set<number>();
  let kept = 0;
  for (const [, to, count] of ways) {
    kept += count;
    for (let step = 0; step < count; step++) followed.add(to + step);
  }
  return {
    kept,
    added: later.filter((_, at) => !followed.has(at + 1)).map(({ text }) => text),
    removed: earlier
      .filter((_, at) => followedPassage(ways, at + 1) === null)
      .map(({ text }) => text),
  };
}

/**
 * The terms of another version of a term base in the place of the earlier ones. A term that has a name in both is the
 * same one and keeps its id, kind, weight and the reader's remark; what is only in the earlier one stays if the reader
 * wrote a remark on it.
 */
export function keepEntriesVersion(pack: Pack, draft: KeptDraft & { case: 'entries' }): Pack {
  const title = draft.title ?? pack.title;
  const byName = new Map<string, PackTerm>();
  for (const term of pack.terms) {
    for (const { text } of term.names) if (!byName.has(text)) byName.set(text, term);
  }
  const found = new Set<PackTerm>();
  const taken = new Set(pack.terms.map(({ id }) => id));
  const terms = entryTerms(draft.entries, title).map((term): PackTerm => {
    const earlier = term.names.flatMap(({ text }) => byName.get(text) ?? [])[0];
    if (earlier === undefined || found.has(earlier)) {
      return {
        ...term,
        id: taken.has(term.id) ? madeId(taken, term.names[0]?.text ?? term.id) : term.id,
      };
    }
    found.add(earlier);
    const { definition: _, names: __, ...chosen } = earlier;
    return { ...term, ...chosen };
  });
  const spoken = pack.terms.filter((term) => !found.has(term) && term.remark !== undefined);
  return {
    ...pack,
    title,
    ...(draft.file !== null && { file: draft.file }),
    terms: [...terms, ...spoken],
  };
}
