import { describe, expect, it } from 'vitest';
import {
  regionalPhrases,
  withRegionalNames,
} from '../../../../core/library/generated/regionalNames';
import type { PackName } from '../../../../core/pack/types';
import { builtInPack } from '../../../../data/builtInPack';
import { regionalConverters } from '../../../../scripts/evaluation/regionalConverters.mjs';
import { term } from '../../match/terms';
import { packOf } from './packs';

const PHRASES = regionalPhrases(builtInPack.terms);
const hans = (text: string): PackName => ({ text, language: 'zh-Hans', role: 'label' });
const taiwan = (text: string): PackName => ({ text, language: 'zh-Hant-TW', role: 'label' });
const withRegions = (...names: PackName[]) =>
  withRegionalNames(packOf([term('a', 'concept', names)]), regionalConverters, PHRASES);
const generatedFor = (...names: PackName[]) =>
  withRegions(...names).terms.flatMap((each) =>
    each.names.filter(({ origin }) => origin === 'generated'),
  );

describe('names of other regions', () => {
  it.each([
    ['by vocabulary', hans('知识产权'), ['智慧財產權']],
    ['by a phrase that only the edited pack has', hans('可持续发展金融'), ['永續發展金融']],
    ['back to the mainland', taiwan('智慧財產權'), ['知识产权']],
    ['none where only the script differs', hans('无因管理'), []],
    [
      'none of an English name',
      { ...hans('intellectual property'), language: 'en' } as PackName,
      [],
    ],
  ])('are made %s', (_, given, expected) => {
    expect(generatedFor(given).map(({ text }) => text)).toEqual(expect.arrayContaining(expected));
    if (expected.length === 0) expect(generatedFor(given)).toEqual([]);
  });

  it('are the label where the script has none, and marked as generated', () => {
    expect(generatedFor(hans('知识产权'))).toEqual([
      { text: '智慧財產權', language: 'zh-Hant-TW', role: 'label', origin: 'generated' },
    ]);
  });

  it('are not made where the term has them', () => {
    expect(generatedFor(hans('知识产权'), taiwan('智慧財產權'))).toEqual([]);
  });

  it('stay the same when they are made again', () => {
    const once = withRegions(hans('知识产权'));
    expect(withRegionalNames(once, regionalConverters, PHRASES)).toEqual(once);
  });
});
