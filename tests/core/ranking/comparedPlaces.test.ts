import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../core/library/createLibrary';
import { comparedPlaces } from '../../../core/ranking/comparedPlaces';
import { rankPassages } from '../../../core/ranking/rankPassages';
import { makeName, makePack, makeParagraphs, makeTerm } from '../pack/packs';
import { rankingTools } from './rankingTools';

/** @param texts per document */
const libraryOf = (texts: string[][]) =>
  createLibrary([
    makePack({
      documents: texts.map((each, at) => makeParagraphs(`text-${at}`, each)),
      terms: [
        makeTerm('sovereignty', { names: [makeName('网络主权')] }),
        makeTerm('divide', { names: [makeName('数字鸿沟')] }),
      ],
    }),
  ]);

const MANY = 1_000;

describe('places that are compared with a paragraph', () => {
  it('are all where they are few', () => {
    const library = libraryOf([['网络主权。', '别的。', '网络主权。']]);
    expect(comparedPlaces(library, 'sovereignty', '')).toEqual({
      compared: [
        { document: 'text-0', passage: 1 },
        { document: 'text-0', passage: 3 },
      ],
      rest: [],
    });
  });

  it('are of very many in one document those that name what the paragraph names', () => {
    const texts = Array.from({ length: MANY }, (_, at) =>
      at === 900 ? '网络主权与数字鸿沟。' : '网络主权。',
    );
    const library = libraryOf([texts]);
    const { compared, rest } = comparedPlaces(library, 'sovereignty', '数字鸿沟');
    expect(compared).toContainEqual({ document: 'text-0', passage: 901 });
    expect(compared.length).toBeLessThan(MANY);
    expect(compared.length + rest.length).toBe(MANY);
    const order = rankPassages(library, 'sovereignty', '数字鸿沟', rankingTools(library));
    expect(order[0]).toEqual({ document: 'text-0', passage: 901 });
    expect(new Set(order.map(({ passage }) => passage)).size).toBe(MANY);
  });

  it('are of few documents, since their text has to be read', () => {
    const library = libraryOf(Array.from({ length: 200 }, () => ['网络主权。']));
    const { compared, rest } = comparedPlaces(library, 'sovereignty', '');
    expect(new Set(compared.map(({ document }) => document)).size).toBeLessThanOrEqual(60);
    expect(compared.length + rest.length).toBe(200);
  });
});
