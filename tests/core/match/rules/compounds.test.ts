import { describe, expect, it } from 'vitest';
import { isOfCompound } from '../../../../core/match/rules/compounds';
import { mayBePartOfDesignation } from '../../../../core/match/rules/doubtfulPlaces';
import type { TermKind } from '../../../../core/pack/types';

/** The place is what stands between the two bars. */
function judge(marked: string, acronym: boolean, kind: TermKind): boolean {
  const [before = '', name = '', after = ''] = marked.split('|');
  const end = before.length + name.length;
  const place = [before + name + after, before.length, end, acronym, kind] as const;
  const isOther = isOfCompound(...place);
  // A page gets these rules only where it has a doubtful place.
  if (isOther) expect(mayBePartOfDesignation(...place)).toBe(true);
  return isOther;
}

describe('an English name', () => {
  it.each([
    ['whose last word begins a tool', 'They |supply chain| saws.', true],
    ['whose last word begins a trade', 'a |global landscape| architect', true],
    ['before a hyphen', 'known for |developing world|-class rowers', true],
    ['of things that are ordered', '|International order|s ship in ten days.', true],
    ['after a number of its first word', 'a 500-|capacity building| in town', true],
    ['before what it is the head of', 'the |supply chain| crisis', false],
    ['before a verb', 'the |international order| shifted', false],
    ['before what was led by it', 'a |developing world|-led bloc', false],
    ['after a country', 'a US-|digital trade| row', false],
    ['of one word, which is all of it', 'The |chain| saws were sold.', false],
  ])('%s', (_, marked, isOther) => {
    expect(judge(marked, false, 'concept')).toBe(isOther);
  });
});

describe('a Chinese name whose end begins another word', () => {
  it.each([
    ['of gear', '|国家安全|帽质量检验中心', true],
    ['of gear, in Traditional', '|網絡安全|氣囊展', true],
    ['of a belt', '|国家安全|带强制标准', true],
    ['that something brings with it', '给|国家安全|带来隐患', false],
    ['of a hat that is a reproach', '|信息安全|帽子不能乱扣', false],
    ['of another name', '个人|信息化|名处理', true],
    ['that a place is among the first in', '|信息化|名列全省前茅', false],
    ['of a market among banks', '|世界银行|间市场的利差', true],
    ['of what a bank does by another', '|世界银行|间接资助', false],
    ['of a school', '|聯合國|中的操場', true],
    ['of a school for the small ones', '|聯合國|小的孩子', true],
    ['of a part of a body', '|聯合國|中的小國', false],
    ['of a small part of it', '|联合国|小组抵达', false],
    ['of a rank', '|联合国|中校军官', false],
  ])('%s', (_, marked, isOther) => {
    expect(judge(marked, false, 'concept')).toBe(isOther);
  });
});

describe('letters of a body', () => {
  it.each([
    ['on what is sold', '|APEC| Water filters', 'organisation', true],
    ['on a league', 'the |BRI| Liga 1 table', 'programme', true],
    ['of a bank', 'Bank |BRI| lends', 'programme', true],
    ['with the number of a substance', '|IGF|-1 levels', 'mechanism', true],
    ['of a flight', 'on flight |AI| 302', 'concept', true],
    ['on coffee', '中原|G7|咖啡', 'organisation', true],
    ['on tyres', '一条|G20|轮胎', 'organisation', true],
    ['with a year', 'at |IGF|-2024', 'mechanism', false],
    ['of a numbered goal', '|SDG|-13', 'concept', false],
    ['on a meeting', 'the |APEC| summit', 'organisation', false],
  ] as const)('%s', (_, marked, kind, isOther) => {
    expect(judge(marked, true, kind)).toBe(isOther);
  });
});

describe('a name that ends in 组织', () => {
  it.each([
    ['before players', '青田|国际组织|球员包饺子', true],
    ['before villagers', '红旗|国际組織|村民看戏', true],
    ['before staff', '|国际组织|职员', false],
    ['before an office', '|国际组织|总部', false],
  ])('%s', (_, marked, isOther) => {
    expect(judge(marked, false, 'concept')).toBe(isOther);
  });
});
