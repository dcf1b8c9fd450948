import { describe, expect, test } from 'vitest';
import { compileIndex } from '../../../core/library/compiling/compileIndex';
import { createMatcher } from '../../../core/match/createMatcher';
import { MANY_NAMES } from '../../../core/match/tables/seedTable';
import type { PackTerm } from '../../../core/pack/types';

/** `count` terms of one made-up name each, and two that the texts are about. */
function termsBeside(count: number): PackTerm[] {
  const made = Array.from({ length: count }, (_, place) => {
    const [high, low] = [Math.floor(place / 300), place % 300];
    return String.fromCharCode(0x5000 + high, 0x6000 + low, 0x7000 + high, 0x8000 + low);
  });
  return ['网络主权', '网络空间命运共同体', ...made].map((text, place) => ({
    id: `term-${place}`,
    kind: 'concept',
    weight: 1,
    names: [{ text, language: 'zh-Hans', role: 'label' }],
  }));
}

const TEXTS = [
  ['a name', '谈到网络主权。', 0, 0],
  ['a long name with a particle inside', '谈到网络空间的命运共同体。', 1, 1],
  ['a short name with a particle inside', '谈到网络的主权。', 0, null],
] as const;

describe.each([
  ['a few names', 100],
  ['very many names', MANY_NAMES],
])('among %s', (_, count) => {
  const matcher = createMatcher(compileIndex(termsBeside(count)));
  const isMany = count >= MANY_NAMES;
  test.each(TEXTS)('%s is found as far as it is to be', (__, text, few, many) => {
    const found = matcher.scan(text)[0]?.term ?? null;
    expect(found).toBe(isMany ? many : few);
  });
});
