import type { Library } from '../library/library';
import { passageProseOf } from '../library/passageProse';
import { hasHan } from '../text/folding/searchText';
import type { BilingualWords } from './bilingualWords';
import { countKeys, type KeyCounts } from './keyCounts';
import { visitKeys } from './textKeys';

/** What has to be known of all passages of a library to compare a few of them: how rare what they share is. */
export interface PassageStatistics {
  passages: number;
  /** UTF-16 units of a passage's search prose. */
  meanLength: number;
  /** In how many passages a key of `textKeys.ts` is. */
  keys: KeyCounts;
  /** Per meaning of `BilingualWords` how many passages have a word for it. */
  meanings: Uint32Array;
}

/** Worked out from the text of all passages: that takes time, and is the same whenever the packs are. */
export function passageStatisticsOf(library: Library, words: BilingualWords): PassageStatistics {
  const texts = [...passageProseOf(library).values()];
  const meanings = new Uint32Array(words.size);
  for (const text of texts) {
    for (const meaning of meaningsIn(text, words)) (meanings[meaning] as number)++;
  }
  return {
    passages: texts.length,
    meanLength: Math.max(1, texts.reduce((sum, { length }) => sum + length, 0) / texts.length),
    keys: countKeys(texts.length, (text, found) => visitKeys(texts[text] ?? '', found)),
    meanings,
  };
}

/** The meanings of a passage, by the words of its language. @param prose its search prose */
function meaningsIn(prose: string, words: BilingualWords): Set<number> {
  return hasHan(prose) ? words.ofChinese(prose) : words.ofEnglish(prose);
}
