import { describe, expect, it } from 'vitest';
import '../../../../core/text/folding/everyPair';
import { isPartOfDesignation } from '../../../../core/match/rules/designations';
import { mayBePartOfDesignation } from '../../../../core/match/rules/doubtfulPlaces';
import type { TermKind } from '../../../../core/pack/types';

/** The place is what stands between the two bars. */
function judge(
  marked: string,
  { acronym = false, kind = 'concept' }: { acronym?: boolean; kind?: TermKind } = {},
): boolean {
  const [before = '', name = '', after = ''] = marked.split('|');
  const end = before.length + name.length;
  const place = [before + name + after, before.length, end, acronym, kind] as const;
  const isPart = isPartOfDesignation(...place);
  // A page gets these rules only where it has a doubtful place.
  if (isPart) expect(mayBePartOfDesignation(...place)).toBe(true);
  return isPart;
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
    ['what a device shows', 'until |G7| appears on the display'],
    ['what goes wrong', '错误代码：|G20|'],
    ['what goes wrong, in English', 'error code |G7|'],
  ])('is %s', (_, marked) => {
    expect(isPart(marked)).toBe(true);
  });

  it.each([
    ['talks', '|G20|座谈会'],
    ['growth', '|G20|高速增长'],
    ['a road map', '|G20|路线图'],
    ['a summit', 'the |G7| summit'],
    ['letters alone', 'seat of |APEC|'],
    ['what it seems', 'the |G7| appears divided'],
  ])('is none before %s', (_, marked) => {
    expect(isPart(marked)).toBe(false);
  });
});

describe('a letter with a number in brackets', () => {
  it.each([
    ['after a series', 'BMW 3 Series (|G20|)', true],
    ['after a model', 'the Dexcom sensor (|G7|)', true],
    ['after a brand in Chinese text', '德康Dexcom（|G7|）', true],
    ['after what it is short for', 'the Group of Seven (|G7|)', false],
    ['after that in Chinese', '七国集团（|G7|）', false],
    ['after a meeting', 'the Evian summit (|G7|)', false],
  ])('%s', (_, marked, part) => {
    expect(judge(marked, { acronym: true })).toBe(part);
  });

  it.each([
    ['of a type', '|G20|型缓释胶囊', true],
    ['of a weapon', '|G7|步枪', true],
    ['of a pattern', '|G20|型经济体', false],
  ])('%s', (_, marked, part) => {
    expect(judge(marked, { acronym: true })).toBe(part);
  });
});

describe('a company', () => {
  it.each([
    ['in England', '|BRICS| FC won', true],
    ['that is a bank', 'First |World Bank| & Trust of Ohio', true],
    ['in China', '|全球数字契约|艺术有限公司', true],
    ['that is another one', '|全球数字契约|与北京某某有限公司', false],
    ['that is none', '|BRICS| for all', false],
  ])('%s', (_, marked, part) => {
    expect(judge(marked)).toBe(part);
  });
});

describe('a place and a way', () => {
  it.each([
    ['after a pointing word', '沿着这|一带一路|狂奔', true],
    ['near something', '体育馆附近|一带一路|小跑', true],
    ['at a market', '集市|一带一路|堵车', true],
    ['on a road', '屯门公路|一带一路|塞车', true],
    ['of a railway', '中老铁路|一带一路|建设', false],
    ['in a town, for a programme', '港口|一带一路|合作', false],
    ['on a bank', '淡水河沿岸|一帶一路|設有補給站', true],
    ['at a bridge', '洛阳桥|一带一路|看灯', true],
    ['between the two sides of a strait', '两岸|一带一路|合作', false],
    ['between two parties', '双边|一带一路|合作文件', false],
    ['among several, in Traditional characters', '多邊|一帶一路|合作', false],
    ['after a conclusion', '因此|一带一路|倡议受到欢迎', false],
    ['of one occasion', '借此|一带一路|契机', false],
    ['after a time', '最近|一带一路|国家签署协议', false],
    ['of countries around', '与周边|一带一路|国家合作', false],
    ['of a tag after another', '周边 |一带一路| 合作', false],
    ['of a corridor', '新亚欧大陆桥|一带一路|专列', false],
    ['around a school', '学校周边|一带一路|拥堵', true],
    ['around a home, in some state', '小区周边|一带一路|况良好', true],
    ['at a place, as written speech has it', '在此|一带一路|行人稀少', true],
    ['on an edge', '河边|一带一路|灯笼', true],
    ['in quotation marks', '这“|一带一路|', false],
    ['that is the initiative', '推动|一带一路|走深走实', false],
    ['of another name', '这|数字丝绸之路|', false],
  ])('%s', (_, marked, part) => {
    expect(judge(marked)).toBe(part);
  });
});

describe('a name that ends in South', () => {
  it.each([
    ['|global South| Korean brands', true],
    ['the |global South| Park fans', true],
    ['the |Global South| Bend campus', true],
    ['the |Global South| Shore hotel', true],
    ['the |Global South| and Africa', false],
    ['the |Global South| bends its rules', false],
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

describe('what is named for a name', () => {
  it.each([
    ['a shop', 'concept', '|五角大楼|火锅店', true],
    ['a university', 'person', '|查尔斯·达尔文|大学', true],
    ['a university, in English', 'person', '|Charles Darwin| University', true],
    ['a hospital', 'organisation', '|复旦大学|附属儿科医院', true],
    ['a part of a university', 'organisation', '|复旦大学|法学院', false],
    ['a university beside an idea', 'concept', '|网络主权|大学', false],
    ['somebody that writes', 'person', '|Charles Darwin| wrote', false],
  ] as const)('%s of %s', (_, kind, marked, part) => {
    expect(judge(marked, { kind })).toBe(part);
  });
});

describe('who presides over something smaller', () => {
  it.each([
    ['Club |President Xi| opened', true],
    ['学生会|习主席|说', true],
    ['then |President Xi| opened', false],
    ['大会上|习主席|说', false],
  ])('%s', (marked, part) => {
    expect(judge(marked, { kind: 'person' })).toBe(part);
  });
});

describe('another world, and the number of a thing', () => {
  it.each([
    ['Third |World Bank| clerks', false, true],
    ['the new |World Bank| chief', false, false],
    ['crates of |UN| 3480', true, true],
    ['the |UN| 2023 report', true, false],
    ['|UN| 5000 troops', true, false],
  ])('%s', (marked, acronym, part) => {
    expect(judge(marked, { acronym })).toBe(part);
  });
});

describe('a body', () => {
  const isPart = (marked: string) => judge(marked, { kind: 'mechanism' });

  it.each([
    ['of a country', '德国|互联网治理论坛|'],
    ['of a continent', 'the African |Internet Governance Forum|'],
    ['of a country by its name', 'The Nigeria |Internet Governance Forum|'],
    ['of a country whose name is long', '尼日利亚|互联网治理论坛|'],
    ['of its own', '老龄问题|开放式工作组|'],
    ['with a purpose of its own', 'the |Open-ended Working Group| on Ageing'],
  ])('%s is another', (_, marked) => {
    expect(isPart(marked)).toBe(true);
  });

  it.each([
    ['of the United Nations', '联合国|互联网治理论坛|'],
    ['of every year', 'The Annual |Internet Governance Forum|'],
    ['that countries take part in', '各国|互联网治理论坛|代表'],
    ['on a day', 'the |Internet Governance Forum| on Monday'],
    ['of all the land', '全国|碳市场|'],
    ['on its sidelines', 'the |Internet Governance Forum| on the sidelines'],
  ])('%s is itself', (_, marked) => {
    expect(isPart(marked)).toBe(false);
  });
});
