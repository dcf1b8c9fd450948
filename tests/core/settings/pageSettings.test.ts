import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../core/library/createLibrary';
import { writeIndex } from '../../../core/match/index/indexMessage';
import { pageSettingsOf } from '../../../core/settings/pageSettings';
import { DEFAULT_SETTINGS, type Settings } from '../../../core/settings/settings';
import { makeName, makePack, makeParagraphs, makeTerm } from '../pack/packs';

const library = createLibrary([
  makePack({
    documents: [
      makeParagraphs('first', ['各国应尊重网络主权。', '数字鸿沟仍在。']),
      makeParagraphs('second', ['数字鸿沟与乌镇峰会。']),
    ],
    terms: [
      makeTerm('sovereignty', { names: [makeName('网络主权')] }),
      makeTerm('divide', { names: [makeName('数字鸿沟')] }),
      makeTerm('wuzhen', { kind: 'event', names: [makeName('乌镇峰会')] }),
      makeTerm('unmentioned', { kind: 'person', names: [makeName('某某某')] }),
    ],
  }),
]);
const index = writeIndex(library.index);

describe('terms that a page does not mark', () => {
  it.each<[string, Partial<Settings>, string[]]>([
    ['none by default', {}, []],
    ['by name', { hiddenTerms: ['divide', 'gone-from-the-library'] }, ['divide']],
    ['by kind', { hiddenKinds: ['event', 'person'] }, ['wuzhen', 'unmentioned']],
    ['of a document, but what others mention too', { hiddenDocuments: ['first'] }, ['sovereignty']],
    [
      'of all documents, but what is in none',
      { hiddenDocuments: ['first', 'second'] },
      ['sovereignty', 'divide', 'wuzhen'],
    ],
  ])('%s', (_, change, ids) => {
    const settings = { ...DEFAULT_SETTINGS, ...change };
    const { hidden } = pageSettingsOf(settings, index, library.placesOf);
    expect(hidden.map((position) => library.index.terms[position]?.id)).toEqual(ids);
  });

  it('are all that the page is told of terms and documents', () => {
    const settings = { ...DEFAULT_SETTINGS, hiddenDocuments: ['first'], hiddenTerms: ['divide'] };
    expect(Object.keys(pageSettingsOf(settings, index, library.placesOf)).sort()).toEqual([
      'colour',
      'fuzzy',
      'hidden',
      'occurrences',
      'style',
      'weights',
    ]);
  });
});
