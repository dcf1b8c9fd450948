import { describe, expect, it } from 'vitest';
import { unifyIdeographs } from '../../../../core/text/folding/unifyIdeographs';

describe('ideographs that came back as radicals', () => {
  it.each([
    ['of Kangxi', '⼀⼩⼋⼈', '一小八人'],
    ['of the supplement', '⺠⻢⻅⻓⻔⻋', '民马见长门车'],
    ['beyond the first plane', '\u2e8b⺙', '㔾攵'],
    ['and Latin ligatures', 'e\ufb03cient \ufb01le', 'efficient file'],
  ])('are themselves again: %s', (_, text, unified) => {
    expect(unifyIdeographs(text)).toBe(unified);
  });

  it('leave everything else as it is', () => {
    const text = 'Ａ１　ﾊ…“”漢字㈠豈\u{20089}';
    expect(unifyIdeographs(text)).toBe(text);
  });

  it('have an ideograph each', () => {
    for (let unit = 0x2e80; unit <= 0x2ef3; unit++) {
      if (unit === 0x2e9a || unit === 0x2e80) continue;
      expect(unifyIdeographs(String.fromCharCode(unit))).toMatch(/^\p{Unified_Ideograph}$/u);
    }
  });
});
