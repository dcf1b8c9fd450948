import { describe, expect, it } from 'vitest';
import { excerptAround } from '../../../core/search/excerptAround';

const CHINESE = `${'前面的话很长，'.repeat(8)}此处谈到网络主权的原则，${'后面的话也很长，'.repeat(12)}网络主权。`;
const ENGLISH = `${'Some words before it. '.repeat(12)}Here is cyber sovereignty at last, ${'and words after it '.repeat(12)}`;

function excerptOf(text: string, wanted: string) {
  const ranges = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    ranges.push({ start: at, end: at + wanted.length });
  }
  const { excerpt, ranges: shown } = excerptAround(text, ranges);
  return { excerpt, marked: shown.map(({ start, end }) => excerpt.slice(start, end)) };
}

describe('excerptAround', () => {
  it('begins with the clause of the first match and says that text is left out', () => {
    const { excerpt, marked } = excerptOf(CHINESE, '网络主权');
    expect(excerpt).toMatch(/^…(?:前面的话很长，)?(?:前面的话很长，)?此处谈到网络主权的原则，.*…$/);
    expect(marked).toEqual(['网络主权']);
    expect(excerpt.length).toBeLessThan(90);
  });

  it('does not cut through English words', () => {
    const { excerpt, marked } = excerptOf(ENGLISH, 'cyber sovereignty');
    const words = new Set(ENGLISH.split(/\s+/));
    for (const word of excerpt.replaceAll('…', '').trim().split(/\s+/))
      expect(words).toContain(word);
    expect(marked).toEqual(['cyber sovereignty']);
  });

  it('does not cut through a number in Chinese text', () => {
    const text = `网络主权${'字'.repeat(67)}2023年${'字'.repeat(40)}`;
    expect(excerptOf(text, '网络主权').excerpt).toBe(`网络主权${'字'.repeat(67)}…`);
  });

  it('gives a short passage whole, with every match in it', () => {
    expect(excerptOf('网络主权与网络主权。', '网络主权')).toEqual({
      excerpt: '网络主权与网络主权。',
      marked: ['网络主权', '网络主权'],
    });
  });

  it('never splits a surrogate pair', () => {
    const text = `${'😀'.repeat(40)}网络主权${'😀'.repeat(60)}`;
    expect(excerptOf(text, '网络主权').excerpt.isWellFormed()).toBe(true);
    expect(excerptOf(`一${text}`, '网络主权').excerpt.isWellFormed()).toBe(true);
  });
});
