import { isHan } from '../../text/characters';
import { foldToString } from '../../text/folding/fold';
import { wordAt } from '../../text/segmentWords';
import type { Likeness, Match } from '../index/types';
import { mayHave } from './bloomFilter';
import { type LikenessScript, textFeatures } from './textFeatures';
import { hasSenses, readHints, scoreOf, tellsLittle } from './wordScores';

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
/** Two frequent pairs of Chinese characters are hardly both in a pack by chance. */
const MOST_BY_CHANCE = 1;
/** As many, and none of them known, tell that a name that hardly stands anywhere by chance is out of place. */
const FEWEST_FOR_LONGER = 10;
/** The same of two English words, of which a line holds fewer than of pairs of characters. */
const FEWEST_FOR_WORDS = 5;
/** Of a pack that has texts in English; the words of names alone tell little of a name of two. */
const LEAST_OF_TEXTS = 0.01;
/** The first two words of what a name is of. */
const OF =
  /^s? (?:of|for) (?!wh)(?:(?:the|an?|his|her|its|their|our|my|your) )?([a-z]+(?: [a-z]+)?)/i;
/** Of what somebody does with it, where the name may be what is done. */
const DONE_TO = /^ (?:the|an?|his|her|its|their|our|my|your) ([a-z]+(?: [a-z]+)?)/i;
const DOING = /[a-z]ing$/i;
const CAPITAL = /^[A-Z]/;
/** How far what a name is of is looked for, in UTF-16 units. */
const REACH = 48;
const SHORT_CHINESE = 3;
const LONGER_CHINESE = 4;
/** A paragraph so much more like the pack than it has to be, with features enough, is one of its subject. */
const CLEARLY = 3;
const FEWEST_FOR_CLEARLY = 8;
/** Where the name is of something else, so many features that the pack has. */
const FEWEST_KNOWN_FOR_CLEARLY = 2;
/** Of a pack that has hardly any text in the script, twice as much as it has to be is nothing. */
const LEAST_FOR_CLEARLY = 0.2;
/** Of a larger pack, some name or other stands in any paragraph. */
const MOST_TERMS_THAT_TELL = 200;

/**
 * Weighs names that are easily something else by the paragraph they stand in. In one that is unlike the texts of their
 * pack they count only where the page names the term otherwise, or one that vouches for it, Chinese ones also beside
 * another name of the pack that counts there. Ambiguous acronyms, which
 * would need that anywhere, count in a paragraph that is clearly like the pack, or has another name of it.
 *
 * @param text the paragraph, as it was scanned
 * @param use how English names are used in the text, in pages
 * @returns the matches, some of them with another `conditional`
 */
export function weighLikeness(
  likenesses: readonly Likeness[],
  text: string,
  matches: readonly Match[],
  use: NameUse = UNTOLD,
): Match[] {
  return matches.map((match) => {
    if (match.conditional) {
      if (match.form !== 'acronym') return match;
      const isOfSubject =
        isClearlyLike(likenesses, text, match) || hasCompany(likenesses, text, matches, match, use);
      return isOfSubject ? { ...match, conditional: false } : match;
    }
    const isOutOfPlace =
      likenessAround(likenesses, text, match, use) === 'unlike' &&
      // What is one with an English name says more than what else the paragraph names.
      !(isHan(text.charCodeAt(match.start)) && hasCompany(likenesses, text, matches, match, use));
    return isOutOfPlace ? { ...match, conditional: true, isUnlike: true } : match;
  });
}

/** What is asked of English names in pages, which have room for it: `joinedTo` and `isUsedOtherwise`. */
export interface NameUse {
  joinedTo(text: string, start: number, end: number, isLonger: boolean): string[];
  isUsedOtherwise(text: string, start: number, end: number, isVerbatim: boolean): boolean;
}
const UNTOLD: NameUse = { joinedTo: () => [], isUsedOtherwise: () => false };

/** `reason` is `verbatim` where a name has the capitals that the pack gives it. */
type Place = Pick<Match, 'start' | 'end' | 'term'> & Partial<Pick<Match, 'form' | 'reason'>>;

