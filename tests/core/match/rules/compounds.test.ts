import { describe, expect, it } from 'vitest';
import '../../../../core/text/folding/everyPair';
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

describe('the end of a Chinese name', () => {
  it.each([
    ['of a feeling', '给我们俩|共同安全|感', true],
    ['of what perceives it', '|国家安全|感知系统', false],
    ['of a newspaper', '献给|全球南方|周末的读者', true],
    ['of a university', '在|全球南方|科技大学读书', true],
    ['of a week of it', '|全球南方|周活动', false],
    ['of a republic', '把|安危与共|和国的安危', true],
    ['of what is done to it', '前|去风险|化解中心', true],
    ['of two clauses', '挂车|脱钩，断链|甩出十几米', true],
    ['of two halves', '反对|脱钩，断链|的做法', false],
    ['of a way out of it', '对华|去风险|化解决方案', false],
    ['before what it is joined to', '|命运与共|和合作共赢', false],
  ] as const)('%s: %s', (_, marked, isOther) => {
    expect(judge(marked, false, 'concept')).toBe(isOther);
  });
});

describe('an English name', () => {
  it.each([
    ['whose last word begins a tool', 'They |supply chain| saws.', true],
    ['whose last word begins a trade', 'a |global landscape| architect', true],
    ['before a hyphen', 'known for |developing world|-class rowers', true],
    ['of things that are ordered', '|International order|s ship in ten days.', true],
    ['after a number of its first word', 'a 500-|capacity building| in town', true],
    ['whose last word is geared', 'roller and |industrial chain|s and sprockets', true],
    ['of a book to learn from', 'the |best practice| book for the piano', true],
    ['of where goods are shown', 'a |digital trade| show in Leipzig', true],
    ['of what is bought abroad', 'I placed an |international order| in March', true],
    ['of what is bought abroad, several', 'For |international order|s allow ten days', true],
    ['of what programs are made in', 'a |common development| environment', true],
    ['after how many it is for', 'a 60-person |capacity building|', true],
    ['whose last word is a verb', 'the |human rights| itself', true],
    ['of a saving', '|emerging economies| of scale', true],
    ['of what is built in common', 'the |common development| of the coasts', false],
    ['of talks about it', 'the future of the |international order| in Munich', false],
    ['of where houses are', 'Plot 4 is on a |peaceful development| close to the river.', true],
    ['of a path', 'on a |peaceful development| path', false],
    ['of a belt around a town', 'the green |belt and road| widening', true],
    ['of a belt and a road', 'their |belt and road| projects', false],
    ['of a player who is defended', 'We will |defend forward| Tom Ince.', true],
    ['of what is defended', 'They |defend forward| in Ukraine.', false],
    ['of what is delivered', 'They |supply chain|, rope and tackle.', true],
    ['of what somebody needs', 'We study |supply chain|s of rope.', false],
    ['of a sum after it', '|capacity building| cost 60 million', false],
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
    ['of a tournament', '|国际法|网首日', true],
    ['of an index that rises', '恒生|科技创新|高后回落', true],
    ['of the parts of a bicycle', '店里|供应链|条、飞轮', true],
    ['of an insurer beside another', '太保|和平安全|年的保费', true],
    ['of a figure', '确诊|数字未来|几天', true],
    ['of another insurer', '中金、|联合国|寿出资', true],
    ['of those who cure for nothing', '|自由主义|诊队上山', true],
    ['that a height is built for', '|科技创新|高地', false],
    ['that has many parts', '|供应链|条线多', false],
    ['that returns every year', '|和平安全|年复一年', false],
    ['that is two words', '|数字未来|两个字', false],
    ['that changes', '|自由主义|演变', false],
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
    ['among forms of files', 'as |AI|, EPS or PDF', 'concept', true],
    ['after forms of files', 'in PDF and |AI| by noon', 'concept', true],
    ['cried by its syllables', '|UN|-BE-LIEVABLE', 'organisation', true],
    ['of a street', '|UNESCO| Street', 'organisation', true],
    ['among ends of syllables', '韵母：IN、|UN|，', 'organisation', true],
    ['in a query', 'WHERE src = |AI| AND x = 1', 'concept', true],
    ['of a given name', 'KIM JONG |UN| ARRIVES', 'organisation', true],
    ['among bodies in Chinese', 'EU、|UN|、NATO', 'organisation', false],
    ['among chords', 'four chords, and the |G7| hurts', 'organisation', true],
    ['of a class', '国际部|G7|班的汇演', 'organisation', true],
    ['among bodies', 'the |UN|, NATO', 'organisation', false],
    ['of a part of the body', '|UN|-HABITAT', 'organisation', false],
    ['of those in office', '|G7|班子', 'organisation', false],
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
    ['before how a company is arranged', '美团|国际组织|架构调整', true],
    ['before a bridge', '|国际组织|架起了桥', false],
    ['before staff', '|国际组织|职员', false],
    ['before an office', '|国际组织|总部', false],
  ])('%s', (_, marked, isOther) => {
    expect(judge(marked, false, 'concept')).toBe(isOther);
  });
});
