import type { Paragraph } from './readParagraph';

/** A paragraph with fewer pairs beside the name tells nothing of it, or nothing of one that stands in no other texts. */
const FEWEST = 3;
const FEWEST_FOR_OWN = 4;
/** As many, and none of them known, tell that a name that hardly stands anywhere by chance is out of place. */
const FEWEST_FOR_LONGER = 10;
/**
 * What speaks for a short name, by a logistic regression over sixteen packs of names only: that the paragraph has of the
 * pack what it has to have, that it has clearly more than twice that, each step of the score of its words, that another name of the
 * pack is there, too, and that the name stands in no other texts; with what these have to come to. Another name counts for half of
 * what was learned, since names that are easily something else may be so together.
 */
const SHARE = 1;
const MORE = 1.3;
const SCORE = 0.85;
const BESIDE = 1.4;
const OWN = 1.1;
const ENOUGH = 2.37;
/** So many pairs of the pack, beyond twice what there has to be. */
const CLEARLY_MORE = 1.2;

/** With whether it has another name of the pack. */
interface ChineseParagraph extends Paragraph {
  isBeside: boolean;
}

/**
 * Whether a name is by its paragraph what the pack means.
 *
 * @param isLonger whether it hardly stands anywhere by chance, so that much has to be said against it
 * @returns `null` where the paragraph tells nothing
 */
export function isLikeInChinese(paragraph: ChineseParagraph, isLonger: boolean): boolean | null {
  const { features, known, least, score, hasSenses } = paragraph;
  if (isLonger) return features < FEWEST_FOR_LONGER ? null : known > 0 || (score ?? 0) > 0;
  if (features < (hasSenses ? FEWEST : FEWEST_FOR_OWN)) return null;
  return score === null ? known >= least * features : evidenceOf(paragraph) >= ENOUGH;
}

function evidenceOf({
  features,
  known,
  least,
  score,
  hasSenses,
  isBeside,
}: ChineseParagraph): number {
  const wanted = least * features;
  return (
    (known >= wanted ? SHARE : 0) +
    (known >= 2 * wanted + CLEARLY_MORE ? MORE : 0) +
    (score ?? 0) * SCORE +
    (isBeside ? BESIDE : 0) +
    (hasSenses ? 0 : OWN)
  );
}
