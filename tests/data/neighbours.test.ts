import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../core/library/compiling/compileIndex';
import { createMatcher } from '../../core/match/createMatcher';
import { builtInPack } from '../../data/builtInPack';

const { terms } = builtInPack;
const matcher = createMatcher(compileIndex(terms));

/** A neighbour that is cut too short swallows a name where the text goes on differently. */
describe('neighbours leave room', () => {
  it.each([
    ['更好服务网络强国建设', 'cyber-power'],
    ['应对复杂网络空间环境', 'cyberspace'],
    ['对抗网络空间威胁', 'cyberspace'],
    ['发展中国家具有潜力', 'developing-countries'],
    ['供应链接近断裂', 'supply-chains'],
    ['中美经济脱钩效应显现', 'economic-decoupling'],
    ['一带一路走深走实', 'bri'],
    ['贡献中国智慧应对挑战', 'chinese-wisdom'],
    ['提升战略自主性', 'strategic-autonomy'],
    ['联合国投票通过决议', 'un'],
    ['联合国药品管制', 'un'],
    ['联合国外交官', 'un'],
    ['弥合数字鸿沟思路清晰', 'digital-divide'],
    ['推动去风险化解危机', 'de-risking'],
    ['世界银行业务官员', 'world-bank'],
    ['联合国产生影响', 'un'],
    ['南南合作社会效益', 'south-south'],
    ['多边主义工作坊', 'multilateralism'],
    ['南方国家电影展', 'south-countries'],
    ['发展中国家电力部门', 'developing-countries'],
    ['进化论文章', 'evolution'],
    ['信息安全带来效益', 'information-security'],
  ])('in %s', (text, id) => {
    expect(matcher.scan(text).map(({ term }) => terms[term]?.id)).toContain(id);
  });
});
