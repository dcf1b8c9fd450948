import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BILINGUAL_VOCABULARY } from '../../../core/ranking/bilingualVocabulary';
import { EVERY_BILINGUAL_WORD } from '../../../core/ranking/everyBilingualWord';

const chinese = BILINGUAL_VOCABULARY.split(';').map((entry) =>
  (entry.trim().split('|')[1] ?? '').split(' ').filter((word) => word !== ''),
);

describe('the meanings of a text', () => {
  it('in Chinese are those of which it has a word, as a search for each finds', () => {
    const words = chinese.flat();
    const piece = fc.oneof(fc.constantFrom(...words), fc.constantFrom('的', '网', 'a', ' '));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const naive = [...chinese.keys()].filter((meaning) =>
          chinese[meaning]?.some((word) => text.includes(word)),
        );
        expect([...EVERY_BILINGUAL_WORD.ofChinese(text)].sort((a, b) => a - b)).toEqual(naive);
      }),
    );
  });

  it.each([
    ['Developing countries', 'development'],
    ['They share benefits', 'sharing a benefit'],
    ['The Cold War', 'a cold war'],
  ])('in English do not depend on inflection: %s', (one, other) => {
    const of = (text: string) => EVERY_BILINGUAL_WORD.ofEnglish(text);
    expect([...of(one)].some((meaning) => of(other).has(meaning))).toBe(true);
  });

  it('are as many as the vocabulary has', () => {
    expect(EVERY_BILINGUAL_WORD.size).toBe(chinese.length);
  });
});
