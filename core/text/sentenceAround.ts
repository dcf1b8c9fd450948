/** The longest sentence that is kept whole, in UTF-16 units. */
const LONGEST = 1_000;

/**
 * The sentence of a text in which something stands, with white space as single spaces: up to the ends of the sentences
 * that a long selection begins and ends in. The selection itself where the text does not have it.
 */
export function sentenceAround(text: string, selected: string): string {
  const whole = tidy(text);
  const wanted = tidy(selected);
  const start = whole.indexOf(wanted);
  if (start < 0 || wanted === '') return wanted;
  const end = start + wanted.length;
  const sentences = [...new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(whole)];
  const touched = sentences.filter(
    ({ index, segment }) => index < end && index + segment.length > start,
  );
  const sentence = touched
    .map(({ segment }) => segment)
    .join('')
    .trim();
  return sentence.length > LONGEST ? wanted : sentence;
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
