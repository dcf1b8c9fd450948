import { isHan } from '../../text/characters';
import { foldToString } from '../../text/fold';
import type { Likeness, Match } from '../index/types';
import { mayHave } from './bloomFilter';
import { type LikenessScript, textFeatures } from './textFeatures';

/** A paragraph with fewer features beside the name tells nothing. */
const FEWEST = 4;
const SHORT_CHINESE = 3;

/**
 * Matches of names that are easily something else, up to three characters or a word in Latin letters, in a paragraph that
 * is unlike the texts of their pack: these count only where the page names the term otherwise, or one that vouches for it.
 *
 * @param text the paragraph, as it was scanned
 * @returns the matches, some of them made conditional
 */
export function weighLikeness(
  likenesses: readonly Likeness[],
  text: string,
  matches: readonly Match[],
): Match[] {
  return matches.map((match) =>
    !match.conditional && likenessAround(likenesses, text, match) === 'unlike'
      ? { ...match, conditional: true, isUnlike: true }
      : match,
  );
}

/**
 * Whether the paragraph around a name is like the texts of the pack that the name is from; `null` where that is not
 * weighed.
 *
 * @param term position in the index
 */
export function likenessAround(
  likenesses: readonly Likeness[],
  text: string,
  { start, end, term }: Pick<Match, 'start' | 'end' | 'term'>,
): 'like' | 'unlike' | null {
  const script = weighedScript(text.slice(start, end));
  const likeness = likenesses.find(
    ({ from, to, script: of }) => of === script && term >= from && term < to,
  );
  if (likeness === undefined) return null;
  const beside = [text.slice(0, start), text.slice(end)];
  const features = beside.flatMap((part) => textFeatures(part, likeness.script));
  if (features.length < FEWEST) return null;
  const known = features.filter((feature) => mayHave(likeness.filter, feature)).length;
  return known < likeness.least * features.length ? 'unlike' : 'like';
}

/** In which script the text around the name is to be weighed; `null` where the name is told by itself. */
function weighedScript(surface: string): LikenessScript | null {
  if (isHan(surface.charCodeAt(0)))
    return foldToString(surface).length <= SHORT_CHINESE ? 'han' : null;
  return /^[a-z]+$/i.test(surface) && surface.slice(1) !== surface.slice(1).toUpperCase()
    ? 'latin'
    : null;
}
