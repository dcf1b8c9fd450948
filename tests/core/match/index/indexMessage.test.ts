import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../../../core/library/compileIndex';
import { openIndex, packIndex } from '../../../../core/match/index/indexMessage';
import { builtInPack } from '../../../../data/builtInPack';
import { name, term } from '../terms';

describe('an index as it is sent', () => {
  it.each([
    ['of the built-in pack', builtInPack.terms],
    ['of one term', [term('a', 'event', [name('乌镇峰会', 'label')])]],
    ['of none', []],
  ])('comes back as it was: %s', (_, terms) => {
    const index = compileIndex(terms);
    expect(openIndex(JSON.parse(JSON.stringify(packIndex(index))))).toEqual(index);
  });

  it('keeps which terms vouch for which', () => {
    const index = compileIndex(builtInPack.terms);
    expect(index.terms.some(({ supportedBy }) => supportedBy !== undefined)).toBe(true);
    expect(openIndex(packIndex(index)).terms).toEqual(index.terms);
  });
});
