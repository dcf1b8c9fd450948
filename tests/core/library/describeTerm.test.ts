import { describe, expect, test } from 'vitest';
import { createLibrary } from '../../../core/library/createLibrary';
import { describeTerm } from '../../../core/library/describeTerm';
import type { PageScript } from '../../../core/text/languages';
import { makeName, makePack, makeParagraphs, makeTerm } from '../pack/packs';

const library = createLibrary([
  makePack({
    documents: [makeParagraphs('first', ['數位落差、乌镇峰会。'])],
    terms: [
      makeTerm('divide', {
        kind: 'concept',
        names: [
          makeName('数字鸿沟'),
          makeName('數位落差', { language: 'zh-Hant-TW' }),
          makeName('digital divide', { language: 'en' }),
        ],
      }),
      makeTerm('wuzhen', { kind: 'event', names: [makeName('乌镇峰会')] }),
    ],
  }),
]);

describe('a term', () => {
  test.each<[PageScript, string, string]>([
    ['hans', '数字鸿沟', 'digital divide'],
    ['hant', '數位落差', 'digital divide'],
    ['latin', 'digital divide', '数字鸿沟'],
  ])(
    'has its label for readers of %s and its name in the other language',
    (script, label, other) => {
      expect(describeTerm(library, 'divide', script)).toMatchObject({
        label,
        kind: 'concept',
        otherName: { text: other },
      });
    },
  );

  test.each<PageScript>(['hans', 'latin'])(
    'without a name in the other language has none for readers of %s',
    (script) => {
      expect(describeTerm(library, 'wuzhen', script)).toEqual({
        label: '乌镇峰会',
        labelLanguage: 'zh-Hans',
        kind: 'event',
        otherName: null,
      });
    },
  );

  test('is not there when the library has no such term', () => {
    expect(describeTerm(library, 'nonsense', 'hans')).toBeNull();
  });
});
