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
  return matches.map((match) => {
    if (match.conditional) return match;
    const surface = text.slice(match.start, match.end);
    const script = weighedScript(surface);
    const likeness = likenesses.find(
      ({ from, to, script: of }) => of === script && match.term >= from && match.term < to,
    );
    if (likeness === undefined) return match;
    const beside = [text.slice(0, match.start), text.slice(match.end)];
    const features = beside.flatMap((part) => textFeatures(part, likeness.script));
    if (features.length < FEWEST) return match;
    const known = features.filter((feature) => mayHave(likeness.filter, feature)).length;
    return known < likeness.least * features.length ? { ...match, conditional: true } : match;
  });
}

/** In which script the text around the name is to be weighed; `null` where the name is told by itself. */
function weighedScript(surface: string): LikenessScript | null {
  if (isHan(surface.charCodeAt(0)))
    return foldToString(surface).length <= SHORT_CHINESE ? 'han' : null;
  return /^[a-z]+$/i.test(surface) && surface.slice(1) !== surface.slice(1).toUpperCase()
    ? 'latin'
    : null;
}
