import { describe, expect, it } from 'vitest';
import type { PackName } from '../../../core/pack/types';
import { prepareImport } from '../../../core/preparation/prepareImport';
import { EVERY_BILINGUAL_WORD } from '../../../core/ranking/everyBilingualWord';
import { makeDocument, makeName, makePack, makeParagraphs, makeTerm } from '../pack/packs';

const BUILT_IN = makePack({
  id: 'built-in',
  terms: [makeTerm('cyber-sovereignty', { names: [makeName('内建词')] })],
});

const warningsOf = (pack: object) =>
  prepareImport({ given: JSON.stringify(pack), packs: [BUILT_IN], known: null }, () => {}, {
    words: EVERY_BILINGUAL_WORD,
    regional: null,
    english: null,
    vectors: null,
  }).warnings;

function packNaming(...names: PackName[]) {
  return makePack({
    documents: [makeParagraphs('text', [names.map(({ text }) => text).join('；')])],
    terms: [makeTerm('one', { names })],
  });
}

describe('what is odd about a pack', () => {
  it('is nothing about one whose terms are explained', () => {
    expect(warningsOf(makePack({ id: 'own' }))).toEqual([]);
  });

  it('are terms that no passage mentions, also where the built-in pack has such an id', () => {
    const terms = [makeTerm('cyber-sovereignty', { names: [makeName('数字丝路')] }), makeTerm('b')];
    expect(warningsOf(makePack({ terms }))).toEqual([
      { case: 'unmentioned', examples: ['数字丝路'], count: 1 },
    ]);
  });

  it('are terms whose names belong to others, and so are never marked', () => {
    const terms = [makeTerm('own'), makeTerm('late', { names: [makeName('内建词')] })];
    expect(warningsOf(makePack({ terms }))).toEqual([
      { case: 'taken', examples: ['内建词'], count: 1 },
    ]);
  });

  it.each([
    ['one common character', makeName('网')],
    ['one letter', makeName('a', { language: 'en' })],
    ['one character in brackets that are nothing', makeName('“网”')],
    ['small words', makeName('Of the', { language: 'en' })],
    ['dots', makeName('……')],
    ['stars', makeName('* * *', { language: 'en' })],
  ])('is a name of %s', (_, name) => {
    const warnings = warningsOf(packNaming(makeName('网络主权'), { ...name, role: 'alias' }));
    expect(warnings).toContainEqual({ case: 'everywhere', examples: [name.text], count: 1 });
  });

  it.each([
    ['two characters', makeName('网络')],
    ['letters and signs', makeName('C++', { language: 'en' })],
    ['one character that only counts beside others', makeName('网', { ambiguous: true })],
    ['an acronym of two letters', makeName('WB', { language: 'en', role: 'acronym' })],
  ])('is no name of %s', (_, name) => {
    const warnings = warningsOf(
      packNaming(makeName('网络主权'), {
        ...name,
        role: name.role === 'label' ? 'alias' : name.role,
      }),
    );
    expect(warnings.map((warning) => warning.case)).not.toContain('everywhere');
  });

  it('are texts that lost characters, with what is around the first', () => {
    const documents = [
      makeDocument('text', { title: '各国\ufffd应' }),
      makeParagraphs('more', ['各国应尊重网络主权\ud83d。']),
    ];
    expect(warningsOf(makePack({ documents }))).toEqual([
      { case: 'damaged', examples: ['各国\ufffd应', '各国应尊重网络主权\ufffd。'], count: 2 },
    ]);
  });

  it('is told by a few examples', () => {
    const terms = Array.from({ length: 30 }, (_, at) =>
      makeTerm(`t-${at}`, { names: [makeName(`没有提到的词${at}号`)] }),
    );
    const [warning] = warningsOf(makePack({ terms }));
    expect(warning?.examples).toHaveLength(6);
    expect(warning?.count).toBe(30);
  });
});
