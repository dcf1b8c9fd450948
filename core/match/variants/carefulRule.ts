/**
 * Which edits make a variant of a name and which make another name. Precision before recall: a
 * wrong note is worse than a missing one. MATCHING measured the frame (few edits, first and last
 * character kept, short names only with an inserted particle); three kinds of evidence widen it for
 * misspellings proper:
 *
 * - *It sounds the same.* Chinese is typed by sound, so most wrong characters are homophones
 *   (乌真峰会, 多边主意). Of real neighbours hardly one differs from a name by a homophone alone; those
 *   that do (数字思路, 数字丝路) are to be listed. At the beginning of a short name it must be no word.
 * - *It looks the same* (鸟镇峰会), as in texts that were read by a machine.
 * - *It breaks a word.* A neighbour consists of words (世界|物联网|大会); a misspelling leaves
 *   loose characters where the name has a word (全球|发展|创|议). Which is which, word segmentation
 *   tells.
 *
 * The loose rule asks for the same evidence, of shorter names and of more edits. It finds what is badly
 * typed or read by a machine, and now and then a name that nobody listed as a neighbour.
 */
import { isDigit, isHan, isLatinLetter, isNumeral } from '../../text/characters';
import type { DenseText } from '../../text/folding/fold';
import { areLookalikes } from '../../text/folding/lookalikes';
import { wordAt } from '../../text/segmentWords';
import { areHomophones } from '../../text/sound/homophones';
import { isGrammarWord } from '../rules/boundaries';
import type { Alignment, Edit } from './alignment';

/** What a rule asks for, lengths in characters of the name. */
interface Strictness {
  /** From here on a name says enough for a missing character or one that breaks a word. */
  long: number;
  /** From here on one character more or less is let pass without further evidence. */
  veryLong: number;
  /** How many such characters, and how many in names of `WORDY_NAME`. */
  mostLikely: readonly [number, number];
  /** Whether in shorter names, too, a character inside may be wrong that breaks a word. */
  breaksShortNames: boolean;
}

export type FuzzyRule = 'careful' | 'loose';

/** From here on a loose character is wrong whatever segmentation says of the name (世界物|联网大会 is not). */
const TELLING_NAME = 8;

const STRICTNESS: Record<FuzzyRule, Strictness> = {
  careful: { long: 6, veryLong: 8, mostLikely: [1, 1], breaksShortNames: false },
  loose: { long: 5, veryLong: 7, mostLikely: [1, 2], breaksShortNames: true },
};

/** From here on a missing word of two characters counts as one edit. */
const WORDY_NAME = 12;
/** A shorter organisation with a particle in it is a description: 上海合作的组织. */
const PLAIN_ORGANISATION = 8;
/** Context for the segmentation, in dense units to either side. */
const CONTEXT = 8;

const unitsOf = (characters: string) =>
  new Set(Array.from(characters, (character) => character.charCodeAt(0)));

const PARTICLES = unitsOf('的之式性');
/** May stand for one another, and be left out or put in in long names. */
const CONJUNCTIONS = unitsOf('和与及跟同暨');
/** 国, with which the name of a country ends. */
const COUNTRY = 0x56fd;
/** 间: what two have with each other is between them, 阵营间对抗. */
const AMONG = 0x95f4;
const OF_TWO = unitsOf('对竞博');
const ENUMERATION_COMMA = 0x3001;
/** Short forms of countries and regions: one for another is another country (中非, 中菲). */
const COUNTRIES = unitsOf('中美英法德俄日韩朝印巴越泰菲缅老柬蒙伊以埃南北东西非拉欧亚澳加墨阿港台');

/** What an undertaking may be of, or once in: 全省发展倡议 is no slip for 全球发展倡议, 世界互联网年会 none for 大会. */
const SCOPES = unitsOf('球国企年展省市县区州镇乡村校院军民党');

/** Says nothing of what it stands before in a long name: 世界百年未有之（大）变局. */
const BIG = 0x5927;

/** More or less of these turns a name into its opposite or into a part, a deputy, an heir of it. */
const TURNING = unitsOf('非反不无未去超新旧前后副总小大多单准半');