/**
 * Whether the paragraph around a name is like the texts of the pack that the name is from; `null` where that is not
 * weighed.
 *
 * @param place of the name, with the position of its term in the index
 */
export function likenessAround(
  likenesses: readonly Likeness[],
  text: string,
  place: Place,
  use: NameUse = UNTOLD,
): 'like' | 'unlike' | null {
  const weighed = weighedAs(text, place);
  if (weighed === null) return null;
  const around = shareAround(likenesses, text, place, weighed.script);
  if (around === null) return null;
  const { features, known, share, least, score, telling } = around;
  const { unlike, like } = weighed.isLonger ? SCORES_FOR_WORDS : SCORES;
  // The words of names alone tell too little for that.
  const told = least < LEAST_OF_TEXTS ? UNTOLD : use;
  const another = isOfAnother(likenesses, text, place, weighed, told);
  if (another === 'used' && (score === null || score <= PLAINLY_LIKE)) return 'unlike';
  if (another === 'object') {
    if (!weighed.isLonger) {
      const fewest = least < LEAST_OF_TEXTS ? 0 : FEWEST_KNOWN_FOR_CLEARLY;
      const isClear =
        (share >= CLEARLY * least && known >= fewest) ||
        (score !== null && score > CLEARLY_OF_SUBJECT);
      return isClear ? 'like' : 'unlike';
    }
    if (score !== null && score < like) return 'unlike';
  }
  const mayBeChance = weighed.script === 'latin' || known <= MOST_BY_CHANCE;
  if (around.hasSenses && telling === 0 && mayBeChance && features >= FEWEST_FOR_SENSES) {
    if (score === null || score <= PLAINLY_LIKE) return 'unlike';
  }
  if (features < fewestOf(weighed, place)) return null;
  if (score !== null && place.form !== 'acronym') {
    if (score < unlike) return 'unlike';
    if (score >= like) return 'like';
  }
  if (weighed.isLonger && weighed.script === 'latin' && least < LEAST_OF_TEXTS) return null;
  const isLike = weighed.isLonger ? share > 0 : share >= least;
  return isLike ? 'like' : 'unlike';
}

/**
 * Whether an English name is of something that the pack does not have: curtailment of visiting hours, ditching his phone,
 * the violinist's inertia, a transformer model. That says more than the rest of the paragraph; what is one name with it, and what
 * the name is used as, says nearly everything.
 */
function isOfAnother(
  likenesses: readonly Likeness[],
  text: string,
  { start, end, term, form, reason }: Place,
  { isLonger, script }: WeighedAs,
  use: NameUse,
): 'object' | 'used' | null {
  if (script === 'han' || form === 'acronym') return null;
  const isUnknown = (said: string): boolean => {
    const around = shareAround(likenesses, said, { start: 0, end: 0, term }, script);
    return around !== null && around.features > 0 && around.share === 0;
  };
  if (use.joinedTo(text, start, end, isLonger).some(isUnknown)) return 'used';
  if (use.isUsedOtherwise(text, start, end, reason === 'verbatim')) return 'used';
  const after = text.slice(end, end + REACH);
  const isDoing = !isLonger && DOING.test(text.slice(start, end));
  const said = OF.exec(after)?.[1] ?? (isDoing ? DONE_TO.exec(after)?.[1] : null) ?? '';
  // Where the houses are says less of a name of two words than what it is of.
  if (isLonger && CAPITAL.test(said)) return null;
  return isUnknown(said) ? 'object' : null;
}

function fewestOf({ isLonger, script }: WeighedAs, { form }: Place): number {
  if (isLonger) return script === 'latin' ? FEWEST_FOR_WORDS : FEWEST_FOR_LONGER;
  return form === 'acronym' ? FEWEST_FOR_ACRONYM : FEWEST;
}

/** Whether the paragraph has a name of another term of the same pack that counts by itself. */
function hasCompany(
  likenesses: readonly Likeness[],
  text: string,
  matches: readonly Match[],
  { term }: Place,
  use: NameUse,
): boolean {
  const pack = likenesses.find(({ from, to }) => term >= from && term < to);
  if (pack === undefined || pack.to - pack.from > MOST_TERMS_THAT_TELL) return false;
  return matches.some(
    (other) =>
      other.term !== term &&
      other.term >= pack.from &&
      other.term < pack.to &&
      !other.conditional &&
      likenessAround(likenesses, text, other, use) !== 'unlike',
  );
}

