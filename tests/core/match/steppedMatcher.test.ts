import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../../core/library/compiling/compileIndex';
import { createMatcher } from '../../../core/match/createMatcher';
import { openMatcher } from '../../../core/match/openMatcher';
import { createSteppedMatcher } from '../../../core/match/steppedMatcher';
import { packTables } from '../../../core/match/tables/packTables';
import { variantRules } from '../../../core/match/variants/variantRules';
import { builtInPack } from '../../../data/builtInPack';

const compiled = compileIndex(builtInPack.terms);
const tables = packTables(compiled);
const TEXT = '在乌镇峰会上，各方谈到网络空间的命运共同体和 Digital Silk Road。';
const careful = { fuzzy: 'careful' } as const;
const expected = createMatcher(compiled, careful).scan(TEXT);

const steps = () => openMatcher(compiled, tables, careful, { ask: () => variantRules });

describe('a matcher that is built bit by bit', () => {
  it('finds what one finds that was built at once', () => {
    const matcher = createSteppedMatcher(steps());
    let taken = 0;
    while (matcher.build()) taken += 1;
    expect(taken).toBeGreaterThan(1);
    expect(matcher.build()).toBe(false);
    expect(expected.length).toBeGreaterThan(2);
    expect(matcher.scan(TEXT)).toEqual(expected);
  });

  it.each([0, 1, 2])('may be asked after %i steps', (count) => {
    const matcher = createSteppedMatcher(steps());
    for (let step = 0; step < count; step += 1) expect(matcher.build()).toBe(true);
    expect(matcher.siftBlocks([TEXT])).toEqual([0]);
    expect(matcher.scan(TEXT)).toEqual(expected);
    expect(matcher.build()).toBe(false);
  });
});
