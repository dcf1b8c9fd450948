import { syllableNumberOf } from './homophones';
import { otherReadingsOf } from './otherReadings';
import { SYLLABLE_NAMES } from './syllableNames';

let names: string[] | null = null;

/**
 * How a character is read in pinyin without tones, most commonly first.
 * @param unit an ideograph folded to Simplified
 * @returns empty where the browser does not know
 */
export function readingsOf(unit: number): readonly string[] {
  const number = syllableNumberOf(unit);
  if (number === null) return [];
  names ??= readSyllableNames();
  const name = names[number];
  return name === undefined ? [] : [name, ...otherReadingsOf(unit)];
}

/** In every step a digit says with how many letters of the name before it the next one begins. */
export function readSyllableNames(): string[] {
  let name = '';
  return (SYLLABLE_NAMES.match(/\d[a-z]+/g) ?? []).map((step) => {
    name = name.slice(0, Number(step.charAt(0))) + step.slice(1);
    return name;
  });
}
