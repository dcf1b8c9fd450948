import { describe, expect, it } from 'vitest';
import { writtenDate } from '../../../core/text/writtenDate';

describe('a date in words', () => {
  it.each([
    ['2024', 'en', 'long', '2024'],
    ['2024-05', 'en', 'long', 'May 2024'],
    ['2024-05-17', 'en', 'long', 'May 17, 2024'],
    ['2024-05-17', 'en', 'medium', 'May 17, 2024'],
    ['2024-12', 'en', 'medium', 'Dec 2024'],
    ['2024', 'zh-Hans', 'long', '2024年'],
    ['2024-05', 'zh-Hans', 'long', '2024年5月'],
    ['2024-05-17', 'zh-Hans', 'medium', '2024年5月17日'],
    ['2024', 'zh-Hant-TW', 'long', '2024年'],
    ['2024-01-01', 'zh-Hant-TW', 'long', '2024年1月1日'],
  ] as const)('is as precise as it is known: %s, %s, %s', (date, language, style, written) => {
    expect(writtenDate(date, language, style)).toBe(written);
    // The second time by the format that is there.
    expect(writtenDate(date, language, style)).toBe(written);
  });
});
