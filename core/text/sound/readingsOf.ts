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
  names ??= SYLLABLE_NAMES.split(' ');
  const name = names[number];
  return name === undefined ? [] : [name, ...otherReadingsOf(unit)];
}
