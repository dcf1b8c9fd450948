/** Finds out which marks the reader meets: a script of its own, for those who keep what they meet. */

import { type MetPlace, MOST_TOLD } from '../../core/collection/encounter';
import { metSentence } from '../../core/collection/metSentence';
import type { PageAnnotation } from '../annotatePage';
import { isPageHidden, listen } from '../dom/domAccess';
import type { Mark } from '../marks/mark';
import { isInView } from '../painting/markBoxes';
import { isInSight } from './inSight';
import { paragraphAround } from './paragraphAround';
import { shownByFrames } from './shownByFrames';

/** Milliseconds between two looks. What is in sight at two of them has been met. */
const APART = 1_000;
/** Marks that are measured in one look: more are not read in the time either. */
const MOST = 400;
/** A page may change without a word of it: one look in so many is made in any case. */
const PATROL = 5;

/** What can be seen of a page that is annotated. */
export type MetPage = Pick<PageAnnotation, 'index'> & {
  painter: Pick<PageAnnotation['painter'], 'painted' | 'isVisible' | 'isPainted'>;
};

/**
 * Tells of each term that is met on a page once, with the sentence it was met in first, until `signal` is aborted.
 *
 * @param pageNow what is annotated; `null` where nothing is
 * @param tell resolves to whether more is wanted; must not reject
 * @param apart milliseconds between two looks
 */
export function watchMet(
  pageNow: () => MetPage | null,
  tell: (met: MetPlace[]) => Promise<boolean>,
  signal: AbortSignal,
  apart = APART,
): void {
  /** Ids of terms that were met at this address. */
  let met = new Set<string>();
  let address = '';
  let inSight = new Set<Mark>();
  let painted = 0;
  let looks = 0;
  let hasStirred = true;

  function isWorthALook(page: MetPage): boolean {
    looks += 1;
    const isChanged = hasStirred || inSight.size > 0 || page.painter.painted.size !== painted;
    hasStirred = false;
    painted = page.painter.painted.size;
    return isChanged || looks % PATROL === 0;
  }

  async function look(): Promise<boolean> {
    const page = pageNow();
    if (page === null || isPageHidden() || !page.painter.isVisible) {
      inSight = new Set();
      return true;
    }
    if (!isWorthALook(page)) return true;
    if (address !== pageAddressNow()) {
      address = pageAddressNow();
      met = new Set();
    }
    const before = inSight;
    inSight = await shownByFrames(candidates(page).filter(isInSight));
    const places = placesOf(
      page,
      [...inSight].filter((mark) => before.has(mark)),
    );
    return places.length === 0 || (await tell(places));
  }

  function candidates({ index, painter }: MetPage): Mark[] {
    const found: Mark[] = [];
    let measured = 0;
    for (const mark of painter.painted.keys()) {
      const term = index.terms[mark.match.term]?.id;
      if (term === undefined || met.has(term)) continue;
      measured += 1;
      if (measured > MOST) break;
      if (isInView(mark) && painter.isPainted(mark)) found.push(mark);
    }
    return found;
  }

  function placesOf({ index }: MetPage, marks: readonly Mark[]): MetPlace[] {
    const places: MetPlace[] = [];
    for (const mark of marks) {
      const term = index.terms[mark.match.term]?.id;
      if (term === undefined || met.has(term) || places.length === MOST_TOLD) continue;
      met.add(term);
      places.push({ term, ...sentenceOf(mark) });
    }
    return places;
  }

  function lookLater(): void {
    setTimeout(async () => {
      if (!signal.aborted && (await look())) lookLater();
    }, apart);
  }

  const stir = () => {
    hasStirred = true;
  };
  for (const type of ['scroll', 'resize']) {
    listen(window, type, stir, { capture: true, passive: true, signal });
  }
  lookLater();
}

/** The place on a page is not part of it. */
function pageAddressNow(): string {
  return location.href.replace(/#(?!!?\/).*/s, '');
}

function sentenceOf(mark: Mark): Omit<MetPlace, 'term'> {
  const { match } = mark;
  const { text, from } = paragraphAround(mark);
  return metSentence(text, { start: match.start - from, end: match.end - from });
}
