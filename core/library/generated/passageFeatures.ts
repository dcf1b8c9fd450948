import { type LikenessScript, textFeatures } from '../../match/likeness/textFeatures';
import type { Pack } from '../../pack/types';
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
