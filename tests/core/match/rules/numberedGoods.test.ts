import { describe, expect, it } from 'vitest';
import { isNumberOfGoods } from '../../../../core/match/rules/numberedGoods';

/** The place is what stands between the two bars. */
function judge(marked: string): boolean {
  const [before = '', name = '', after = ''] = marked.split('|');
  return isNumberOfGoods(before + name + after, before.length, before.length + name.length);
}

describe('a letter and a number', () => {
  it.each([
    ['that somebody wears', 'She wears a Dexcom |G7| and scans it at lunch.', true],
    ['that somebody has', 'my Fossil |G20|.', true],
    ['counted by a word for things', '他买了一台博朗|G7|送人', true],
    ['on what is made', '德康|G7|动态血糖仪到货', true],
    ['on a lamp', '欧普|G20|吸顶灯', true],
    ['of a year at school', '|G7| students return their books', true],
    ['beside words of trade', 'The |G7| ships with new firmware.', true],
    ['of a meeting by its place', 'the Kananaskis |G7| was short', false],
    ['of a presidency', 'a Canadian |G7| presidency', false],
    ['of a mechanism', '|G7|机制', false],
    ['that speaks of goods', '|G7|无人机禁令', false],
    ['where a foot is set', '一只脚踏进|G20|', false],
    ['of states beside words of trade', '|G7|领导人谈二手车关税', false],
  ])('%s', (_, marked, isGoods) => {
    expect(judge(marked)).toBe(isGoods);
  });
});
