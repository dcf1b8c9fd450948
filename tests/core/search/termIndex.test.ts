import { describe, expect, it } from 'vitest';
import type { PackName, PackTerm } from '../../../core/pack/types';
import { filterTextOf, type IndexOrder, termIndex } from '../../../core/search/termIndex';
import { builtInPack } from '../../../data/builtInPack';
import { makeName, makeTerm } from '../pack/packs';

const en = (text: string) => makeName(text, { language: 'en' });
const term = (id: string, names: PackName[], more: Partial<PackTerm> = {}) =>
  makeTerm(id, { names, ...more });

const TERMS = [
  term('chongqing', [makeName('重庆', { pinyin: 'chong qing' }), en('Chongqing')]),
  term('center', [makeName('中心'), en('centre')], { kind: 'organisation' }),
  term('accented', [makeName('中国方案'), en('État')]),
  term('wuzhen', [
    makeName('乌镇峰会', { pinyin: 'wu zhen feng hui' }),
    makeName('烏鎮峰會', { language: 'zh-Hant' }),
  ]),
  term('number', [makeName('5G 网络'), en('5G network')], { kind: 'mechanism' }),
  term('zhong', [makeName('中'), en('middle')]),
];

const list = (order: IndexOrder, script: 'hans' | 'hant' = 'hans') =>
  termIndex(TERMS, order, script).map(({ key, entries }) => [
    key,
    ...entries.map(({ name }) => name.text),
  ]);

describe('the index', () => {
  it('goes by pinyin: as given, else worked out; syllable after syllable', () => {
    expect(list('pinyin')).toEqual([
      ['c', '重庆'],
      ['w', '乌镇峰会'],
      ['z', '中', '中国方案', '中心'],
      ['#', '5G 网络'],
    ]);
  });

  it('shows labels in the script that is read, under the same letter', () => {
    expect(list('pinyin', 'hant')[1]).toEqual(['w', '烏鎮峰會']);
  });

  it('goes by English name without accents and case, terms without one at the end', () => {
    expect(list('english')).toEqual([
      ['c', 'centre', 'Chongqing'],
      ['e', 'État'],
      ['m', 'middle'],
      ['#', '5G network'],
      ['none', '乌镇峰会'],
    ]);
  });

  it('goes by kind in the order of kinds', () => {
    expect(list('kind').map(([key]) => key)).toEqual(['concept', 'organisation', 'mechanism']);
  });

  it.each<IndexOrder>(['pinyin', 'kind', 'english'])(
    'has every term of the built-in library once by %s',
    (order) => {
      const ids = termIndex(builtInPack.terms, order, 'hans').flatMap(({ entries }) =>
        entries.map((entry) => entry.term.id),
      );
      expect([...ids].sort()).toEqual(builtInPack.terms.map(({ id }) => id).sort());
    },
  );

  it('works out the initial that the built-in library gives for nearly every label', () => {
    const bare = builtInPack.terms.map(({ names, ...rest }) => ({
      ...rest,
      names: names.map(({ pinyin: _, ...name }) => name),
    }));
    const letters = (terms: PackTerm[]) =>
      new Map(
        termIndex(terms, 'pinyin', 'hans').flatMap(({ key, entries }) =>
          entries.map((entry) => [entry.term.id, key] as const),
        ),
      );
    const given = letters(builtInPack.terms);
    const workedOut = letters(bare);
    const wrong = [...given].filter(([id, key]) => workedOut.get(id) !== key);
    expect(wrong.length).toBeLessThanOrEqual(2);
  });
});

describe('what the filter looks for', () => {
  const entry = termIndex(TERMS, 'pinyin', 'hans').find(({ key }) => key === 'w')?.entries[0];
  it.each(['乌镇', 'wuzhen', 'wzfh', '镇峰'])('has %s', (wanted) => {
    expect(entry && filterTextOf(entry)).toContain(wanted);
  });
});
