import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../../../core/library/compiling/compileIndex';
import { readIndex, writeIndex } from '../../../../core/match/index/indexMessage';
import { builtInPack } from '../../../../data/builtInPack';
import { name, term } from '../terms';

describe('an index as it is sent', () => {
  it.each([
    ['of the built-in pack', builtInPack.terms],
    ['of one term', [term('a', 'event', [name('乌镇峰会', 'label')])]],
    ['of none', []],
  ])('comes back as it was: %s', (_, terms) => {
    const index = compileIndex(terms);
    expect(readIndex(JSON.parse(JSON.stringify(writeIndex(index))))).toEqual(index);
  });

  it('keeps which terms vouch for which', () => {
    const index = compileIndex(builtInPack.terms);
    expect(index.terms.some(({ supportedBy }) => supportedBy !== undefined)).toBe(true);
    expect(readIndex(writeIndex(index)).terms).toEqual(index.terms);
  });
});
