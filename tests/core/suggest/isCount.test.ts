import { describe, expect, it } from 'vitest';
import { isCount } from '../../../core/suggest/words/isCount';

describe('a Chinese word that only says how many', () => {
  it.each([
    ['三十', true],
    ['七天', true],
    ['十二条', true],
    ['第四', true],
    ['世纪', true],
    ['公里', true],
    ['三峡', false],
    ['百度', false],
    ['九章', false],
    ['一带一路', false],
    ['世纪之交', false],
  ])('%s: %s', (word, expected) => {
    expect(isCount(word)).toBe(expected);
  });
});
