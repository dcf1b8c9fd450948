import { isHan } from '../../text/characters';
import { foldToString } from '../../text/folding/fold';
import { wordAt } from '../../text/segmentWords';
import type { Likeness, Match } from '../index/types';
import { isLikeInChinese } from './chineseParagraph';
import { isLikeInEnglish, LEAST_OF_TEXTS } from './englishParagraph';
import { type Paragraph, readParagraph } from './readParagraph';
import type { LikenessScript } from './textFeatures';
import type { AnotherUse, EnglishPlace, useOfName } from './useOfName';

const SHORT_CHINESE = 3;
const LONGER_CHINESE = 4;
/** A paragraph so much more like the pack than it has to be, with features enough, is one of its subject. */
const CLEARLY = 3;
const FEWEST_FOR_CLEARLY = 8;
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
 * @param useOf how English names are used in the text, in pages
 * @returns the matches, some of them with another `conditional`
 */
export function weighLikeness(
  likenesses: readonly Likeness[],
  text: string,
  matches: readonly Match[],
  useOf: typeof useOfName | null = null,
): Match[] {
  const weigh = createWeighing(likenesses, text, useOf);
  const weighed = matches.map((match) => ({
    match,
    isUnlike: !match.conditional && weigh.likenessAround(match) === 'unlike',
  }));
  const company = companyIn(likenesses, weighed);
  return weighed.map(({ match, isUnlike }) => {
    const { named, counting } = company(match.term);
    if (match.conditional) {
      const isOfSubject = match.form === 'acronym' && (counting || weigh.isClearlyLike(match));
      return isOfSubject ? { ...match, conditional: false } : match;
    }
    if (!isUnlike) return match;
    // What is one with an English name says more than what else the paragraph names.
    const isAmongOthers =
      isHan(text.charCodeAt(match.start)) &&
      (counting || (named && weigh.likenessAround(match, named) !== 'unlike'));
    return isAmongOthers ? match : { ...match, conditional: true, isUnlike: true };
  });
}

/**
 * What else of a term's pack the paragraph has, but for ambiguous names: another term, and one that counts there. Of a large
 * pack they tell nothing.
 */
function companyIn(
  likenesses: readonly Likeness[],
  weighed: readonly { match: Match; isUnlike: boolean }[],
): (term: number) => { named: boolean; counting: boolean } {
  const terms = new Map<number, { named: Set<number>; counting: Set<number> }>();
  const packOf = (term: number) => likenesses.find(({ from, to }) => term >= from && term < to);
  for (const { match, isUnlike } of weighed) {
    const pack = packOf(match.term);
    if (match.conditional || pack === undefined) continue;
    if (pack.to - pack.from > MOST_TERMS_THAT_TELL) continue;
    const of = terms.get(pack.from) ?? { named: new Set(), counting: new Set() };
    terms.set(pack.from, of);
    of.named.add(match.term);
    if (!isUnlike) of.counting.add(match.term);
  }
  const hasOther = (term: number, of = new Set<number>()) => of.size > Number(of.has(term));
  return (term) => {
    const of = terms.get(packOf(term)?.from ?? -1);
    return { named: hasOther(term, of?.named), counting: hasOther(term, of?.counting) };
  };
}

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
): 'like' | 'unlike' | null {
  return createWeighing(likenesses, text, null).likenessAround(place);
}

function createWeighing(
  likenesses: readonly Likeness[],
  text: string,
  useOf: typeof useOfName | null,
) {
  const read = new Map<Likeness, ReturnType<typeof readParagraph>>();

  function likenessOf(term: number, script: LikenessScript): Likeness | undefined {
    return likenesses.find((each) => each.script === script && term >= each.from && term < each.to);
  }

  /** `null` where the pack says nothing of texts in the script. */
  function paragraphAround({ start, end, term }: Place, script: LikenessScript): Paragraph | null {
    const likeness = likenessOf(term, script);
    if (likeness === undefined) return null;
    const around = read.get(likeness) ?? readParagraph(likeness, text);
    read.set(likeness, around);
    return around(start, end);
  }

  function useAt(place: EnglishPlace & Place, { least }: Paragraph): AnotherUse | null {
    const likeness = likenessOf(place.term, 'latin');
    if (useOf === null || likeness === undefined) return null;
    return useOf(
      place,
      least >= LEAST_OF_TEXTS,
      (said) => readParagraph(likeness, said)(0, 0).share === 0,
    );
  }

  return {
    /** @param isBeside whether another name of the pack is in the paragraph, whatever that is weighed at */
    likenessAround(place: Place, isBeside = false): 'like' | 'unlike' | null {
      const weighed = weighedAs(text, place);
      if (weighed === null) return null;
      const { script, isLonger } = weighed;
      const around = paragraphAround(place, script);
      if (around === null) return null;
      const english = { ...place, text, isLonger };
      const isLike =
        script === 'han'
          ? isLikeInChinese({ ...around, isBeside }, isLonger)
          : isLikeInEnglish(around, english, useAt(english, around));
      return isLike === null ? null : isLike ? 'like' : 'unlike';
    },
    /** Acronyms stand in texts of any script: asked is what the text around one is written in. */
    isClearlyLike(place: Place): boolean {
      return (['han', 'latin'] as const).some((script) => {
        const around = paragraphAround(place, script);
        if (around === null || around.features < FEWEST_FOR_CLEARLY) return false;
        return around.share >= Math.max(CLEARLY * around.least, LEAST_FOR_CLEARLY);
      });
    },
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
