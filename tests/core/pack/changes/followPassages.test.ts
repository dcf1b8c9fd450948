import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PackBlock } from '../../../../core/pack/blocks';
import {
  followedPassage,
  followPassages,
  followTwice,
} from '../../../../core/pack/changes/followPassages';
import { propertyRuns } from '../../../propertyRuns';

const document = (...texts: string[]): PackBlock[] =>
  texts.map((text) =>
    text.startsWith('#')
      ? { type: 'heading', level: 2, text: text.slice(1) }
      : { type: 'paragraph', text },
  );
const LONG = '各国应尊重网络主权，平等参与网络空间国际治理。';

describe('followPassages', () => {
  it.each<[string, string[], string[], (number | null)[]]>([
    ['nothing that changed', ['a', 'b'], ['a', 'b'], [1, 2]],
    ['a passage put before', ['a', 'b', 'c'], ['new', 'a', 'b', 'c'], [2, 3, 4]],
    ['headings, which are no passages', ['#h', 'a', 'b'], ['a', '#h', '#i', 'b'], [1, 2]],
    ['a passage taken out', ['a', 'b', 'c'], ['a', 'c'], [1, null, 2]],
    ['passages that changed places', ['a', 'b', 'c'], ['c', 'a', 'b'], [2, 3, 1]],
    ['the same text twice, in order', ['a', 'x', 'a'], ['a', 'a', 'x'], [1, 3, 2]],
    ['spaces and widths that differ', ['Ａ b'], ['A  b'], [1]],
    ['a correction in place', ['a', LONG, 'c'], ['a', `${LONG}完`, 'c'], [1, 2, 3]],
    ['another text in the place', ['a', LONG, 'c'], ['a', '海底电缆很长。', 'c'], [1, null, 3]],
    ['a correction beside a new one', ['a', LONG], ['a', 'new', `${LONG}完`], [1, 3]],
  ])('follows %s', (_, before, after, expected) => {
    const ranges = followPassages(document(...before), document(...after));
    const count = before.filter((text) => !text.startsWith('#')).length;
    const found = Array.from({ length: count }, (_each, at) => followedPassage(ranges, at + 1));
    expect(found).toEqual(expected);
  });

  it('keeps what moved together in one range', () => {
    expect(followPassages(document('a', 'b', 'c'), document('new', 'a', 'b', 'c'))).toEqual([
      [1, 2, 3],
    ]);
  });

  it('leads every passage to one of the same text, as long as there is one, and no two to one', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 12 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const ranges = followPassages(document(...before), document(...after));
        const found = before.map((_, at) => followedPassage(ranges, at + 1));
        for (const [at, number] of found.entries()) {
          if (number !== null) expect(after[number - 1]).toBe(before[at]);
        }
        const led = found.filter((number) => number !== null);
        expect(new Set(led).size).toBe(led.length);
        for (const word of new Set(before)) {
          const count = (texts: string[]) => texts.filter((text) => text === word).length;
          const followed = found.filter((number, at) => number !== null && before[at] === word);
          expect(followed.length).toBe(Math.min(count(before), count(after)));
        }
      }),
      { numRuns: propertyRuns(400) },
    );
  });
});

describe('followTwice', () => {
  it('leads over the version between, and loses what that lost', () => {
    const first = followPassages(document('a', 'b', 'c'), document('a', 'new', 'c'));
    const second = followPassages(document('a', 'new', 'c'), document('top', 'c', 'a'));
    const both = followTwice(first, second);
    expect([1, 2, 3].map((number) => followedPassage(both, number))).toEqual([3, null, 2]);
  });
});
