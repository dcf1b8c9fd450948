import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../core/library/createLibrary';
import { nearestNames } from '../../../core/search/nearestNames';
import { searchNamesOf } from '../../../core/search/searchNames';
import { builtInPack } from '../../../data/builtInPack';

const names = searchNamesOf(createLibrary([builtInPack]));
const found = (query: string) =>
  nearestNames(names, query, 3).map((term) => term.names.map(({ text }) => text));

describe('nearestNames', () => {
  it.each([
    ['乌真风会', '乌镇峰会'],
    ['网路空问共同休', '网络空间命运共同体'],
    ['digitel devide', 'digital divide'],
    ['wuzhemfenghu', '乌镇峰会'],
  ])('for “%s” has “%s” among them', (query, name) => {
    expect(found(query).some((each) => each.includes(name))).toBe(true);
  });

  it.each(['', '  ', 'xqzkw', '鱼香肉丝'])('has none for “%s”', (query) => {
    expect(found(query)).toEqual([]);
  });

  it('gives no more than asked for', () => {
    expect(nearestNames(names, '网络空间', 2)).toHaveLength(2);
  });
});