/** Acronyms stand in texts of any script: asked is what the text around one is written in. */
function isClearlyLike(likenesses: readonly Likeness[], text: string, place: Place): boolean {
  return (['han', 'latin'] as const).some((script) => {
    const around = shareAround(likenesses, text, place, script);
    if (around === null || around.features < FEWEST_FOR_CLEARLY) return false;
    return around.share >= Math.max(CLEARLY * around.least, LEAST_FOR_CLEARLY);
  });
}

/** What a text says around a place. */
interface Around {
  features: number;
  /** Of them, what the pack has: how many, and what share of all. */
  known: number;
  share: number;
  least: number;
  /** `null` of a pack that has no scores of words. */
  score: number | null;
  /** How many of those that the pack has are not in any text. */
  telling: number;
  /** Whether the name is an everyday word, which in English means several things. */
  hasSenses: boolean;
}

/** How many of the features around a place the pack has; `null` where it says nothing of texts in the script. */
function shareAround(
  likenesses: readonly Likeness[],
  text: string,
  { start, end, term }: Place,
  script: LikenessScript,
): Around | null {
  const likeness = likenesses.find(
    ({ from, to, script: of }) => of === script && term >= from && term < to,
  );
  if (likeness === undefined) return null;
  // What the name itself says it says anywhere: a film's fans say Transformer twice.
  const own = script === 'latin' ? textFeatures(text.slice(start, end), script) : [];
  const features = [text.slice(0, start), text.slice(end)]
    .flatMap((part) => textFeatures(part, script))
    .filter((feature) => !own.includes(feature));
  const known = features.filter((feature) => mayHave(likeness.filter, feature));
  const { least } = likeness;
  const told = readHints(likeness.scores);
  const { scores } = told;
  const scored = features.reduce((sum, feature) => sum + scoreOf(scores, feature), known.length);
  return {
    features: features.length,
    known: known.length,
    share: known.length / features.length,
    least,
    score: scores === '' ? null : scored / (features.length + 1),
    telling: known.filter((feature) => !tellsLittle(told, feature)).length,
    hasSenses: hasSenses(told, foldToString(text.slice(start, end))),
  };
}

const TWO_WORDS = /^[a-z]+ [a-z]+$/i;
const ONE_WORD = /^[a-z]+(?:-[a-z]+)?$/i;

interface WeighedAs {
  /** Of the text around the name. */
  script: LikenessScript;
  /** Whether the name is so long that much has to be said against it. */
  isLonger: boolean;
}

/** Whether a name of four characters is none that two everyday words make by chance (个人|申请): 蓄滞洪区, 举证责任. */
function isOfItsOwn(folded: string): boolean {
  const middle = folded.length / 2;
  const [first, second] = [wordAt(folded, 0), wordAt(folded, middle)];
  if (first === null || second === null) return false;
  return first.end !== middle || second.start !== middle || second.end !== folded.length;
}

/** How the text around a name is weighed; `null` where the name is told by itself. */
function weighedAs(text: string, { start, end }: Place): WeighedAs | null {
  const surface = text.slice(start, end);
  if (isHan(surface.charCodeAt(0))) {
    const folded = foldToString(surface);
    if (folded.length > LONGER_CHINESE) return null;
    // A work may be called anything: 《影子银行》 is a novel.
    const isTitle = text.charAt(start - 1) === '《' && text.charAt(end) === '》';
    const isLonger = folded.length > SHORT_CHINESE && !isTitle;
    return isLonger && isOfItsOwn(folded) ? null : { script: 'han', isLonger };
  }
  if (TWO_WORDS.test(surface)) return { script: 'latin', isLonger: true };
  return ONE_WORD.test(surface) && surface.slice(1) !== surface.slice(1).toUpperCase()
    ? { script: 'latin', isLonger: false }
    : null;
}
