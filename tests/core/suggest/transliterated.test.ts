import { describe, expect, it } from 'vitest';
import { readTokens } from '../../../core/suggest/words/tokens';
import { countOfSounds } from '../../../core/suggest/words/transliterated';

/** Each character is a word. */
const segment = (text: string) =>
  Array.from(text, (character, index) => ({ segment: character, index }));

describe('the sounds of a foreign name', () => {
  it.each([
    ['the last words', ['得主', '肯', '尼', '斯'], 3],
    ['not a part of a word', ['宣布', '约翰'], 0],
    ['one word of several characters', ['作家', '罗宾'], 1],
    ['all there are', ['莱', '昂'], 2],
    ['none', ['经济', '学家'], 0],
    ['of nothing, none', [], 0],
  ])('are counted from the end: %s', (_, words, count) => {
    expect(countOfSounds(words)).toBe(count);
  });

  it.each([
    ['before a dot', '得主肯尼斯·阿羅', ['得', '主', '肯尼斯', '·', '阿', '罗']],
    ['before a dash', '與安妮-瑪麗', ['与', '安妮', '-', '玛', '丽']],
    ['with no dot, not', '得主肯尼斯', ['得', '主', '肯', '尼', '斯']],
  ])('are one word: %s', (_, text, expected) => {
    expect(readTokens(text, segment).map((token) => token.text)).toEqual(expected);
  });
});

describe('a full stop', () => {
  const kindsOf = (text: string) =>
    readTokens(text, segment)
      .filter(({ text: mark }) => mark === '.')
      .map(({ kind }) => kind);

  it.each([
    ['of an initial before a name', 'by Deborah A. Prentice', ['joint']],
    ['of each initial', 'J. C. R. Licklider', ['joint', 'joint', 'joint']],
    ['of a sentence', 'It rains. Nobody comes', ['break']],
    ['behind a letter that ends a sentence', 'see plan B. it works', ['break']],
  ])('%s', (_, text, expected) => {
    expect(kindsOf(text)).toEqual(expected);
  });
});
