import type { HeadingLevel } from '../../core/pack/blocks';

/** How numbers of chapters and sections are written, with the level that they are of as a rule. */
const NUMBERS: readonly { pattern: RegExp; level: HeadingLevel; isSure: boolean }[] = [
  {
    pattern: /^第[〇零一二三四五六七八九十百\d]{1,5}[编編卷部篇](?=[\s\u3000：:]|$)/,
    level: 2,
    isSure: true,
  },
  {
    pattern: /^第 ?[〇零一二三四五六七八九十百\d]{1,5} ?[章讲講回](?=\P{L}|\p{L}|$)/u,
    level: 2,
    isSure: true,
  },
  {
    pattern: /^第 ?[〇零一二三四五六七八九十百\d]{1,5} ?[节節](?=\P{L}|\p{L}|$)/u,
    level: 3,
    isSure: true,
  },
  // An article that stands on a line of its own, as registers of laws have it.
  {
    pattern:
      /^第 ?[〇零一二三四五六七八九十百\d]{1,5}(?:-\d{1,3})? ?[条條](?:之[〇一二三四五六七八九十\d]{1,3})?$/,
    level: 4,
    isSure: true,
  },
  {
    pattern: /^(?:chapter|part|book|kapitel|chapitre|глава) (?:\d+|[ivxlc]+)\b/i,
    level: 2,
    isSure: true,
  },
  {
    pattern: /^(?:附录|附錄|appendix|annex)\s?[\dA-Z一二三四五六七八九十]{0,3}(?=[\s：:.、]|$)/i,
    level: 2,
    isSure: true,
  },
  { pattern: /^[一二三四五六七八九十]{1,3}[、．.]/, level: 2, isSure: false },
  { pattern: /^[一二三四五六七八九十百]{1,4}$/, level: 3, isSure: false },
  { pattern: /^[(（][一二三四五六七八九十]{1,3}[)）]/, level: 3, isSure: false },
  {
    pattern: /^\d{1,2}\.\d{1,2}\.\d{1,2}(?:\.\d{1,2}){0,2}\.?(?=[\s\u3000])/,
    level: 4,
    isSure: false,
  },
  { pattern: /^\d{1,2}\.\d{1,2}\.?(?=[\s\u3000])/, level: 3, isSure: false },
  { pattern: /^\d{1,2}[.、．]?(?=[\s\u3000])/, level: 2, isSure: false },
  { pattern: /^[IVXLC]{1,6}\.(?=\s)/, level: 2, isSure: false },
];

/** What a line is numbered as: its level, whether nothing but a heading is numbered so, and which way of numbering it is. */
export interface HeadingNumber {
  level: HeadingLevel;
  isSure: boolean;
  way: number;
}

/** The number of a chapter or section that a line begins with; `null` if it begins with none. */
export function headingNumber(line: string): HeadingNumber | null {
  const way = NUMBERS.findIndex(({ pattern }) => pattern.test(line));
  const found = NUMBERS[way];
  return found === undefined ? null : { level: found.level, isSure: found.isSure, way };
}
