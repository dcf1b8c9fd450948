import { describe, expect, it } from 'vitest';
import { isSaid } from '../../../importers/docx/isSaid';
import { writtenNumber } from '../../../importers/docx/writtenNumber';

describe('a number that Word counts', () => {
  it.each([
    ['decimal', 12, '12'],
    ['decimalZero', 7, '07'],
    ['upperRoman', 1994, 'MCMXCIV'],
    ['lowerRoman', 4, 'iv'],
    ['lowerLetter', 28, 'bb'],
    ['upperLetter', 26, 'Z'],
    ['chineseCounting', 10, '十'],
    ['chineseCountingThousand', 11, '十一'],
    ['chineseCountingThousand', 20, '二十'],
    ['chineseCountingThousand', 101, '一百零一'],
    ['chineseCountingThousand', 110, '一百一十'],
    ['chineseCountingThousand', 1005, '一千零五'],
    ['chineseLegalSimplified', 12, '壹拾贰'],
    ['ideographDigital', 205, '二〇五'],
    ['ideographTraditional', 3, '丙'],
    ['ideographZodiac', 12, '亥'],
    ['decimalEnclosedCircle', 20, '⑳'],
    ['decimalEnclosedCircle', 21, '21'],
    ['a format of tomorrow', 5, '5'],
    ['lowerRoman', 0, '0'],
    ['upperRoman', 5_000_000, '5000000'],
  ])('%s: %i is %s', (format, number, written) => {
    expect(writtenNumber(number, format)).toBe(written);
  });
});

describe('what is said of it', () => {
  it.each([
    ['1. ', false, false],
    ['(c) ', false, false],
    ['iv) ', false, false],
    ['② ', false, false],
    ['', true, false],
    ['3 ', true, true],
    ['第三条 ', false, true],
    ['（一）', false, true],
    ['2.1 ', false, true],
    ['Article 4 ', false, true],
  ])('%j of a heading: %s', (label, isHeading, said) => {
    expect(isSaid(label, isHeading)).toBe(said);
  });
});
