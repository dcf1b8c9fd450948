import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../core/library/createLibrary';
import { hiddenOnPage } from '../../../core/settings/hiddenOnPage';
import {
  DEFAULT_SETTINGS,
  type Settings,
  type SiteSettings,
} from '../../../core/settings/settings';
import { makeName, makePack, makeParagraphs, makeTerm } from '../pack/packs';

const library = createLibrary([
  makePack({
    documents: [makeParagraphs('first', ['各国应尊重网络主权。', '乌镇峰会。'])],
    terms: [
      makeTerm('sovereignty', { weight: 3, names: [makeName('网络主权')] }),
      makeTerm('wuzhen', { weight: 1, kind: 'event', names: [makeName('乌镇峰会')] }),
    ],
  }),
]);

describe('what is left unmarked', () => {
  it.each<[string, Partial<Settings>, string, Partial<Settings>, SiteSettings | null]>([
    ['by its weight', {}, 'sovereignty', {}, { weights: 3 }],
    ['as a later place', { occurrences: 'page' }, 'wuzhen', {}, { occurrences: 'every' }],
    [
      'by its kind, however many others are hidden by now',
      { hiddenKinds: ['event'] },
      'wuzhen',
      { hiddenKinds: ['event', 'person'] },
      { hiddenKinds: ['person'] },
    ],
    [
      'by its document, however many others are hidden by now',
      { hiddenDocuments: ['first'] },
      'wuzhen',
      { hiddenDocuments: ['first', 'second'] },
      { hiddenDocuments: ['second'] },
    ],
    [
      'on one site, however many others are by now',
      { hiddenHere: ['wuzhen'] },
      'wuzhen',
      { hiddenHere: ['wuzhen', 'g20'] },
      { hiddenHere: ['g20'] },
    ],
    ['by name', { hiddenTerms: ['wuzhen'] }, 'wuzhen', {}, null],
  ])('%s can be marked again', (_, then, term, now, expected) => {
    const settings = { ...DEFAULT_SETTINGS, ...then };
    const [found, ...others] = hiddenOnPage(
      [{ term, count: 2, isUnlike: false }],
      settings,
      library,
      'hans',
    );
    expect(others).toEqual([]);
    expect(found).toMatchObject({ count: 2, terms: [term] });
    expect(found?.remedy?.({ ...settings, ...now }) ?? null).toEqual(expected);
  });

  it('is nothing where the term is gone from the library', () => {
    const gone = { term: 'gone', count: 2, isUnlike: false };
    expect(hiddenOnPage([gone], DEFAULT_SETTINGS, library, 'hans')).toEqual([]);
  });

  it.each<[string, Partial<Settings>, string, object[]]>([
    [
      'is told apart',
      {},
      'wuzhen',
      [{ because: 'likeness', count: 2, terms: ['wuzhen'], labels: ['乌镇峰会'] }],
    ],
    ['is not told of a term that is hidden anyway', { hiddenTerms: ['wuzhen'] }, 'wuzhen', []],
    ['is not told of a term of less weight', {}, 'sovereignty', []],
  ])('where its paragraph is unlike its pack %s', (_, chosen, term, expected) => {
    const settings = { ...DEFAULT_SETTINGS, ...chosen };
    const found = hiddenOnPage([{ term, count: 2, isUnlike: true }], settings, library, 'hans');
    expect(found).toMatchObject(expected);
    expect(found).toHaveLength(expected.length);
  });
});
