import { describe, expect, it } from 'vitest';
import { differences } from '../../../components/note/differences';

describe('differences', () => {
  it.each<[surface: string, names: string[], differing: string[]]>([
    ['零和博弈', ['零和博弈'], []],
    ['零和的博弈', ['零和博弈'], ['的']],
    ['世界互连网大会', ['世界互联网大会'], ['连']],
    ['網絡空間', ['网络空间'], []],
    ['零和的博弈', ['命运共同体', '零和博弈'], ['的']],
    ['数字“丝绸之路”', ['数字丝绸之路'], ['“', '”']],
    ['Wuzen Summit', ['Wuzhen Summit'], []],
    ['', ['零和博弈'], []],
    ['零和博弈', [], []],
  ])('of %s from %j are %j', (surface, names, differing) => {
    expect(differences(surface, names).map(({ start, end }) => surface.slice(start, end))).toEqual(
      differing,
    );
  });
});
