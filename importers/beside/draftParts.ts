import type { PackBlock } from '../../core/pack/blocks';
import type { Draft, DraftEntry } from '../../core/pack/drafts/draft';

/**
 * A piece of a draft on its way from a worker: first the draft without what it has many of, then those. A page takes in
 * one message at a time, and the whole of a long text in one would hold it.
 */
export type DraftPart =
  | { case: 'frame'; draft: Draft }
  | { case: 'blocks'; blocks: PackBlock[] }
  | { case: 'entries'; entries: DraftEntry[] };

/** Blocks or entries of a part at most, and characters after which it ends. */
const MOST = 1_500;
const LONGEST = 500_000;

/** Takes a draft apart. */
export function* draftParts(draft: Draft): Generator<DraftPart> {
  if (draft.case === 'pack') {
    yield { case: 'frame', draft };
  } else if (draft.case === 'document') {
    const { blocks } = draft.document;
    yield { case: 'frame', draft: { ...draft, document: { ...draft.document, blocks: [] } } };
    for (const part of inParts(blocks, ({ text }) => text.length)) {
      yield { case: 'blocks', blocks: part };
    }
  } else {
    yield { case: 'frame', draft: { ...draft, entries: [] } };
    for (const part of inParts(draft.entries, lengthOf)) yield { case: 'entries', entries: part };
  }
}

function lengthOf({ names, definition, remark }: DraftEntry): number {
  const named = names.reduce((sum, { text }) => sum + text.length, 0);
  return named + (definition?.length ?? 0) + (remark?.length ?? 0);
}

function* inParts<T>(all: readonly T[], length: (one: T) => number): Generator<T[]> {
  let part: T[] = [];
  let characters = 0;
  for (const one of all) {
    part.push(one);
    characters += length(one);
    if (part.length < MOST && characters < LONGEST) continue;
    yield part;
    part = [];
    characters = 0;
  }
  if (part.length > 0) yield part;
}

/** Puts a draft together again from its parts, which come in order. */
export function createDraftAssembly(): {
  add(part: DraftPart): void;
  /** @throws Error before the first part */
  draft(): Draft;
} {
  let draft: Draft | null = null;
  return {
    add(part) {
      if (part.case === 'frame') draft = part.draft;
      else if (part.case === 'blocks' && draft?.case === 'document') {
        for (const block of part.blocks) draft.document.blocks.push(block);
      } else if (part.case === 'entries' && draft?.case === 'entries') {
        for (const entry of part.entries) draft.entries.push(entry);
      }
    },
    draft() {
      if (draft === null) throw new Error('A file was read, and there is no draft.');
      return draft;
    },
  };
}
