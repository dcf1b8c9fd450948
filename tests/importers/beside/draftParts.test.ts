import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../core/pack/drafts/draft';
import {
  createDraftAssembly,
  type DraftPart,
  draftParts,
} from '../../../importers/beside/draftParts';

const nothingStated = {
  title: null,
  author: null,
  publisher: null,
  date: null,
  language: null,
  url: null,
};

const document = (texts: readonly string[]): Draft => ({
  case: 'document',
  document: { ...nothingStated, blocks: texts.map((text) => ({ type: 'paragraph', text })) },
  doubts: [{ case: 'linesJoined' }],
});

const entries = (definitions: readonly (string | null)[]): Draft => ({
  case: 'entries',
  title: 'Terms',
  entries: definitions.map((definition, at) => ({
    names: [{ text: `term ${at}`, language: 'en' }],
    definition,
    remark: null,
  })),
  doubts: [],
});

const many = <T>(count: number, one: T) => Array.from({ length: count }, () => one);

const CASES: readonly [string, Draft][] = [
  ['a document of one block', document(['a'])],
  ['a document of many short blocks', document(many(20_000, 'a'))],
  ['a document of a few very long blocks', document(many(5, 'a'.repeat(800_000)))],
  ['a document of none', document([])],
  ['a term base of many entries', entries(many(20_000, 'what it is'))],
  ['a term base with long definitions', entries(many(3, 'a'.repeat(600_000)))],
  ['a term base without definitions', entries(many(10, null))],
  ['a pack', { case: 'pack', text: '{"formatVersion":2}' }],
];

const sizeOf = (part: DraftPart) =>
  part.case === 'blocks' ? part.blocks.length : part.case === 'entries' ? part.entries.length : 0;

function charactersOf(part: DraftPart): number {
  return part.case === 'frame' ? 0 : JSON.stringify(part).length;
}

describe('a draft in parts', () => {
  it.each(CASES)('is the same when it is put together: %s', (_, draft) => {
    const assembly = createDraftAssembly();
    for (const part of draftParts(draft)) assembly.add(structuredClone(part));
    expect(assembly.draft()).toEqual(draft);
  });

  it.each(CASES)('has no part that would hold a page: %s', (_, draft) => {
    for (const part of draftParts(draft)) {
      expect(sizeOf(part)).toBeLessThanOrEqual(1_500);
      // One very long piece may be alone; two are not together.
      if (sizeOf(part) > 1) expect(charactersOf(part)).toBeLessThan(2_000_000);
    }
  });

  it('begins with what a draft has once', () => {
    const [first] = draftParts(document(['a', 'b']));
    expect(first).toEqual({ case: 'frame', draft: document([]) });
  });

  it('leaves the draft that is taken apart as it was', () => {
    const draft = document(many(10, 'a'));
    expect([...draftParts(draft)].length).toBeGreaterThan(1);
    expect(draft).toEqual(document(many(10, 'a')));
  });

  it('is none before its first part', () => {
    expect(() => createDraftAssembly().draft()).toThrow('there is no draft');
  });
});
