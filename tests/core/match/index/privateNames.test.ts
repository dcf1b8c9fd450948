import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../../../core/library/compiling/compileIndex';
import { createMatcher } from '../../../../core/match/createMatcher';
import { openPrivateNames } from '../../../../core/match/index/privateNames';
import type { Weight } from '../../../../core/pack/types';
import { term } from '../terms';

/** Whether the one name in the text is private, for each choice of weights. */
function privacyOf(text: string, ...terms: [owner: 'public' | 'own', weight: Weight][]): boolean[] {
  const listed = terms.map(([owner, weight], at) =>
    term(`${owner}-${at}`, 'concept', [text], { weight }),
  );
  const own = listed.map(({ id }) => id).filter((id) => id.startsWith('own'));
  const index = compileIndex(listed, new Set(own));
  const [match] = createMatcher(index, { fuzzy: 'off' }).scan(`说到${text}。`);
  if (match === undefined) throw new Error(`${text} is not found`);
  return ([1, 2, 3] as const).map(
    (weights) => openPrivateNames(index.publicFrom, weights)?.(match.name) ?? false,
  );
}

describe('whether a name is private', () => {
  it.each<[string, ['public' | 'own', Weight][], boolean[]]>([
    ['of the built-in pack alone', [['public', 1]], [false, false, false]],
    ['of one’s own pack alone', [['own', 1]], [true, true, true]],
    [
      'of both, the public one of more weight',
      [
        ['public', 1],
        ['own', 2],
      ],
      [false, false, false],
    ],
    [
      'of both, equal',
      [
        ['public', 2],
        ['own', 2],
      ],
      [false, false, false],
    ],
    // Where the public term would not be marked, a mark tells of the other one; where it would, none does.
    [
      'of both, one’s own of more weight',
      [
        ['public', 2],
        ['own', 1],
      ],
      [true, false, false],
    ],
    [
      'of both, the public one generic',
      [
        ['public', 3],
        ['own', 1],
      ],
      [true, true, false],
    ],
    [
      'of two packs of one’s own',
      [
        ['own', 1],
        ['own', 2],
      ],
      [true, true, true],
    ],
  ])('%s', (_, terms, expected) => {
    expect(privacyOf('龘靐记', ...terms)).toEqual(expected);
  });

  it('follows a form that is derived from a name', () => {
    const index = compileIndex([term('own', 'event', ['第二届龘靐大会'])], new Set(['own']));
    const [match] = createMatcher(index, { fuzzy: 'off' }).scan('第2届龘靐大会');
    expect(match && openPrivateNames(index.publicFrom, 3)?.(match.name)).toBe(true);
  });

  it('takes nothing of an index in which no name is private', () => {
    const index = compileIndex([term('a', 'concept', ['龘靐记'])]);
    expect(index.publicFrom).toBe('');
    expect(openPrivateNames(index.publicFrom, 1)).toBeNull();
  });
});
