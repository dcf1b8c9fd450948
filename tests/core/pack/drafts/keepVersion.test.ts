import { describe, expect, it, test } from 'vitest';
import type { DraftDocument } from '../../../../core/pack/drafts/draft';
import type { KeptDraft } from '../../../../core/pack/drafts/keepDraft';
import {
  keepEntriesVersion,
  keepVersion,
  passageChange,
} from '../../../../core/pack/drafts/keepVersion';
import { parsePack } from '../../../../core/pack/parsePack';
import { makeName, makePack, makeParagraphs, makeTerm } from '../packs';

const FILE = { name: 'report.md', hash: 'b'.repeat(64), imported: '2026-11-29' };

function draftOf(...texts: string[]): KeptDraft & { case: 'document' } {
  const document: DraftDocument = {
    title: '题目',
    author: '某人',
    publisher: null,
    date: '2025',
    language: 'zh-Hans',
    url: null,
    blocks: texts.map((text) => ({ type: 'paragraph', text })),
  };
  return { case: 'document', document, file: FILE, called: 'report.md' };
}

const before = makePack({
  title: '题目',
  documents: [
    makeParagraphs('report', ['甲段。', '乙段。', '丙段。']),
    makeParagraphs('other', ['丁。']),
  ],
  terms: [
    makeTerm('told', {
      definition: { text: '乙段。', source: { title: '题目', document: 'report', passage: 2 } },
      remark: '记得',
    }),
    makeTerm('lost', {
      names: [makeName('丙')],
      definition: { text: '丙段。', source: { title: '题目', document: 'report', passage: 3 } },
    }),
  ],
});

describe('another version of a document', () => {
  const taken = new Set(['sample', 'report', 'other']);
  const after = keepVersion(before, 'report', draftOf('新段。', '甲段。', '乙段。'), taken);

  it('takes its place in its pack, beside the other documents', () => {
    expect(after.id).toBe(before.id);
    expect(after.documents.map(({ author, title }) => [author, title])).toEqual([
      ['某人', '题目'],
      [null, '题目'],
    ]);
    expect(parsePack(after)).toEqual(after);
  });

  it('goes by another id, and says where the passages of the earlier one are', () => {
    expect(after.documents[0]?.id).not.toBe('report');
    expect(after.documents[0]?.earlier).toEqual([{ id: 'report', passages: [[1, 2, 2]] }]);
  });

  it('keeps terms and remarks, and has definitions follow their passages', () => {
    const id = after.documents[0]?.id;
    expect(after.terms).toMatchObject([
      { id: 'told', remark: '记得', definition: { source: { document: id, passage: 3 } } },
      { id: 'lost', definition: { source: { document: id } } },
    ]);
    expect(after.terms[1]?.definition?.source).not.toHaveProperty('passage');
  });

  it('leads on from the first version, too, when there is a third', () => {
    const second = after.documents[0]?.id ?? '';
    const third = keepVersion(after, second, draftOf('乙段。', '新段。'), taken);
    expect(third.documents[0]?.earlier).toEqual([
      { id: 'report', passages: [[2, 1, 1]] },
      {
        id: second,
        passages: [
          [1, 2, 1],
          [3, 1, 1],
        ],
      },
    ]);
  });

  it('is refused of a document that the pack does not have', () => {
    expect(() => keepVersion(before, 'gone', draftOf('甲'), new Set())).toThrow('gone');
  });
});

test.each([
  ['nothing', ['a', 'b'], { kept: 2, added: [], removed: [] }],
  ['a passage put before', ['n', 'a', 'b'], { kept: 2, added: ['n'], removed: [] }],
  ['a passage in the place of another', ['a', 'n'], { kept: 1, added: ['n'], removed: ['b'] }],
])('what is different tells of %s', (_, after, change) => {
  const blocks = (texts: string[]) => draftOf(...texts).document.blocks;
  expect(passageChange(blocks(['a', 'b']), blocks(after))).toEqual(change);
});

describe('another version of a term base', () => {
  const earlier = makePack({
    documents: [],
    terms: [
      makeTerm('first', { kind: 'event', weight: 3, names: [makeName('数据')], remark: '我的话' }),
      makeTerm('gone', { names: [makeName('旧词')] }),
      makeTerm('spoken', { names: [makeName('旧语')], remark: '留着' }),
    ],
  });
  const draft = {
    case: 'entries' as const,
    title: '术语',
    file: FILE,
    called: 'terms.csv',
    entries: [
      {
        names: [
          { text: '数据', language: 'zh-Hans' },
          { text: 'data', language: 'en' },
        ],
        definition: '记录',
        remark: '表中的话',
      },
      { names: [{ text: 'first', language: 'en' }], definition: null, remark: null },
    ],
  };
  const after = keepEntriesVersion(earlier, draft);

  it('keeps what the reader chose and wrote of a term, with the names of the new one', () => {
    expect(after.terms[0]).toMatchObject({
      id: 'first',
      kind: 'event',
      weight: 3,
      remark: '我的话',
      definition: { text: '记录' },
    });
    expect(after.terms[0]?.names.map(({ text }) => text)).toEqual(['数据', 'data']);
  });

  it('gives a new term an id that no other has, and keeps of the old ones what has a remark', () => {
    expect(after.terms.map(({ id }) => id)).toEqual(['first', 'first-2', 'spoken']);
    expect(parsePack(after)).toEqual(after);
  });
});
