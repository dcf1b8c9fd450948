import { closeText } from '../runs/closeText';
import { greatest, least } from '../runs/extremes';
import type { Fragment } from '../runs/fragment';

/** Navigation is set in letters smaller than the text by this factor. */
const SMALLER = 0.95;
/** Lines of the text are as wide, in ems. */
const WIDE = 12;
/** It recurs on as many pages, and on this share of them. */
const FEWEST_PAGES = 3;
const SHARE = 0.4;
/** At the same place, in points. */
const SAME_PLACE = 3;

/**
 * The pages without navigation: small print beside all text, at its left or right, that stands at the same place on several pages.
 * Reports of companies name their parts so. Notes in the margin do not recur.
 *
 * @param bodySize size of the document's text, in points
 */
export function withoutRecurringBeside<P extends { fragments: Fragment[] }>(
  pages: readonly P[],
  bodySize: number,
): P[] {
  const beside = pages.map(({ fragments }) => besideText(fragments, bodySize));
  const places = new Map<string, Fragment[]>();
  for (const fragment of beside.flat()) {
    const text = closeText(fragment.pieces);
    places.set(text, [...(places.get(text) ?? []), fragment]);
  }
  const fewest = Math.max(FEWEST_PAGES, pages.length * SHARE);
  // On the first page it may stand higher or lower.
  const recurs = (fragment: Fragment) => {
    const below = (places.get(closeText(fragment.pieces)) ?? []).filter(
      ({ left }) => Math.abs(left - fragment.left) < SAME_PLACE,
    );
    return below.some(
      (one) => below.filter(({ y }) => Math.abs(y - one.y) < SAME_PLACE).length >= fewest,
    );
  };
  return pages.map((page, at) => {
    const dropped = new Set((beside[at] ?? []).filter(recurs));
    if (dropped.size === 0) return page;
    return { ...page, fragments: page.fragments.filter((fragment) => !dropped.has(fragment)) };
  });
}

/** Small print that no line of the text stands above or below. */
function besideText(fragments: readonly Fragment[], bodySize: number): Fragment[] {
  const text = fragments.filter(
    ({ left, right, size }) => size > bodySize * SMALLER && right - left > size * WIDE,
  );
  if (text.length === 0) return [];
  const from = least(text.map(({ left }) => left));
  const to = greatest(text.map(({ right }) => right));
  return fragments.filter(
    ({ left, right, size }) => size < bodySize * SMALLER && (right < from || left > to),
  );
}
