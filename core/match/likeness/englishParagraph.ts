import type { Paragraph } from './readParagraph';
import type { AnotherUse, EnglishPlace } from './useOfName';

/** A paragraph with fewer features beside the name tells nothing. */
const FEWEST = 4;
/** Of an acronym that is written like a word, which mostly is one: Pisa for PISA. */
const FEWEST_FOR_ACRONYM = 1;
/**
 * Where the pack knows how much words belong to its subject: a paragraph of less than the one is about something else, and
 * of as much as the other about the subject, whatever the share says.
 */
const SCORES = { unlike: 0.3, like: 0.5 };
/** The same of two words. */
const SCORES_FOR_WORDS = { unlike: 0.1, like: 0.6 };
/** A paragraph of more is about the subject even where the name is of something that the pack does not have (the arrest of the tanker). */
const CLEARLY_OF_SUBJECT = 0.8;
/** A paragraph of more is about the subject even where the name is one with a word that the pack does not have, or used otherwise. */
const PLAINLY_LIKE = 1;
/** So many features, none of which tells of the subject, say that a word of several senses has another one there. */
const FEWEST_FOR_SENSES = 3;
/** Of two words, of which a line holds fewer than of pairs of characters. */
const FEWEST_FOR_WORDS = 5;
/** Of a pack that has texts in English; the words of names alone tell little of a name of two. */
export const LEAST_OF_TEXTS = 0.01;
/** A paragraph so much more like the pack than it has to be is one of its subject. */
const CLEARLY = 3;
/** Where the name is of something else, so many features that the pack has. */
const FEWEST_KNOWN_FOR_CLEARLY = 2;

/**
 * Whether a name is by its paragraph what the pack means.
 *
 * @param another what the name is used as, where that is told
 * @returns `null` where the paragraph tells nothing
 */
export function isLikeInEnglish(
  { features, known, share, least, score, telling, hasSenses }: Paragraph,
  place: Pick<EnglishPlace, 'form' | 'isLonger'>,
  another: AnotherUse | null,
): boolean | null {
  const { isLonger } = place;
  const { unlike, like } = isLonger ? SCORES_FOR_WORDS : SCORES;
  const isPlain = score !== null && score > PLAINLY_LIKE;
  const hasTexts = least >= LEAST_OF_TEXTS;
  if (another === 'used' && !isPlain) return false;
  if (another === 'object') {
    if (!isLonger) {
      const fewest = hasTexts ? FEWEST_KNOWN_FOR_CLEARLY : 0;
      const isMoreLike = share >= CLEARLY * least && known >= fewest;
      return isMoreLike || (score !== null && score > CLEARLY_OF_SUBJECT);
    }
    if (score !== null && score < like) return false;
  }
  if (hasSenses && telling === 0 && features >= FEWEST_FOR_SENSES && !isPlain) return false;
  if (features < fewestOf(place)) return null;
  if (score !== null && place.form !== 'acronym') {
    if (score < unlike) return false;
    if (score >= like) return true;
  }
  if (!isLonger) return share >= least;
  return hasTexts ? share > 0 : null;
}

function fewestOf({ isLonger, form }: Pick<EnglishPlace, 'form' | 'isLonger'>): number {
  if (isLonger) return FEWEST_FOR_WORDS;
  return form === 'acronym' ? FEWEST_FOR_ACRONYM : FEWEST;
}
