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

  it('in Chinese are the same where some alone are asked for', () => {
    const meaning = fc.nat(chinese.length - 1);
    const text = fc.array(fc.constantFrom(...chinese.flat()), { maxLength: 12 });
    fc.assert(
      fc.property(fc.uniqueArray(meaning), text, (wanted, words) => {
        const had = EVERY_BILINGUAL_WORD.ofChinese(words.join(''));
        const among = EVERY_BILINGUAL_WORD.amongThese(wanted)(words.join(''));
        expect([...among]).toEqual(wanted.filter((each) => had.has(each)));
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