/** What the rules look for in what stands in the place of a name, folded; see `BOUNDARY_CHARACTERS`. */
export const VARIANT_CHARACTERS: ReadonlySet<number>[] = [
  PARTICLES,
  CONJUNCTIONS,
  COUNTRIES,
  SCOPES,
  TURNING,
];

/** `same`: the same name in another form; `likely`: probably; `other`: another name. */
type Verdict = 'same' | 'likely' | 'other';

export interface NameUnits {
  pool: Uint16Array;
  start: number;
  length: number;
  /** Names a single organisation: 世界的银行 is not 世界银行. */
  organisation: boolean;
}

export type TextUnits = DenseText;

function isFixed(unit: number): boolean {
  return isNumeral(unit) || isDigit(unit) || isLatinLetter(unit) || unit === 0x7b2c;
}

/** The words around an alignment, with what the name would read like in its place. */
interface Words {
  /** Length of the word that a dense unit of the text belongs to; null where nobody knows. */
  inText(unit: number): number | null;
  /** The same of a unit of the name. */
  inName(unit: number): number | null;
}

function textBetween(units: Uint16Array, from: number, to: number): string {
  let between = '';
  for (let at = from; at < to; at++) between += String.fromCharCode(units[at] as number);
  return between;
}

function readWords(name: NameUnits, text: TextUnits, { start, end }: Alignment): Words {
  let from = start;
  while (from > 0 && start - from < CONTEXT && isHan(text.units[from - 1] as number)) from--;
  let to = end;
  while (to < text.length && to - end < CONTEXT && isHan(text.units[to] as number)) to++;
  const before = textBetween(text.units, from, start);
  const after = textBetween(text.units, end, to);
  const own = textBetween(name.pool, name.start, name.start + name.length);
  const written = before + textBetween(text.units, start, end) + after;
  const listed = before + own + after;
  const length = (context: string, at: number) => {
    const word = wordAt(context, at);
    return word === null ? null : word.end - word.start;
  };
  return {
    inText: (unit) => length(written, unit - from),
    inName: (unit) => length(listed, unit + before.length),
  };
}

/** ① to ⑳: the number of a footnote, if it stands between two characters of a name. */
const isNoteNumber = (unit: number) => unit >= 0x2460 && unit <= 0x2473;

/** Whether the edits are such as only insert or exchange particles. */
export function onlyParticles(edits: Edit[], text: TextUnits): boolean {
  return edits.every(({ type, text: at }) => {
    const unit = text.units[at] as number;
    return (
      type === 'extra' &&
      (PARTICLES.has(unit) ||
        CONJUNCTIONS.has(unit) ||
        unit === AMONG ||
        unit === ENUMERATION_COMMA ||
        isNoteNumber(unit))
    );
  });
}

/**
 * Whether text that aligns with a name is a variant of it.
 * @param alignment with at least one edit, as `alignAround` gives it
 * @param rule how much evidence is asked for
 */
