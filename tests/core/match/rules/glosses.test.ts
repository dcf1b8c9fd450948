import { describe, expect, it } from 'vitest';
import { aroundGlosses } from '../../../../core/match/rules/glosses';

const readable = (text: string) => aroundGlosses(text)[0]?.text.replaceAll('\u00ad', '');

describe('a gloss', () => {
  it.each([
    ['between full-width brackets', '数字（Digital）丝绸之路', '数字丝绸之路'],
    ['between half-width brackets', '网络(cyber)主权', '网络主权'],
    ['of several words', '一带一路（Belt & Road）倡议', '一带一路倡议'],
    ['more than one', '一带（Belt）一路（Road）倡议', '一带一路倡议'],
  ])('%s is left out, and the text stays as long', (_, text, rest) => {
    expect(readable(text)).toBe(rest);
    expect(aroundGlosses(text)[0]?.text).toHaveLength(text.length);
  });

  it.each([
    ['at the end of a clause', '全球发展倡议（GDI）。'],
    ['in English text', 'the World Bank (the Bank) said'],
    ['that is a number of a list', '去（A）风险'],
    ['in Chinese', '数字（数位）丝绸之路'],
    ['nowhere', '数字丝绸之路'],
  ])('is none %s', (_, text) => {
    expect(aroundGlosses(text)).toEqual([]);
  });
});

it('is read with so much of a long text as a name may take', () => {
  const text = `${'甲'.repeat(100)}数字（Digital）丝绸之路${'乙'.repeat(100)}`;
  expect(aroundGlosses(text)).toMatchObject([{ from: 54 }]);
  expect(aroundGlosses(text)[0]?.text).toHaveLength(48 + 9 + 48);
});
