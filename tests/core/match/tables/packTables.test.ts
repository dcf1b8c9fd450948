import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../../../core/library/compiling/compileIndex';
import { createMatcher } from '../../../../core/match/createMatcher';
import { countNames } from '../../../../core/match/index/countNames';
import { readIndex, writeIndex } from '../../../../core/match/index/indexMessage';
import type { CompiledIndex } from '../../../../core/match/index/types';
import { packTables } from '../../../../core/match/tables/packTables';
import type { PackTerm } from '../../../../core/pack/types';
import { builtInPack } from '../../../../data/builtInPack';
import { propertyRuns } from '../../../propertyRuns';
import { TERMS, term } from '../terms';

/** As a page gets it. */
function withTables(index: CompiledIndex, mostWithPieces?: number): CompiledIndex {
  const tables = packTables(index, mostWithPieces);
  const message = JSON.stringify(writeIndex({ ...index, tables }));
  return readIndex(JSON.parse(message));
}

const MODES = ['off', 'careful', 'loose'] as const;
const WORDS = [
  '网络',
  '空间',
  '命运',
  '共同体',
  '主权',
  '数字',
  '丝路',
  'digital',
  'Silk ',
  'road',
];

/** Texts of words that names are made of, so that names and what is near them occur. */
const texts = fc.array(fc.constantFrom(...WORDS, '的', ' ', '甲', 's'), { maxLength: 30 });

describe('tables that come with an index', () => {
  it.each(MODES)('find what those find that a page builds: built-in pack, %s', (fuzzy) => {
    const index = compileIndex(builtInPack.terms);
    const opened = withTables(index);
    expect(opened.tables).not.toBeNull();
    const built = createMatcher(index, { fuzzy });
    const ready = createMatcher(opened, { fuzzy });
    const passages = builtInPack.documents.flatMap(({ blocks }) => blocks.map(({ text }) => text));
    expect(passages.length).toBeGreaterThan(50);
    for (const text of [...passages, '在乌镇的峰会上谈数子丝绸之路、Digtal Silk Road。']) {
      expect(ready.scan(text)).toEqual(built.scan(text));
    }
    expect(ready.siftBlocks(passages)).toEqual(built.siftBlocks(passages));
  });

  it.each([
    ['with the pieces of names', 0, ['乌镇峰会', '互联网的大会']],
    ['without them where there are too many, so that variants are not found', 1, ['乌镇峰会']],
  ])('come %s', (_, less, found) => {
    const index = compileIndex([term('summit', 'event', ['乌镇峰会', '互联网大会'])]);
    const matcher = createMatcher(withTables(index, countNames(index) - less));
    const text = '在乌镇峰会上，在互联网的大会上';
    const surfaces = matcher.scan(text).map(({ start, end }) => text.slice(start, end));
    expect(surfaces).toEqual(found);
  });

  it('find what those find that a page builds: any names and text', () => {
    const names = fc.array(
      fc
        .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 })
        .map((all) => all.join('')),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(names, texts, (listed, words) => {
        const terms = listed.map((text, at): PackTerm => term(`t${at}`, 'concept', [text, '数字']));
        const index = compileIndex(terms);
        const text = words.join('');
        expect(createMatcher(withTables(index)).scan(text)).toEqual(
          createMatcher(index).scan(text),
        );
      }),
      { numRuns: propertyRuns(200) },
    );
  });

  it.each([
    ['a name has one unit only', [...TERMS, term('tao', 'concept', ['道'])]],
    ['nothing of two units begins a name', [term('a', 'event', ['digital divide'])]],
    ['there is none', []],
    [
      'there are very many names',
      Array.from({ length: 12_000 }, (_, at) => term(`t${at}`, 'event', [`第${at}号会议`, '会议'])),
    ],
  ])('find what those find that a page builds: where %s', (_, terms) => {
    const index = compileIndex(terms);
    const text = '道，数字鸿沟，digital divides，第7号会议。';
    expect(createMatcher(withTables(index)).scan(text)).toEqual(createMatcher(index).scan(text));
  });
});
