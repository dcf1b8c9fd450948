import { describe, expect, it } from 'vitest';
import { isPartOfDesignation } from '../../../../core/match/rules/designations';

/** The place is what stands between the two bars. */
function judge(marked: string, { acronym = false, mechanism = false } = {}): boolean {
  const [before = '', name = '', after = ''] = marked.split('|');
  const end = before.length + name.length;
  return isPartOfDesignation(before + name + after, before.length, end, acronym, mechanism);
}

describe('a letter with a number', () => {
  const isPart = (marked: string) => judge(marked, { acronym: true });

  it.each([
    ['a cell', 'the total in cell |G7|'],
    ['a chord', 'a |G7| chord'],
    ['a stand', '展位号：|G20|'],
    ['a train', '乘坐|G20|次列车'],
    ['a motorway', '|G7|京新高速通车'],
    ['a bus', '|G7|路公交车'],
    ['an article', '型号：|G20|-7731'],
    ['a part of a company', '|SDG|&E raised rates'],
  ])('is %s', (_, marked) => {
    expect(isPart(marked)).toBe(true);
  });

  it.each([
    ['talks', '|G20|座谈会'],
    ['growth', '|G20|高速增长'],
    ['a road map', '|G20|路线图'],
    ['a summit', 'the |G7| summit'],
    ['letters alone', 'seat of |APEC|'],
  ])('is none before %s', (_, marked) => {
    expect(isPart(marked)).toBe(false);
  });
});

describe('a name that ends in South', () => {
  it.each([
    ['|global South| Korean brands', true],
    ['the |Global South| and Africa', false],
    ['the |Global South|, Africa above all', false],
  ])('%s', (marked, part) => {
    expect(judge(marked)).toBe(part);
  });
});

describe('a name of one word', () => {
  it.each([
    ['before a word for a place', '|Pentagon| City', true],
    ['before another word', '|Pentagon| officials', false],
    ['of several words', '|World Bank| Street', false],
  ])('%s', (_, marked, part) => {
    expect(judge(marked)).toBe(part);
  });
});

describe('a body', () => {
  const isPart = (marked: string) => judge(marked, { mechanism: true });

  it.each([
    ['of a country', '德国|互联网治理论坛|'],
    ['of a continent', 'the African |Internet Governance Forum|'],
    ['of its own', '老龄问题|开放式工作组|'],
    ['with a purpose of its own', 'the |Open-ended Working Group| on Ageing'],
  ])('%s is another', (_, marked) => {
    expect(isPart(marked)).toBe(true);
  });

  it.each([
    ['of the United Nations', '联合国|互联网治理论坛|'],
    ['that countries take part in', '各国|互联网治理论坛|代表'],
    ['on a day', 'the |Internet Governance Forum| on Monday'],
    ['of all the land', '全国|碳市场|'],
    ['on its sidelines', 'the |Internet Governance Forum| on the sidelines'],
  ])('%s is itself', (_, marked) => {
    expect(isPart(marked)).toBe(false);
  });
});
