import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../core/library/createLibrary';
import { documentProse, searchProse } from '../../../core/search/documentProse';
import { bestMatches, searchPassages, searchPassagesOf } from '../../../core/search/searchPassages';
import { makePack, makeParagraphs } from '../pack/packs';

const PIECES = ['网络', '主权', 'net work', 'Network', '。', '2025', '\n', ' ', '乌镇', 'é'];
const text = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 6 })
  .map((pieces) => pieces.join(''));
const paragraph = text.map((written) => `${written}字`);

describe('what is found in parts of the texts', () => {
  it('is together what is found in all of them', () => {
    const chinese = fc
      .array(fc.constantFrom('网络', '主权', '乌镇峰会', '。', ' '), { maxLength: 4 })
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.array(chinese, { maxLength: 8 }), chinese, fc.nat(8), (texts, query, cut) => {
        const all = texts.map((written, at) =>
          documentProse(`d${at}`, [{ type: 'paragraph', text: `${written}字` }]),
        );
        const parts = [all.slice(0, cut), all.slice(cut)];
        const found = parts.map((some) => searchProse(some, query, 3));
        expect(bestMatches(found, 3)).toEqual(searchProse(all, query, 3));
      }),
    );
  });
});

describe('searchProse', () => {
  it('finds what search finds in a library with all texts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(paragraph, { maxLength: 4 }), { maxLength: 4 }),
        text,
        fc.integer({ min: 1, max: 5 }),
        (documents, query, most) => {
          const library = createLibrary([
            makePack({ documents: documents.map((texts, at) => makeParagraphs(`d${at}`, texts)) }),
          ]);
          const wanted = searchPassages(searchPassagesOf(library), query, most).map(
            ({ passage: { document, number }, ...match }) => ({
              ...match,
              passage: { document, passage: number },
            }),
          );
          const proses = library.documents.map(({ id, blocks }) => documentProse(id, blocks));
          expect(searchProse(proses, query, most)).toEqual(wanted);
        },
      ),
    );
  });
});
