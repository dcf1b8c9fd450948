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
    ['by name', { hiddenTerms: ['wuzhen'] }, 'wuzhen', {}, null],
  ])('%s can be marked again', (_, then, term, now, expected) => {
    const settings = { ...DEFAULT_SETTINGS, ...then };
    const [found, ...others] = hiddenOnPage([{ term, count: 2 }], settings, library);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ count: 2, terms: [term] });
    expect(found?.remedy?.({ ...settings, ...now }) ?? null).toEqual(expected);
  });

  it('is nothing where the term is gone from the library', () => {
    expect(hiddenOnPage([{ term: 'gone', count: 2 }], DEFAULT_SETTINGS, library)).toEqual([]);
  });
});
