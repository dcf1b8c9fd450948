import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENCOUNTER_LIMITS } from '../../../core/collection/encounter';
import { metSentence } from '../../../core/collection/metSentence';
import { propertyRuns } from '../../propertyRuns';

const long = '很'.repeat(900);

function around(text: string, name: string): { sentence: string; said: string } {
  const start = text.indexOf(name);
  const { sentence, place } = metSentence(text, { start, end: start + name.length });
  return { sentence, said: sentence.slice(place.start, place.end) };
}

describe('the sentence that is kept', () => {
  test.each<[string, string, string, string]>([
    [
      'is that of the name',
      '先说一句。再说数字鸿沟的事。最后一句。',
      '数字鸿沟',
      '再说数字鸿沟的事。',
    ],
    [
      'has no line of the page’s',
      'One.  The digital\n divide\tgrows. Two.',
      'digital\n divide',
      'The digital divide grows.',
    ],
    ['is a heading where there is no stop', ' 数字鸿沟 ', '数字鸿沟', '数字鸿沟'],
    [
      'goes to the end of the one that the name ends in',
      'The U. N. forum met. Then left.',
      'U. N. forum',
      'The U. N. forum met.',
    ],
  ])('%s', (_, text, name, sentence) => {
    expect(around(text, name)).toEqual({ sentence, said: name.replace(/\s+/g, ' ') });
  });

  test('is cut where it is too long, on either side of the name', () => {
    const { sentence, said } = around(`${long}数字鸿沟${long}`, '数字鸿沟');
    expect(said).toBe('数字鸿沟');
    expect(sentence).toMatch(/^…很+数字鸿沟很+…$/);
    expect(sentence.length).toBe(ENCOUNTER_LIMITS.sentence);
  });

  test('cuts no character in two', () => {
    for (const odd of ['', 'x']) {
      const many = '😀'.repeat(500);
      const { sentence } = around(`${odd}${many}WIC${odd}${many}`, 'WIC');
      expect(sentence.isWellFormed()).toBe(true);
      expect(sentence).not.toContain('\ufffd');
    }
  });

  test('is bounded, well-formed and has its name, whatever the page says', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(anyText, anyText, anyText, fc.integer({ min: 1, max: 40 }), (a, b, c, times) => {
        const before = a.repeat(times);
        const name = `名${b.repeat(times)}`;
        const text = before + name + c.repeat(times);
        const { sentence, place } = metSentence(text, {
          start: before.length,
          end: before.length + name.length,
        });
        expect(sentence.length).toBeLessThanOrEqual(ENCOUNTER_LIMITS.sentence);
        expect(sentence.isWellFormed()).toBe(true);
        expect(sentence.charAt(place.start)).toBe('名');
        expect(place.end).toBeGreaterThan(place.start);
        expect(place.end).toBeLessThanOrEqual(sentence.length);
      }),
      { numRuns: propertyRuns(500) },
    );
  });
});
