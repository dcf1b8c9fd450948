import { describe, expect, it } from 'vitest';
import { chooseCandidates, type Scored } from '../../../core/suggest/candidates/chooseCandidates';

/** A candidate that was seen once and of which nothing is said. */
const once = (key: string, from: number, to: number, score: number): Scored => ({
  candidate: { key, places: [from, to], count: 1, evidence: new Map(), glossed: 0 },
  score,
});

/** One that stands at each of `starts`, two words long. */
const oftener = (key: string, starts: readonly number[], score: number): Scored => ({
  candidate: {
    key,
    places: starts.flatMap((start) => [start, start + 2]),
    count: starts.length,
    evidence: new Map(),
    glossed: 0,
  },
  score,
});

function choose(scored: readonly Scored[], most = 10): string[] {
  const steps = chooseCandidates(
    [...scored].sort((a, b) => b.score - a.score),
    20,
    most,
  );
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value.map(({ candidate }) => candidate.key);
  }
}

const CLOSE = once('彌合數字鴻溝', 0, 3, 2);
const MEANT = once('數字鴻溝', 1, 3, 1);
const WIDE = once('彌合數字鴻溝問題', 0, 4, 0.5);
const OTHER = once('全球南方', 8, 10, -1);

describe('what is chosen of candidates that overlap', () => {
  it.each([
    ['apart from each other, all by score', [OTHER, CLOSE], ['彌合數字鴻溝', '全球南方']],
    [
      'a part of a better one, but behind what stands apart',
      [CLOSE, MEANT, OTHER],
      ['彌合數字鴻溝', '全球南方', '數字鴻溝'],
    ],
    [
      'of the others over the same words, only the best',
      [CLOSE, MEANT, WIDE, OTHER],
      ['彌合數字鴻溝', '全球南方', '數字鴻溝'],
    ],
    [
      'a longer one around a better one that is rare, but behind what stands apart',
      [oftener('人工智慧', [0, 12], 2), once('人工智慧治理', 0, 3, 1), OTHER],
      ['人工智慧', '全球南方', '人工智慧治理'],
    ],
    [
      'a longer one around a better one that stands often, by score',
      [oftener('人工智慧', [0, 12, 16], 2), once('人工智慧治理', 0, 3, 1), OTHER],
      ['人工智慧', '人工智慧治理', '全球南方'],
    ],
    ['of none, nothing', [], []],
  ])('%s', (_, scored, expected) => {
    expect(choose(scored)).toEqual(expected);
  });

  it('is no more than was asked for, and then nothing is put back', () => {
    expect(choose([CLOSE, MEANT, OTHER], 2)).toEqual(['彌合數字鴻溝', '全球南方']);
  });
});
