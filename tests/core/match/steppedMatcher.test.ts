import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../../core/library/compiling/compileIndex';
import { buildMatcher } from '../../../core/match/buildMatcher';
import { createMatcher } from '../../../core/match/createMatcher';
import { createSteppedMatcher } from '../../../core/match/steppedMatcher';
import { packTables } from '../../../core/match/tables/packTables';
import { variantRules } from '../../../core/match/variants/variantRules';
import { builtInPack } from '../../../data/builtInPack';

const compiled = compileIndex(builtInPack.terms);
const index = { ...compiled, tables: packTables(compiled) };
const TEXT = '在乌镇峰会上，各方谈到网络空间的命运共同体和 Digital Silk Road。';
const careful = { fuzzy: 'careful' } as const;
const expected = createMatcher(compiled, careful).scan(TEXT);

describe.each([
  ['with its tables', index],
  ['without', compiled],
])('a matcher that is built bit by bit, of an index %s', (_, index) => {
  it('finds what one finds that was built at once', () => {
    const matcher = createSteppedMatcher(buildMatcher(index, careful, { ask: () => variantRules }));
    let steps = 0;
    while (matcher.build()) steps += 1;
    expect(steps).toBeGreaterThan(1);
    expect(matcher.build()).toBe(false);
    expect(expected.length).toBeGreaterThan(2);
    expect(matcher.scan(TEXT)).toEqual(expected);
  });

  it.each([0, 1, 2])('may be asked after %i steps', (steps) => {
    const matcher = createSteppedMatcher(buildMatcher(index, careful, { ask: () => variantRules }));
    for (let step = 0; step < steps; step += 1) expect(matcher.build()).toBe(true);
    expect(matcher.siftBlocks([TEXT])).toEqual([0]);
    expect(matcher.scan(TEXT)).toEqual(expected);
    expect(matcher.build()).toBe(false);
  });
});
