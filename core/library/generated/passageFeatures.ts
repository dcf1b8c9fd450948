import { type LikenessScript, textFeatures } from '../../match/likeness/textFeatures';
import type { Pack, PackName } from '../../pack/types';
import { ENOUGH_TEXT } from './enoughText';

/** Packs with fewer features in a script say nothing of what is like them in it. */
export const FEWEST_FEATURES = 150;

/** What tells the subject of each passage of a pack, as far as enough of it is read. */
export function passageFeatures({ documents }: Pack, script: LikenessScript): Set<string>[] {
  const passages: Set<string>[] = [];
  let left = ENOUGH_TEXT;
  for (const { text } of documents.flatMap(({ blocks }) => blocks)) {
    left -= text.length;
    if (left < 0) break;
    passages.push(new Set(textFeatures(text, script)));
  }
  return passages;
}

/** What names are made of. English ones that were generated, `linelist`, say nothing that those they were made from do not. */
export function featuresOfNames(names: readonly PackName[], script: LikenessScript): string[] {
  return names
    .filter(({ origin }) => script === 'han' || origin !== 'generated')
    .flatMap(({ text }) => textFeatures(text, script));
}
