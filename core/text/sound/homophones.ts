/**
 * Whether two characters sound alike but for the tone, by the order in which `Intl.Collator` puts
 * Chinese characters: by pinyin, syllable after syllable. That order comes with the browser, so a
 * list of the characters at which a syllable begins stands in for a table of readings. A browser
 * that sorts otherwise is noticed, and then nothing counts as a homophone.
 */
import { firstThat } from '../../firstThat';
import { SYLLABLE_STARTS } from './syllableStarts';

let collator: Intl.Collator | null | undefined;
/** Syllable number by character, for the few that are ever asked for. */
const syllables = new Map<number, number>();

/** The only place that names the list: a bundler writes it out wherever it is named. */
const startAt = (syllable: number) => SYLLABLE_STARTS.charAt(syllable);

function openCollator(): Intl.Collator | null {
  const opened = new Intl.Collator('zh-u-co-pinyin');
  for (let at = 1; startAt(at) !== ''; at++) {
    if (opened.compare(startAt(at - 1), startAt(at)) >= 0) return null;
  }
  return opened;
}

function syllableOf(unit: number, order: Intl.Collator): number {
  const known = syllables.get(unit);
  if (known !== undefined) return known;
  const character = String.fromCharCode(unit);
  const syllable = firstThat(
    SYLLABLE_STARTS.length,
    (at) => order.compare(startAt(at), character) > 0,
  );
  syllables.set(unit, syllable);
  return syllable;
}

/**
 * The number of the syllable that a character is read as most commonly, as `SYLLABLE_STARTS` and
 * `SYLLABLE_NAMES` count them.
 * @param unit an ideograph folded to Simplified
 * @returns null where the browser does not know
 */
export function syllableNumberOf(unit: number): number | null {
  if (collator === undefined) collator = openCollator();
  if (collator === null) return null;
  const number = syllableOf(unit, collator) - 1;
  return number < 0 ? null : number;
}

/** @param a, b ideographs folded to Simplified; each is read in its most common way */
export function areHomophones(a: number, b: number): boolean {
  if (collator === undefined) collator = openCollator();
  return collator !== null && syllableOf(a, collator) === syllableOf(b, collator);
}
