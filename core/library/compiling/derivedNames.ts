/** Forms of a name that follow from its listed form by a general rule. */

const NUMERALS = '零一二三四五六七八九';
const CHINESE_NUMBER =
  /(第?)([一二三四五六七八九十]{1,3})(?=[届次个国大项轮条点年世屆個國項輪條點])/g;
const ARABIC_NUMBER = /(第?)(?<!\d)(\d{1,2})(?=[届次个国大项轮条点年世屆個國項輪條點])/g;

/** @returns the number, or NaN where the numerals do not form one below 100 */
function parseNumerals(numerals: string): number {
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(numerals);
  if (match === null) return Number.NaN;
  const [, first, ten, last] = match;
  if (ten === undefined) return last === undefined && first ? NUMERALS.indexOf(first) : Number.NaN;
  return (first ? NUMERALS.indexOf(first) : 1) * 10 + (last ? NUMERALS.indexOf(last) : 0);
}

function writeNumerals(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  if (tens === 0) return NUMERALS.charAt(ones);
  return `${tens > 1 ? NUMERALS.charAt(tens) : ''}十${ones > 0 ? NUMERALS.charAt(ones) : ''}`;
}

function otherNumerals(text: string): string[] {
  const arabic = text.replace(CHINESE_NUMBER, (whole, ordinal: string, numerals: string) => {
    const number = parseNumerals(numerals);
    return Number.isNaN(number) ? whole : `${ordinal}${number}`;
  });
  const chinese = text.replace(ARABIC_NUMBER, (_, ordinal: string, digits: string) => {
    return `${ordinal}${writeNumerals(Number(digits))}`;
  });
  return [arabic, chinese].filter((form) => form !== text);
}

/** 二〇二五年 for 2025年; ○ and 零 fold to 〇. */
function yearInNumerals(text: string): string[] {
  const written = text.replace(/(?<!\d)(\d{4})(?=年)/g, (year) =>
    Array.from(year, (digit) => NUMERALS.charAt(Number(digit))).join(''),
  );
  return written === text ? [] : [written];
}

/** 2025乌镇峰会 for 2025年乌镇峰会. */
function yearAlone(text: string): string[] {
  const written = text.replace(/^(\d{4})年(?=\D)/, '$1');
  return written === text ? [] : [written];
}

/** Names that are part of others, with the short form that is as good in any of them. */
const SHORT_FORMS: [RegExp, string][] = [
  [/人工智[能慧]/g, 'AI'],
  [/Artificial Intelligence/gi, 'AI'],
  [/(?<![一二三四五六七八九十百])七[國国]集[團团]/g, 'G7'],
  [/(?<![一三四五六七八九十百])二十[國国]集[團团]/g, 'G20'],
];

/** G7广岛峰会 for 七国集团广岛峰会; what a whole name is short for is for its term to say. */
function withShortForms(text: string): string[] {
  const written = SHORT_FORMS.reduce((form, [long, short]) => form.replace(long, short), text);
  return written === text || /^(?:AI|G20|G7)$/.test(written) ? [] : [written];
}

/** British and American spelling, whole words only. */
const SPELLINGS: [RegExp, string][] = [
  [/([a-z]{3})iz(e|es|ed|ing|ation|ations|ational)\b/gi, '$1is$2'],
  [/([a-z]{3})is(e|es|ed|ing|ation|ations|ational)\b/gi, '$1iz$2'],
  [/\b(de|of)fense\b/gi, '$1fence'],
  [/\b(de|of)fence\b/gi, '$1fense'],
  [/\bcenter/gi, 'centre'],
  [/\bcentre/gi, 'center'],
  [/\bprogram\b/gi, 'programme'],
  [/\bprogramme\b/gi, 'program'],
  [/\blabor\b/gi, 'labour'],
  [/\blabour\b/gi, 'labor'],
];

function otherSpellings(text: string): string[] {
  return SPELLINGS.map(([pattern, replacement]) =>
    text.replace(pattern, (...groups: string[]) => {
      const [whole = '', first = '', second = ''] = groups;
      const form = replacement.replace('$1', first).replace('$2', second);
      return /^[A-Z]/.test(whole) ? form.charAt(0).toUpperCase() + form.slice(1) : form;
    }),
  ).filter((form) => form !== text);
}

/**
 * An enumeration may also be written with the other comma, or as a row of quotations, which the dense form does not
 * show.
 */
function otherCommas(text: string): string[] {
  return text.includes('、') ? ['', '，'].map((comma) => text.replaceAll('、', comma)) : [];
}

/**
 * @param text a listed name
 * @returns other forms, not necessarily words anyone writes: 第12届 from 第十二届 and back,
 *   `Organisation` from `Organization`
 */
export function derivedNames(text: string): string[] {
  return [
    ...otherNumerals(text),
    ...yearInNumerals(text),
    ...yearAlone(text),
    ...withShortForms(text),
    ...otherSpellings(text),
    ...otherCommas(text),
  ];
}

/** What there is no plural of, at the end of a name: states and qualities. */
const UNCOUNTABLE =
  /(?:sovereignty|security|literacy|hegemony|autonomy|equality|mentality|diplomacy|privacy|connectivity|transparency)$/i;

/**
 * The plural of a name, where it is more than an `s` after it, which is told where a name is found: `data embassies`.
 *
 * @param text a listed English name of what there may be several of
 */
export function englishPlurals(text: string): string[] {
  if (UNCOUNTABLE.test(text)) return [];
  if (/[b-df-hj-np-tv-z]y$/i.test(text)) return [`${text.slice(0, -1)}ies`];
  return /(?:ss|us|x|z|ch|sh)$/i.test(text) ? [`${text}es`] : [];
}
