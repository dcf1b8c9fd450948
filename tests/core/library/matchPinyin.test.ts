import { describe, expect, it } from 'vitest';
import { matchPinyin, readingOf } from '../../../core/library/matchPinyin';

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
