import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../core/library/createLibrary';
import { relatedTerms } from '../../../core/library/relatedTerms';
import { termPlaces } from '../../../core/library/termPlaces';
import { builtInPack } from '../../../data/builtInPack';
import { makeName, makePack, makeParagraphs, makeTerm } from '../pack/packs';

const named = (id: string, text: string) => makeTerm(id, { names: [makeName(text)] });

const library = createLibrary([
  makePack({
    documents: [
      makeParagraphs('one', [
        '网络主权与数字鸿沟，网络主权。',
        '网络主权与数字鸿沟，还有乌镇峰会。',
        '数字鸿沟。',
        '网络主权与一带一路。',
        '数字鸿沟。数字鸿沟。',
      ]),
      makeParagraphs('two', ['一带一路。']),
    ],
    terms: [
      named('sovereignty', '网络主权'),
      named('divide', '数字鸿沟'),
      named('summit', '乌镇峰会'),
      named('belt', '一带一路'),
      named('absent', '从未出现'),
    ],
  }),
]);

describe('related terms', () => {
  it('come with the number of passages that have both, rare ones weighing more', () => {
    expect(
      relatedTerms(library, 'sovereignty', 9).map(({ term, shared }) => [term.id, shared]),
    ).toEqual([
      ['summit', 1],
      ['belt', 1],
      ['divide', 2],
    ]);
  });

  it('are as many as asked for, and none for a term that no passage has', () => {
    expect(relatedTerms(library, 'sovereignty', 1)).toHaveLength(1);
    expect(relatedTerms(library, 'absent', 9)).toEqual([]);
  });

  it('never hold the term itself nor one that shares no passage, in the built-in library', () => {
    const builtIn = createLibrary([builtInPack]);
    for (const { id } of builtIn.terms) {
      const own = new Set(builtIn.passagesOf(id).map(({ document, number }) => document + number));
      for (const { term, shared } of relatedTerms(builtIn, id, 50)) {
        expect(term.id).not.toBe(id);
        const both = builtIn
          .passagesOf(term.id)
          .filter(({ document, number }) => own.has(document + number));
        expect(shared).toBeGreaterThan(0);
        expect(shared).toBeLessThanOrEqual(both.length);
      }
    }
  });
});

describe('the places of a term', () => {
  it('are shares of each document’s text, in order, with how often it stands there', () => {
    const [one, two] = termPlaces(library, 'sovereignty');
    expect(one?.mentions).toBe(4);
    expect(one?.places.map(({ passage, mentions }) => [passage, mentions])).toEqual([
      [1, 2],
      [2, 1],
      [4, 1],
    ]);
    expect(one?.places[0]?.start).toBe(0);
    expect(one?.places[1]?.start).toBe(one?.places[0]?.end);
    expect(two).toMatchObject({ places: [], mentions: 0 });
  });

  it('end with the document', () => {
    const [one] = termPlaces(library, 'divide');
    expect(one?.places.at(-1)?.end).toBe(1);
  });
});
