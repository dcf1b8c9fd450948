import '../folding/everyPair';
import { isHan } from '../characters';
import { foldToString } from '../folding/fold';
import { readingsOf } from './readingsOf';

/**
 * A text as pinyin without tones, syllables and Latin words apart: for sorting names that came
 * without a reading. Each character is read in its most common way, which is at times not the right
 * one (重庆). A browser that does not sort Chinese by pinyin leaves characters as they are.
 */
export function readingOf(text: string): string {
  let reading = '';
  for (const character of foldToString(text)) {
    const unit = character.charCodeAt(0);
    const syllable = isHan(unit) ? readingsOf(unit)[0] : undefined;
    reading += syllable === undefined ? character : ` ${syllable} `;
  }
  return reading.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
