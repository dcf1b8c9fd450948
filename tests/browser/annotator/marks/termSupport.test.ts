import { describe, expect, it } from 'vitest';
import { createTermSupport } from '../../../../annotator/marks/termSupport';
import type { IndexedTerm } from '../../../../core/match/index/types';

const term = (id: string, supportedBy?: number[]): IndexedTerm => ({
  id,
  kind: 'concept',
  weight: 1,
  ...(supportedBy === undefined ? {} : { supportedBy }),
});

/** 0 stands alone; 1 is vouched for by 0; 2 by 0 and 1. */
const TERMS = [term('alone'), term('one-voucher', [0]), term('two-vouchers', [0, 1])];

describe('term support', () => {
  it.each([
    { name: 'nothing on the page', named: [], supported: [] },
    { name: 'a term vouches for itself and for its kin', named: [0], supported: [0, 1, 2] },
    { name: 'kin do not vouch back', named: [2], supported: [2] },
    { name: 'being vouched for is not being named', named: [1], supported: [1, 2] },
  ])('$name', ({ named, supported }) => {
    const support = createTermSupport(TERMS, () => {});
    for (const each of named) support.count(each, 1);
    expect([0, 1, 2].filter(support.has)).toEqual(supported);
  });

  it('tells each turn once, however many matches there are', () => {
    const turns: [number, boolean][] = [];
    const support = createTermSupport(TERMS, (each, has) => turns.push([each, has]));
    support.count(0, 1);
    support.count(0, 1);
    support.count(1, 1);
    support.count(0, -1);
    support.count(0, -1);
    expect(turns).toEqual([
      [0, true],
      [1, true],
      [2, true],
      [0, false],
    ]);
    expect(support.has(2)).toBe(true);
    support.count(1, -1);
    expect(turns.slice(4)).toEqual([
      [1, false],
      [2, false],
    ]);
  });
});
