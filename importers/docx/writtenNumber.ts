const CHINESE = '〇一二三四五六七八九';
const LEGAL = '零壹贰叁肆伍陆柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const ROMAN: readonly [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
/** ① to ⑳. */
const CIRCLED = 0x245f;
const MOST_CIRCLED = 20;
/** Larger numbers are written in digits. */
const MOST_WRITTEN = 3_999;

/**
 * A number as Word writes it in a format of ECMA-376 (17.18.59); in digits where the format is another one.
 *
 * @param number from 0
 */
export function writtenNumber(number: number, format: string): string {
  if (number < 1 || number > MOST_WRITTEN) return String(number);
  switch (format) {
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'upperRoman':
      return roman(number).toUpperCase();
    case 'lowerRoman':
      return roman(number);
    case 'upperLetter':
      return letters(number).toUpperCase();
    case 'lowerLetter':
      return letters(number);
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'japaneseCounting':
      return counted(number, CHINESE, '十百千');
    case 'chineseLegalSimplified':
      return counted(number, LEGAL, '拾佰仟').replace(/^拾/, '壹拾');
    case 'ideographDigital':
    case 'taiwaneseDigital':
    case 'japaneseDigitalTenThousand':
      return [...String(number)].map((digit) => CHINESE[Number(digit)]).join('');
    case 'ideographTraditional':
      return STEMS[number - 1] ?? String(number);
    case 'ideographZodiac':
      return BRANCHES[number - 1] ?? String(number);
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return number > MOST_CIRCLED ? String(number) : String.fromCharCode(CIRCLED + number);
    default:
      return String(number);
  }
}

function roman(number: number): string {
  let rest = number;
  let written = '';
  for (const [value, letter] of ROMAN) {
    while (rest >= value) {
      written += letter;
      rest -= value;
    }
  }
  return written;
}

/** a to z, then aa, bb. */
function letters(number: number): string {
  const letter = String.fromCharCode(0x61 + ((number - 1) % 26));
  return letter.repeat(Math.ceil(number / 26));
}

/** 十一, 一百零五: between digits that are apart one zero is said. */
function counted(number: number, digits: string, units: string): string {
  const places = [...String(number)].map(Number);
  let written = '';
  let isZeroOwed = false;
  for (const [at, digit] of places.entries()) {
    const place = places.length - 1 - at;
    if (digit === 0) {
      isZeroOwed = written !== '';
      continue;
    }
    if (isZeroOwed) written += '零';
    isZeroOwed = false;
    const isTenAlone = digit === 1 && place === 1 && at === 0;
    written += (isTenAlone ? '' : digits[digit]) + (place === 0 ? '' : (units[place - 1] ?? ''));
  }
  return written;
}
