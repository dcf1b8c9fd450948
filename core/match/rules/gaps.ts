/**
 * What may stand inside a name. The matcher compares dense text, from which white space, dashes,
 * quotation marks, invisible characters and annotations are gone; this decides, for a place where
 * a name was found, whether what is gone may be there.
 */
import {
  isDash,
  isDigit,
  isHan,
  isInterpunct,
  isLatinLetter,
  isOfSpacedWord,
  isQuote,
  isWhiteSpace,
} from '../../text/characters';
import type { DenseText } from '../../text/folding/fold';
import { SEPARATORS } from '../tables/nameTable';
import type { NamePlace } from './namePlace';

/** `none`: nothing was dropped. `folded`: spacing and invisible characters. `inserted`: marks of the writer. */
export type GapVerdict = 'none' | 'folded' | 'inserted' | 'forbidden';

interface GapContent {
  spaces: number;
  lines: number;
  dashes: number;
  longDashes: number;
  quotes: number;
  interpuncts: number;
  /** A title ends here and the next one begins: 》《. */
  titlesMeet: boolean;
  annotations: boolean;
}

function readGap(text: string, from: number, to: number): GapContent {
  const gap: GapContent = {
    spaces: 0,
    lines: 0,
    dashes: 0,
    longDashes: 0,
    quotes: 0,
    interpuncts: 0,
    titlesMeet: false,
    annotations: false,
  };
  let titleEnded = false;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (isWhiteSpace(unit)) {
      gap.spaces++;
      if (unit === 0x0a) gap.lines++;
    } else if (isDash(unit)) {
      gap.dashes++;
      if (unit >= 0x2014 && unit <= 0x2015) gap.longDashes++;
    } else if (isQuote(unit)) {
      gap.quotes++;
      if (unit === 0x300b || unit === 0x3009) titleEnded = true;
      if (unit === 0x300a || unit === 0x3008) gap.titlesMeet ||= titleEnded;
    } else if (isInterpunct(unit)) gap.interpuncts++;
    else if (isHan(unit) || isLatinLetter(unit) || isDigit(unit)) gap.annotations = true;
  }
  return gap;
}

/** What words consist of that spaces part. */
const latin = (unit: number) =>
  isDigit(unit) || isLatinLetter(unit) || (unit < KATAKANA && isOfSpacedWord(unit));
/** Ends where kanji begin; what stands inside is judged as in Chinese. */
const KATAKANA = 0x30a1;

/** Two blank lines in preformatted text end a paragraph. */
const PARAGRAPH = 2;

function judgeLatinGap(gap: GapContent, listed: number, letterToDigit: boolean, acronym: boolean) {
  const spaced = (listed & (SEPARATORS.space | SEPARATORS.dash)) !== 0;
  if (gap.annotations || gap.interpuncts > 0 || gap.lines >= PARAGRAPH) return 'forbidden';
  // "-" + line break is a word cut at the end of a line; " – " and "—" part clauses.
  const cut = gap.dashes === 1 && gap.lines === 1;
  if (gap.spaces > 0 && !spaced && !cut) return 'forbidden';
  if (gap.dashes > 0 && gap.spaces > 0 && !cut && (listed & SEPARATORS.dash) === 0) {
    return 'forbidden';
  }
  if (gap.longDashes > 0 && !spaced) return 'forbidden';
  if (gap.dashes > 0 && acronym && !spaced && !letterToDigit) return 'forbidden';
  if (gap.quotes > 0 && (listed & SEPARATORS.quote) === 0) {
    return gap.spaces > 0 ? 'inserted' : 'forbidden';
  }
  return 'folded';
}

function judgeGap(
  gap: GapContent,
  left: number,
  right: number,
  listed: number,
  acronym: boolean,
): GapVerdict {
  if (latin(left) && latin(right)) {
    if (isDigit(left) && isDigit(right)) {
      const empty = gap.spaces + gap.dashes + gap.quotes === 0 && !gap.annotations;
      return empty || listed !== 0 ? 'folded' : 'forbidden';
    }
    return judgeLatinGap(gap, listed, isDigit(right), acronym);
  }
  if (gap.titlesMeet || gap.lines > PARAGRAPH) return 'forbidden';
  // A dash parts what is said twice (南—南合作), and else two words.
  const parts = gap.dashes > 0 && (listed & SEPARATORS.dash) === 0;
  if (parts && (gap.dashes > 1 || left !== right)) return 'forbidden';
  if (gap.annotations) return 'inserted';
  const marked = gap.interpuncts > 0 || gap.quotes > 0;
  return marked && (listed & SEPARATORS.quote) === 0 ? 'inserted' : 'folded';
}

/** Two Latin words without the space that is listed between them: CyberPower. */
function isRunTogether({ units }: DenseText, from: number, step: number): boolean {
  return latin(units[from + step] as number) && latin(units[from + step + 1] as number);
}

/** Only a hashtag is written without spaces; elsewhere it is a brand. */
export function isHashtag(text: string, start: number): boolean {
  const before = text.charAt(start - 1);
  return before === '#' || before === '＃';
}

/** One space, among words of Chinese that spaces part as tags are: 栏目：东方 全球 南方 北方. */
const SPACED = /^[^\s]*[ \u3000][^\s]*$/;
const TAG_BEFORE = /[\u4e00-\u9fff：][ \u3000]$/;
const TAG_AFTER = /^[ \u3000][\u4e00-\u9fff]/;

/** Whether a place is two of several tags, as far as the spaces in and around it go. */
export function areTags({ text, start, end }: NamePlace): boolean {
  return (
    isHan(text.charCodeAt(start)) &&
    TAG_BEFORE.test(text.substring(start - 2, start)) &&
    TAG_AFTER.test(text.slice(end, end + 2)) &&
    SPACED.test(text.slice(start, end))
  );
}

/**
 * Judges all gaps of a place.
 * @param separators what the listed name has after each unit (`separatorsOf`)
 */
export function judgeGaps(
  { text, dense, from, to }: NamePlace,
  separators: Uint8Array,
  acronym: boolean,
): GapVerdict {
  const { offsets, units } = dense;
  let verdict: GapVerdict = 'none';
  for (let step = 0; step < to - from - 1; step++) {
    const gapStart = (offsets[from + step] as number) + 1;
    const gapEnd = offsets[from + step + 1] as number;
    if (gapEnd === gapStart) {
      if (separators[step] === SEPARATORS.space && isRunTogether(dense, from, step)) {
        if (!isHashtag(text, offsets[from] as number)) return 'forbidden';
      }
      continue;
    }
    const judged = judgeGap(
      readGap(text, gapStart, gapEnd),
      units[from + step] as number,
      units[from + step + 1] as number,
      separators[step] as number,
      acronym,
    );
    if (judged === 'forbidden') return judged;
    if (judged === 'inserted' || verdict === 'none') verdict = judged;
  }
  return verdict;
}
