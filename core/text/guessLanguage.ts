import { isHan } from './characters';
import type { Language } from './languages';
import { pageScriptOf } from './script/pageScript';

/** Letters of which each alone tells a script, and the language that most texts in it are in. */
const BY_LETTERS: readonly [RegExp, Language][] = [
  [/\p{Script=Hangul}/gu, 'ko'],
  [/[іїєґ]/giu, 'uk'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Devanagari}/gu, 'hi'],
];
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const LATIN = /\p{Script=Latin}/gu;
const BEYOND_ENGLISH = /[^\P{Script=Latin}a-z]/giu;

/** Of Chinese and Japanese characters, the part that must be kana; a Chinese text may quote some. */
const KANA_IN_JAPANESE = 0.1;
/** Of Latin letters, the part with accents that no English text has. */
const ACCENTS_IN_ENGLISH = 0.005;
/** How many Latin letters weigh as much as one of a script that needs fewer. */
const LETTERS_PER_CHARACTER = 4;
/** As much of a text as is read, in UTF-16 units. */
const SAMPLE = 4_000;

/**
 * What language a text most likely is in, told from its characters alone: a guess for texts of which nobody says.
 * Latin letters without accents are English; with them they are of no language in particular, `und-Latn`.
 */
export function guessLanguage(text: string): Language {
  const sample = text.slice(0, SAMPLE);
  const count = (letters: RegExp) => sample.match(letters)?.length ?? 0;
  const latin = count(LATIN);
  const kana = count(KANA);
  const han = countHan(sample);
  const chinese = { language: chineseOrJapanese(sample, kana, han), weight: kana + han };
  const others = BY_LETTERS.map(([letters, language]) => ({ language, weight: count(letters) }));
  // Few texts have Ukrainian letters and are not Ukrainian, although most of their letters are Russian, too.
  const [best] = [chinese, ...others.map((each) => spread(each, others))].sort(
    (a, b) => b.weight - a.weight,
  );
  if (best !== undefined && best.weight * LETTERS_PER_CHARACTER > latin) return best.language;
  if (latin === 0) return 'und';
  return count(BEYOND_ENGLISH) > latin * ACCENTS_IN_ENGLISH ? 'und-Latn' : 'en';
}

interface Weighed {
  language: Language;
  weight: number;
}

function spread(each: Weighed, all: readonly Weighed[]): Weighed {
  if (each.language !== 'uk' || each.weight === 0) return each;
  const russian = all.find(({ language }) => language === 'ru');
  return { ...each, weight: (russian?.weight ?? 0) + 1 };
}

function chineseOrJapanese(text: string, kana: number, han: number): Language {
  if (kana > 0 && kana >= (kana + han) * KANA_IN_JAPANESE) return 'ja';
  return chineseScriptOf(text) === 'hant' ? 'zh-Hant' : 'zh-Hans';
}

/** Which Chinese script a text is in; Simplified where its characters do not tell. */
export function chineseScriptOf(text: string): 'hans' | 'hant' {
  return pageScriptOf(text.slice(0, SAMPLE), null) === 'hant' ? 'hant' : 'hans';
}

function countHan(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (isHan(text.charCodeAt(at))) count++;
  return count;
}
