import type { Fragment } from './fragment';
import { type Line, linesOf } from './line';
import { textOf } from './lineText';

export interface PageFragments {
  number: number;
  height: number;
  fragments: Fragment[];
}

/** Parts of a page's height in which running heads and page numbers stand. */
const TOP_BAND = 0.18;
const BOTTOM_BAND = 0.18;
/** What recurs stands at the same height, in points. */
const SAME_HEIGHT = 4;
/** What recurs does so on this share of the pages, or on `ENOUGH` of them, but on two at least. */
const RECURRING = 0.4;
const ENOUGH = 3;
/** A head whose words change from chapter to chapter stands at the same height on this share of pages. */
const CONSTANT = 0.6;
/** Such a head is parted from the text by more than this, in ems. */
const PARTED = 1.8;
/** Larger than the text, it is a heading: pages of slides begin with one each. */
const NOT_LARGER = 1.1;

/** `3`, `— 3 —`, `3 / 57`, `第 3 页`, `Page 3 of 57`, `xiv`. */
const PAGE_NUMBER =
  /^[-–—·•|(（[\s]*(?:第\s*)?(?:page\s+|p\.\s*|seite\s+)?(?:\d{1,4}|[ivxlc]{1,7}|[一二三四五六七八九十百〇]{1,5})(?:\s*(?:[/|]|of|共|von|de)\s*(?:第\s*|共\s*)?\d{1,4})?(?:\s*[页頁])?(?:\s*共\s*\d+\s*[页頁])?[-–—·•|)）\]\s]*$/iu;

interface Margin {
  line: Line;
  text: string;
  /** From the nearer edge: 0 is the outermost line. */
  rank: number;
  edge: 'top' | 'bottom';
  /** To the next line towards the middle of the page, in points. */
  gap: number;
}

/**
 * The pages without running heads, page numbers and whatever else is printed on every page.
 * @param bodySize size of the document's text, in points
 */
export function withoutFurniture<P extends PageFragments>(
  pages: readonly P[],
  bodySize: number,
): P[] {
  const margins = pages.map(marginsOf);
  const recurring = recurringKeys(margins, pages.length);
  const constant = constantHeights(margins, pages.length, bodySize);
  return pages.map((page, at) => {
    const dropped = new Set<Fragment>();
    const own = margins[at] ?? [];
    for (const edge of ['top', 'bottom'] as const) {
      let outermost = 0;
      for (const margin of own.filter((other) => other.edge === edge)) {
        const isOutermost = margin.rank <= outermost;
        const drop =
          hasRecurring(recurring, margin) ||
          (isOutermost && PAGE_NUMBER.test(margin.text)) ||
          (isOutermost && hasConstant(constant, margin) && isParted(margin, bodySize));
        if (!drop) continue;
        for (const cell of margin.line.cells) dropped.add(cell);
        outermost = margin.rank + 1;
      }
    }
    return { ...page, fragments: page.fragments.filter((fragment) => !dropped.has(fragment)) };
  });
}

function marginsOf({ height, fragments }: PageFragments): Margin[] {
  const lines = linesOf(fragments);
  const margins: Margin[] = [];
  const add = (edge: 'top' | 'bottom', inward: readonly Line[]) => {
    inward.forEach((line, rank) => {
      const inBand =
        edge === 'top' ? line.y < height * TOP_BAND : line.y > height * (1 - BOTTOM_BAND);
      if (!inBand) return;
      const next = inward[rank + 1];
      const gap = next === undefined ? height : Math.abs(next.y - line.y);
      margins.push({ line, text: textOf(line.pieces, () => false), rank, edge, gap });
    });
  };
  add('top', lines);
  add('bottom', lines.toReversed());
  return margins;
}

const keyOf = ({ text, edge }: Margin) =>
  `${edge} ${text.replace(/\d+|\b[ivxlc]+\b/g, '#').replace(/\s/g, '')}`;

/** How often each text stands at which heights. */
function recurringKeys(margins: readonly Margin[][], pages: number): Map<string, number[]> {
  const heights = new Map<string, number[]>();
  for (const page of margins) {
    for (const margin of page) {
      const key = keyOf(margin);
      heights.set(key, [...(heights.get(key) ?? []), margin.line.y]);
    }
  }
  const least = Math.max(2, Math.min(ENOUGH, Math.ceil(pages * RECURRING)));
  for (const [key, all] of heights) {
    const often = all.filter((y) => countNear(all, y) >= least);
    if (often.length > 0) heights.set(key, often);
    else heights.delete(key);
  }
  return heights;
}

const countNear = (all: readonly number[], y: number) =>
  all.filter((other) => Math.abs(other - y) < SAME_HEIGHT).length;

function hasRecurring(recurring: ReadonlyMap<string, number[]>, margin: Margin): boolean {
  return (recurring.get(keyOf(margin)) ?? []).some(
    (y) => Math.abs(y - margin.line.y) < SAME_HEIGHT,
  );
}

const isParted = ({ gap, line }: Margin, bodySize: number) =>
  gap > Math.max(line.size, bodySize) * PARTED;

/** Heights at which most pages have an outermost line that is parted from the text. */
function constantHeights(
  margins: readonly Margin[][],
  pages: number,
  bodySize: number,
): Map<string, number[]> {
  const heights = new Map<string, number[]>();
  for (const page of margins) {
    for (const margin of page) {
      if (margin.rank > 0 || !isParted(margin, bodySize)) continue;
      if (margin.line.size > bodySize * NOT_LARGER) continue;
      heights.set(margin.edge, [...(heights.get(margin.edge) ?? []), margin.line.y]);
    }
  }
  for (const [edge, all] of heights) {
    const often = all.filter((y) => countNear(all, y) >= Math.max(ENOUGH, pages * CONSTANT));
    heights.set(edge, often);
  }
  return heights;
}

function hasConstant(constant: ReadonlyMap<string, number[]>, { edge, line }: Margin): boolean {
  return (constant.get(edge) ?? []).some((y) => Math.abs(y - line.y) < SAME_HEIGHT);
}
