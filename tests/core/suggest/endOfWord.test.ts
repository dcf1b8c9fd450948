import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfWord } from '../../../core/suggest/words/endOfWord';

/** The same in one expression, which takes too long on some texts. */
const WORD =
  /(?:[A-Za-z\u00c0-\u024f\u1e00-\u1eff\d]+(?:[-.&+'’_](?=[A-Za-z\u00c0-\u024f\u1e00-\u1eff\d])[A-Za-z\u00c0-\u024f\u1e00-\u1eff\d]+)*[+#]{0,2})|[\p{So}\p{Cn}]/uy;

describe('the end of a word', () => {
  it.each([
    ['letters', 'words here', 0, 'words'],
    ['the middle', 'ab cd', 3, 'cd'],
    ['hyphens', 'peer-to-peer, ', 0, 'peer-to-peer'],
    ['an apostrophe', "it's", 0, "it's"],
    ['an apostrophe after it', 'Peers’ own', 0, 'Peers'],
    ['capitals with &', 'R&D.', 0, 'R&D'],
    ['a number', '3.14, ', 0, '3.14'],
    ['two marks in a row', 'a--b', 0, 'a'],
    ['marks at the end', 'C++ and C#', 0, 'C++'],
    ['more marks than two', 'C+++', 0, 'C++'],
    ['a mark at the end that may stand inside', 'C+1', 0, 'C+1'],
    ['letters with accents', 'naïveté ', 0, 'naïveté'],
    ['a symbol of two units', '🦀x', 0, '🦀'],
    ['a symbol in front of letters', '©x', 0, '©'],
    ['Chinese', '中文', 0, ''],
    ['a mark', '-a', 0, ''],
    ['nothing', '', 0, ''],
  ])('%s', (_, text, at, word) => {
    expect(text.slice(at, endOfWord(text, at))).toBe(word);
  });

  it('is that of the expression', () => {
    const part = fc.constantFrom(
      ...[
        'a',
        'Z',
        '0',
        'é',
        'ǽ',
        'ẞ',
        '×',
        '-',
        '.',
        '&',
        '+',
        '#',
        "'",
        '’',
        '_',
        ' ',
        '中',
        '㐀',
        '🦀',
        '™',
      ],
      ...['\u0378', '\ud83e', '\udd80', '\ufa6e', '。', '\u{10ffff}'],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        WORD.lastIndex = 0;
        expect(text.slice(0, endOfWord(text, 0))).toBe(WORD.exec(text)?.[0] ?? '');
      }),
    );
  });
});