export function isVariant(
  name: NameUnits,
  text: TextUnits,
  alignment: Alignment,
  rule: FuzzyRule,
): boolean {
  const { length } = name;
  const strictness = STRICTNESS[rule];
  const long = length >= strictness.long;
  const veryLong = length >= strictness.veryLong;
  let words: Words | null = null;
  const wordsAround = () => {
    words ??= readWords(name, text, alignment);
    return words;
  };
  const isLoose = (unit: number) => wordsAround().inText(unit) === 1;
  const isInWord = (at: number) => (wordsAround().inName(at) ?? 0) > 1;

  /** Whether its halves are two of a kind, which may be enumerated: 一带、一路. */
  const isPair = length === 4 && name.pool[name.start] === name.pool[name.start + 2];

  function mayBeExtra({ text: at, name: before }: Edit): Verdict {
    if (at === alignment.start || at === alignment.end - 1) return 'other';
    const unit = text.units[at] as number;
    if (isPair && before === 2 && (unit === 0x548c || unit === ENUMERATION_COMMA)) return 'same';
    if (isNoteNumber(unit)) return 'same';
    if (PARTICLES.has(unit)) {
      // Whose it is may be said with 的: 美国的国防部.
      const isOwned =
        before === 2 &&
        name.pool[name.start + 1] === COUNTRY &&
        !isNumeral(name.pool[name.start] as number);
      return !name.organisation || isOwned || length >= PLAIN_ORGANISATION ? 'same' : 'other';
    }
    if (unit === AMONG && OF_TWO.has(text.units[at + 1] as number)) return 'same';
    if (CONJUNCTIONS.has(unit)) return long ? 'same' : 'other';
    if (isFixed(unit) || !isHan(unit) || before === 0) return 'other';
    const twice = unit === text.units[at - 1] || unit === text.units[at + 1];
    if (twice) return 'same';
    return veryLong && !TURNING.has(unit) && !COUNTRIES.has(unit) ? 'likely' : 'other';
  }

  function mayBeMissing({ name: at, text: textAt }: Edit): Verdict {
    const unit = name.pool[name.start + at] as number;
    if (at === 0 || at === length - 1 || !long || isFixed(unit)) return 'other';
    // With the second character goes what the first belongs to: 物联网|空间治理, 中国|互联网治理.
    const before = text.units[alignment.start - 1] ?? 0;
    if (at === 1 && isHan(before) && !isGrammarWord(before)) return 'other';
    if (PARTICLES.has(unit) || CONJUNCTIONS.has(unit) || unit === ENUMERATION_COMMA) return 'same';
    if (!isHan(unit)) return 'other';
    if (unit === BIG && length >= TELLING_NAME && !name.organisation) return 'same';
    if ((isLoose(textAt - 1) || isLoose(textAt)) && isInWord(at)) return 'same';
    return veryLong && !TURNING.has(unit) && !COUNTRIES.has(unit) ? 'likely' : 'other';
  }

  function mayBeWrong({ name: at, text: textAt }: Edit): Verdict {
    const listed = name.pool[name.start + at] as number;
    const written = text.units[textAt] as number;
    const joins = (unit: number) => CONJUNCTIONS.has(unit) || unit === ENUMERATION_COMMA;
    if (joins(listed) && joins(written)) return long ? 'same' : 'other';
    if (isFixed(listed) || isFixed(written) || !isHan(listed) || !isHan(written)) return 'other';
    const sounds = areHomophones(listed, written);
    if (COUNTRIES.has(listed) || (COUNTRIES.has(written) && !sounds)) return 'other';
    const looks = areLookalikes(listed, written);
    if (sounds && looks) return 'same';
    if (sounds || looks) {
      if (long && (sounds || isLoose(textAt))) return 'same';
      if (long) return veryLong ? 'likely' : 'other';
      if (PARTICLES.has(written)) return 'other';
      // A body's name ends in a word that says what it is: 世界银杏 is no slip for 世界银行.
      const renamed = name.organisation && !looks && at === length - 1;
      if (sounds && at > 0 && !(renamed && !isLoose(textAt))) return 'same';
      if (at === 0 && !looks && isGrammarWord(written)) return 'other';
      return (wordsAround().inText(textAt) ?? 1) === 1 ? 'same' : 'other';
    }
    if (!long && !strictness.breaksShortNames) return 'other';
    if (at === 0 || at === length - 1 || isGrammarWord(written)) return 'other';
    if (SCOPES.has(listed) || SCOPES.has(written)) return 'other';
    const telling = length >= TELLING_NAME || (!name.organisation && isInWord(at));
    return telling && isLoose(textAt) ? 'same' : 'other';
  }

  let likely = 0;
  let last: Edit | null = null;
  for (const edit of alignment.edits) {
    const judge = { extra: mayBeExtra, missing: mayBeMissing, wrong: mayBeWrong }[edit.type];
    const verdict = judge(edit);
    if (verdict === 'other') return false;
    if (verdict === 'likely') {
      const sameWord =
        length >= WORDY_NAME &&
        edit.type === last?.type &&
        edit.type !== 'wrong' &&
        edit.name + edit.text === last.name + last.text + 1;
      // A word more is another name (国际科研合作倡议); a word less may be the short form of this one.
      if (sameWord && edit.type === 'extra') return false;
      // Nor is a longer word in the place of a character a slip: 联合国贸发会 for 联合国大会.
      const beside = ({ type, text: at }: Edit) => type === 'wrong' && Math.abs(at - edit.text) < 2;
      if (edit.type === 'extra' && alignment.edits.some(beside)) return false;
      if (!sameWord) likely++;
      last = edit;
    }
  }
  return likely <= strictness.mostLikely[length >= WORDY_NAME ? 1 : 0];
}
