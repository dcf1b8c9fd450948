import { isHan, isLatinLetter } from '../../text/characters';
import { fold } from '../../text/folding/fold';
import { mayHave } from './bloomFilter';
import { PLAIN_WORDS } from './plainWords';

export type LikenessScript = 'han' | 'latin';

/** Characters that stand in any text, whatever it is about. */
export const PLAIN_CHARACTERS =
  '的了在是和与及或不有为以于之其一个而也将被把对由从到这那中上下后前时能会可要者所年月日';
const PLAIN_HAN = new Set(PLAIN_CHARACTERS);
/** Shorter words are not even looked up. */
const SHORTEST_WORD = 3;
/** Letters of a word that tell it: what follows is mostly an ending. */
const STEM = 6;
/** Of a shorter word than the stem, its ending would be a part of it. */
const PLURAL = /(?<=[^s]{3})s$/;

/** Whether a word, in lower case, stands in any text, whatever it is about. */
export function isPlainWord(word: string): boolean {
  return mayHave(PLAIN_WORDS, word);
}

/** A feature and where it stands, in UTF-16 units of the text. */
export interface PlacedFeature {
  feature: string;
  start: number;
  end: number;
}

/**
 * What tells the subject of a text: pairs of Chinese characters that follow each other, or the stems of its words.
 * Such as stand in any text are left out.
 */
export function textFeatures(text: string, script: LikenessScript): string[] {
  return placedFeatures(text, script).map(({ feature }) => feature);
}

/** The same with their places, the first one first. */
export function placedFeatures(text: string, script: LikenessScript): PlacedFeature[] {
  const { text: folded, offsets } = fold(text);
  const found: PlacedFeature[] = [];
  const add = (feature: string, from: number, to: number) => {
    const start = offsets[from] ?? text.length;
    found.push({ feature, start, end: (offsets[to - 1] ?? start) + 1 });
  };
  if (script === 'latin') addStems(folded, add);
  else addPairs(folded, add);
  return found;
}

/** With where it stands in the folded text. */
type AddFeature = (feature: string, from: number, to: number) => void;

function addPairs(folded: string, add: AddFeature): void {
  for (let at = 1; at < folded.length; at++) {
    if (!isHan(folded.charCodeAt(at - 1)) || !isHan(folded.charCodeAt(at))) continue;
    const pair = folded.slice(at - 1, at + 1);
    if (PLAIN_HAN.has(pair.charAt(0)) || PLAIN_HAN.has(pair.charAt(1))) continue;
    add(pair, at - 1, at + 1);
  }
}

function addStems(folded: string, add: AddFeature): void {
  let start = 0;
  for (let at = 0; at <= folded.length; at++) {
    if (at < folded.length && isLatinLetter(folded.charCodeAt(at))) continue;
    const from = start;
    start = at + 1;
    const word = folded.slice(from, at);
    const singular = word.replace(PLURAL, '');
    if (word.length < SHORTEST_WORD || isPlainWord(word) || isPlainWord(singular)) continue;
    add(singular.slice(0, STEM), from, at);
  }
}
