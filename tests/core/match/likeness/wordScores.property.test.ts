import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreOf, writeScores } from '../../../../core/match/likeness/wordScores';

/** By halves, and within bounds: the oracle. */
const rounded = (score: number) => Math.min(2.5, Math.max(-1, Math.round(score * 2) / 2));

describe('scores of words', () => {
  it('are what was written, by halves, but for words whose cells are taken', () => {
    const words = fc.uniqueArray(
      fc.tuple(fc.string(), fc.double({ min: -9, max: 9, noNaN: true })),
      {
        selector: ([word]) => word,
        minLength: 1,
        maxLength: 200,
      },
    );
    fc.assert(
      fc.property(words, (scores) => {
        const written = writeScores(scores);
        const others = scores.filter(
          ([word, score]) => scoreOf(written, word) !== rounded(score) + 0,
        );
        expect(others.length).toBeLessThanOrEqual(Math.ceil(scores.length / 4));
        // Whoever comes first has a cell.
        const first = scores.find(([, score]) => rounded(score) !== 0);
        if (first !== undefined) expect(scoreOf(written, first[0])).toBe(rounded(first[1]));
      }),
    );
  });

  it('are none of words that were not written, but for three in a hundred', () => {
    const written = writeScores(
      Array.from({ length: 5_000 }, (_, at) => [`word${at}`, 2] as const),
    );
    const others = Array.from({ length: 5_000 }, (_, at) => `other${at}`);
    const wrong = others.filter((word) => scoreOf(written, word) !== 0).length;
    expect(wrong / others.length).toBeLessThan(0.03);
  });

  it.each([
    ['nothing', ''],
    ['one character', '0'],
    ['anything', 'æ—\u{1f600} \\ 0000'],
  ])('of %s are numbers', (_, written) => {
    expect(scoreOf(written, 'word')).toBeGreaterThanOrEqual(-1);
    expect(scoreOf(written, 'word')).toBeLessThanOrEqual(2.5);
  });
});
