import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../core/library/createLibrary';
import type { PackDocument } from '../../../core/pack/types';
import { createDocumentSearch } from '../../../core/search/searchDocuments';
import { makeDocument, makePack, makeParagraphs } from '../pack/packs';

const MAINLAND = makeDocument('mainland', {
  blocks: [
    { type: 'byline', text: '示例中心' },
    { type: 'heading', level: 2, text: '网络主权' },
    { type: 'paragraph', text: '各国应尊重网络主权，网络主权是原则。' },
    { type: 'paragraph', text: '没有别的。' },
    { type: 'heading', level: 2, text: '结语' },
  ],
});
const TAIWAN = makeParagraphs('taiwan', ['尊重網絡主權。', 'The Internet is for all, says Köln.']);

function searchIn(documents: PackDocument[]) {
  const search = createDocumentSearch(createLibrary([makePack({ documents, terms: [] })]));
  return (query: string) =>
    search.search(query).map(({ document, hits, places }) => ({
      document: document.id,
      places,
      hits: hits.map(({ passage, where, text, ranges }) => [
        `${where} ${passage}`,
        ...ranges.map(({ start, end }) => text.slice(start, end)),
      ]),
    }));
}

describe('a search in all documents', () => {
  const search = searchIn([MAINLAND, TAIWAN]);

  it('finds every place, headings too, in the order of each document', () => {
    expect(search('网络主权')).toEqual([
      {
        document: 'mainland',
        places: 3,
        hits: [
          ['heading 2', '网络主权'],
          ['passage 2', '网络主权', '网络主权'],
        ],
      },
      { document: 'taiwan', places: 1, hits: [['passage 1', '網絡主權']] },
    ]);
  });

  it.each<[string, string, string[][]]>([
    ['the other script', '網絡主權是', [['passage 2', '网络主权是']]],
    ['English without case and accents', 'koln', [['passage 2', 'Köln']]],
    ['several words in one passage', '原则 各国', [['passage 2', '各国', '原则']]],
    ['a heading after the last passage', '结语', [['heading 3', '结语']]],
  ])('takes %s', (_, query, hits) => {
    expect(search(query).flatMap((group) => group.hits)).toEqual(hits);
  });

  it.each(['量子力学', '', '   ', '网', '。'])('finds nothing for “%s”', (query) => {
    expect(search(query)).toEqual([]);
  });

  it('leads to no passage from the heading of a document that has none', () => {
    const bare = makeDocument('bare', {
      blocks: [{ type: 'heading', level: 2, text: '只有标题' }],
    });
    expect(searchIn([bare])('只有标题')).toEqual([
      { document: 'bare', places: 1, hits: [['heading 0', '只有标题']] },
    ]);
  });
});

it('finds as many places as a plain search does in texts that need no folding', () => {
  const text = fc.string({ unit: fc.constantFrom('网', '络', '主', '权'), maxLength: 30 });
  const query = fc.string({
    unit: fc.constantFrom('网', '络', '主', '权'),
    minLength: 2,
    maxLength: 3,
  });
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), query, (texts, wanted) => {
      const plain = texts.map((each) => each.split(wanted).length - 1);
      const total = plain.reduce((sum, count) => sum + count, 0);
      const found = searchIn([makeParagraphs('text', texts)])(wanted);
      if (total > 0) expect(found[0]?.places).toBe(total);
      else expect(found).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
