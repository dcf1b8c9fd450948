import { describe, expect, it } from 'vitest';
import { guessReading, matchPinyin, readingOf } from '../../../core/search/matchPinyin';
import { searchTextOf } from '../../../core/text/folding/searchText';
import { builtInPack } from '../../../data/builtInPack';

const NAME = '中国g20峰会';
const PINYIN = 'zhong guo g20 feng hui';

describe('matchPinyin', () => {
  const reading = readingOf(NAME, PINYIN);

  it.each([
    ['zhongguog20fenghui', 'syllables', '中国g20峰会'],
    ['zhongg', 'syllables', '中国'],
    ['fenghui', 'syllables', '峰会'],
    ['guog20', 'syllables', '国g20'],
    ['中国g20feng', 'syllables', '中国g20峰'],
    ['zhong国', 'syllables', '中国'],
    ['zg', 'initials', '中国'],
    ['zhg', 'initials', '中国'],
    ['fh', 'initials', '峰会'],
    ['zg20', null, null],
    ['hongguo', null, null],
    ['zhongfeng', null, null],
    ['zhongguog20fenghuix', null, null],
  ])('%s reads %s: %s', (query, kind, read) => {
    const match = reading && matchPinyin(query, NAME, reading);
    expect(match?.kind ?? null).toBe(kind);
    const starts = reading?.starts ?? [];
    expect(match ? NAME.slice(starts[match.from], starts[match.to]) : null).toBe(read);
  });

  it('takes v for ü', () => {
    const strategy = readingOf('战略', 'zhan lue');
    expect(strategy && matchPinyin('zhanlve', '战略', strategy)).toMatchObject({ from: 0, to: 2 });
  });
});

it('has no reading where syllables and characters do not correspond', () => {
  expect(readingOf('峰会', 'feng')).toBeNull();
});

describe('guessReading', () => {
  it.each([
    ['yinhang', '中央银行', '银行'],
    ['zhongyangyinxing', '中央银行', '中央银行'],
    ['chongqing', '重庆模式', '重庆'],
    ['changjiang', '长江', '长江'],
    ['shangjiang', '长江', null],
    ['cjdsj', '长江大数据', '长江大数据'],
    ['cjdshj', '长江大数据', '长江大数据'],
    ['yhlhh', '银行联合会', '银行联合会'],
    ['g20feng', 'g20峰会', 'g20峰'],
    ['jinglue', '经略', '经略'],
    ['jinglve', '经略', '经略'],
  ])('%s reads %s: %s', (query, name, read) => {
    const reading = guessReading(name);
    const match = reading && matchPinyin(query, name, reading);
    const starts = reading?.starts ?? [];
    expect(match ? name.slice(starts[match.from], starts[match.to]) : null).toBe(read);
  });

  it('reads the names of the built-in pack as they are read', () => {
    const names = builtInPack.terms
      .flatMap((term) => term.names)
      .filter(({ pinyin }) => pinyin !== undefined);
    const misread = names.filter(({ text, pinyin = '' }) => {
      const name = searchTextOf(text).text;
      const reading = guessReading(name);
      const match = reading && matchPinyin(pinyin.replaceAll(' ', ''), name, reading);
      return match?.kind !== 'syllables' || match.to !== reading?.syllables.length;
    });
    expect(names.length).toBeGreaterThan(500);
    expect(misread.map(({ text, pinyin }) => `${text} ${pinyin}`)).toEqual([]);
  });
});
