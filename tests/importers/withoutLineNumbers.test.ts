import { describe, expect, it } from 'vitest';
import { withoutLineNumbers } from '../../importers/text/withoutLineNumbers';

const WORDS = [
  '    Q. Did the boat go',
  'in the winter of that year, or',
  'was it kept at the lower landing?',
  '    A. It was kept there, as',
];
const LINES = Array.from({ length: 12 }, (_, at) => WORDS[at % WORDS.length] ?? '');
const numbered = (gap: string, from = 1) =>
  LINES.map((line, at) => `${String(at + from).padStart(3)}${gap}${line}`);

describe('numbers before the lines of a text', () => {
  it.each([
    ['behind two spaces', numbered('  ').join('\n'), LINES.join('\n')],
    ['behind a tab', numbered('\t').join('\n'), LINES.join('\n')],
    ['that begin elsewhere', numbered('  ', 40).join('\r\n'), LINES.join('\n')],
    ['with room between the lines', numbered('  ').join('\n\n'), LINES.join('\n')],
    [
      'on two pages with their numbers',
      `${numbered('  ').join('\n')}\n\f              42\n${numbered('  ').join('\n')}`,
      `${LINES.join('\n')}\n${LINES.join('\n')}`,
    ],
    [
      'of empty lines, too',
      `${numbered('  ').join('\n')}\n 13\n 14  here.`,
      `${LINES.join('\n')}\n\nhere.`,
    ],
  ])('are left out: %s', (_, text, expected) => {
    expect(withoutLineNumbers(text)).toBe(expected);
  });

  it.each([
    ['that are too few', numbered('  ').slice(0, 5).join('\n')],
    ['that do not count', numbered('  ').reverse().join('\n')],
    ['of a list', LINES.map((_, at) => `${at + 1}  The landing of the ${at}th ferry`).join('\n')],
    ['of some lines', [...numbered('  '), ...LINES].join('\n')],
    ['of a text without any', LINES.join('\n')],
  ])('are kept: %s', (_, text) => {
    expect(withoutLineNumbers(text)).toBe(text);
  });
});
