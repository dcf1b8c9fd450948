import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../../../core/library/compiling/compileIndex';
import { followSteps, readColumn } from '../../../../core/match/index/columns';
import { IS_AMBIGUOUS, IS_BOTH_SCRIPTS } from '../../../../core/match/index/nameFlags';
import { readCharacters } from '../../../../core/match/index/readCharacters';
import { name, term } from '../../match/terms';

/** Names with their terms: `text → id`. */
function namesOf(index: ReturnType<typeof compileIndex>): string[] {
  const termOf = followSteps(readColumn(index.termOf));
  return readCharacters(index)(0, index.names.length)
    .split('\n')
    .map((text, at) => `${text} → ${index.terms[termOf[at] ?? -1]?.id ?? 'neighbour'}`);
}

function firstFlags(index: ReturnType<typeof compileIndex>): number {
  return readColumn(index.flags)[0] ?? 0;
}

describe('compileIndex', () => {
  it('lists each folded form once, in Simplified where both scripts are listed', () => {
    const index = compileIndex([
      term('a', 'concept', [
        { text: '數字鴻溝', language: 'zh-Hant', role: 'label' },
        name('数字鸿沟', 'label'),
      ]),
    ]);
    expect(namesOf(index)).toEqual(['数字鸿沟 → a']);
    expect(firstFlags(index) & IS_BOTH_SCRIPTS).not.toBe(0);
  });

  it('keeps Latin spellings that differ in spacing apart', () => {
    const index = compileIndex([term('a', 'concept', ['cyberspace', 'cyber space'])]);
    expect(namesOf(index)).toEqual(['cyberspace → a', 'cyber space → a']);
  });

  it.each([
    ['the term of more weight', { weight: 2 as const }, {}, 'b'],
    ['the first of equal ones', {}, {}, 'a'],
  ])('gives a form that two terms list to %s', (_, first, second, owner) => {
    const index = compileIndex([
      term('a', 'concept', ['同名之物'], first),
      term('b', 'concept', ['同名之物'], second),
    ]);
    expect(namesOf(index)).toEqual([`同名之物 → ${owner}`]);
  });

  it('gives a form that two terms list to the one with the better role', () => {
    const index = compileIndex([
      term('a', 'concept', [name('同名之物', 'alias')]),
      term('b', 'concept', [name('同名之物', 'label')]),
    ]);
    expect(namesOf(index)).toEqual(['同名之物 → b']);
  });

  it('includes neighbours, but not where a name reads the same', () => {
    const index = compileIndex([
      term('a', 'event', ['乌镇峰会'], { neighbours: ['古镇峰会', '網絡主權'] }),
      term('b', 'concept', ['网络主权']),
    ]);
    expect(namesOf(index)).toEqual(['乌镇峰会 → a', '网络主权 → b', '古镇峰会 → neighbour']);
  });

  it('adds derived forms unless somebody lists them', () => {
    const index = compileIndex([
      term('a', 'event', ['第二届大会']),
      term('b', 'event', ['第2届大会']),
    ]);
    expect(namesOf(index)).toEqual(['第二届大会 → a', '第2届大会 → b']);
    expect(namesOf(compileIndex([term('a', 'event', ['第二届大会'])]))).toEqual([
      '第二届大会 → a',
      '第2届大会 → a',
    ]);
  });

  it.each([
    ['A share', 'A share'],
    ['the cloud', 'the cloud'],
    ['The Pentagon', 'Pentagon'],
    ['the Global South', 'Global South'],
    ['a community of nations', 'community of nations'],
    ['the 网络主权', '网络主权'],
  ])('of %s keeps %s', (text, kept) => {
    expect(namesOf(compileIndex([term('a', 'concept', [text])]))).toContain(`${kept} → a`);
  });

  it('drops an English article and surplus white space', () => {
    expect(compileIndex([term('a', 'concept', ['the  Global\nSouth '])]).names).toBe(
      'Global South',
    );
  });

  it('takes an ambiguous spelling that is also listed as unambiguous for unambiguous', () => {
    const index = compileIndex([
      term('a', 'concept', [name('小圈子', 'label', true), name('小圈子', 'alias')]),
    ]);
    expect(firstFlags(index) & IS_AMBIGUOUS).toBe(0);
  });

  it('translates supporters to positions', () => {
    const index = compileIndex([
      term('a', 'concept', ['甲物'], { supportedBy: ['b', 'unknown'] }),
      term('b', 'concept', ['乙物']),
    ]);
    expect(index.terms.map(({ supportedBy }) => supportedBy)).toEqual([[1], undefined]);
  });

  it('hashes the content: equal for equal, different for any change', () => {
    const make = (text: string, weight: 1 | 2) =>
      compileIndex([term('a', 'concept', [text], { weight })]).hash;
    expect(make('数字鸿沟', 1)).toBe(make('数字鸿沟', 1));
    expect(make('数字鸿沟', 1)).not.toBe(make('数字鸿构', 1));
    expect(make('数字鸿沟', 1)).not.toBe(make('数字鸿沟', 2));
  });

  it('survives the way as JSON and an empty library', () => {
    const index = compileIndex([]);
    expect(JSON.parse(JSON.stringify(index))).toEqual(index);
    expect(index.names).toBe('');
  });
});
