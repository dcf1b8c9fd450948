import { describe, expect, it } from 'vitest';
import { isLikeInChinese } from '../../../../core/match/likeness/chineseParagraph';
import { scoreOfWords } from '../../../../core/match/likeness/readParagraph';

/** Ten pairs, one of which would have to be the pack's, around a name that stands in other texts, too. */
const PLAIN = {
  features: 10,
  known: 0,
  share: 0,
  least: 0.1,
  score: 0,
  telling: 0,
  hasSenses: true,
  isBeside: false,
};
const ONE = scoreOfWords(2, 1);
const THREE = scoreOfWords(6, 3);

describe('a short Chinese name', () => {
  it.each([
    ['of which nothing speaks', {}, false],
    ['where as much is known as has to be', { known: 1 }, false],
    [
      'where as much is known, and one word belongs to the subject',
      { known: 1, score: THREE },
      true,
    ],
    [
      'where clearly more is known than twice that, and a word belongs',
      { known: 4, score: ONE },
      true,
    ],
    ['where more is known, but hardly more than twice that', { known: 3, score: ONE }, false],
    ['where words belong to the subject, and nothing is known', { score: THREE }, true],
    ['where one word does', { score: ONE }, false],
    ['of no other texts, with one such word', { score: ONE, hasSenses: false }, false],
    ['of no other texts, with two', { score: scoreOfWords(4, 2), hasSenses: false }, true],
    [
      'of no other texts, with one, and what has to be known',
      { known: 1, score: ONE, hasSenses: false },
      true,
    ],
    ['beside another name, with what has to be known', { known: 1, isBeside: true }, true],
    ['beside another name, with nothing known', { isBeside: true }, false],
    ['in a paragraph that tells nothing', { features: 2 }, null],
    ['of no other texts, in one that tells hardly more', { features: 3, hasSenses: false }, null],
    [
      'of a pack of which no words are scored, with what has to be known',
      { known: 1, score: null },
      true,
    ],
    ['of such a pack, with less', { score: null }, false],
  ])('%s', (_, paragraph, expected) => {
    expect(isLikeInChinese({ ...PLAIN, ...paragraph }, false)).toBe(expected);
  });
});

describe('a longer Chinese name', () => {
  it.each([
    ['where nothing is known', {}, false],
    ['where little is', { known: 1 }, true],
    ['where a word belongs to the subject', { score: ONE }, true],
    ['where the paragraph is short', { features: 9 }, null],
    ['of a pack of which no words are scored', { score: null }, false],
  ])('%s', (_, paragraph, expected) => {
    expect(isLikeInChinese({ ...PLAIN, ...paragraph }, true)).toBe(expected);
  });
});

describe('the score of words', () => {
  it('is more of two words than of one, and less than twice as much', () => {
    expect(scoreOfWords(0, 0)).toBe(0);
    expect(scoreOfWords(4, 2)).toBeGreaterThan(ONE);
    expect(scoreOfWords(4, 2)).toBeLessThan(2 * ONE);
  });
});
