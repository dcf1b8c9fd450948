/**
 * Where a word, or the first or last character of one, stands at a candidate of several words: at its edges, within it, beside
 * it. `begins` and `ends` are of characters.
 */
export const WORD_PLACES = [
  'first',
  'last',
  'begins',
  'ends',
  'inside',
  'before',
  'after',
] as const;
export type WordPlace = (typeof WORD_PLACES)[number];

/** Per place how much a word there speaks for a term, or against one, in log odds; words that say nothing are absent. */
export type WordWeights = Readonly<Record<WordPlace, ReadonlyMap<string, number>>>;

const NUMBER = /^-?\d{1,2}(?:\.\d{1,2})?$/;

/**
 * Reads weights of words as `scripts/suggest/trainWeights.mjs` writes them: in every line a place, a weight and all words
 * that have it there, parted by spaces. Throws where a line has another form.
 */
export function readWordWeights(text: string): WordWeights {
  const weights = Object.fromEntries(
    WORD_PLACES.map((place) => [place, new Map<string, number>()]),
  ) as Record<WordPlace, Map<string, number>>;
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const [place = '', weight = '', ...words] = line.split(' ');
    if (!isWordPlace(place) || !NUMBER.test(weight)) {
      throw new Error(`No line of weights of words: ${line.slice(0, 20)}`);
    }
    for (const word of words) weights[place].set(word, Number(weight));
  }
  return weights;
}

function isWordPlace(text: string): text is WordPlace {
  return (WORD_PLACES as readonly string[]).includes(text);
}
