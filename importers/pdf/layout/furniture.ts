import type { Fragment } from '../runs/fragment';
import { type Line, linesOf } from '../runs/line';
import { textOf } from '../runs/lineText';
import { isLarger, type Margin, NOT_LARGER, SAME_HEIGHT } from './margin';
import { doubledHeads, doubledKey, headingTexts, namesHeading } from './namedHeads';
import { textLeading } from './textLeading';

export interface PageFragments {
  number: number;
  height: number;
  fragments: Fragment[];
}

/** Parts of a page's height in which running heads and page numbers stand. */
const TOP_BAND = 0.18;
const BOTTOM_BAND = 0.18;
/** What recurs does so on this share of the pages, or on `ENOUGH` of them, but on two at least. */
const RECURRING = 0.4;
const ENOUGH = 3;
/** A head whose words change from chapter to chapter stands at the same height on this share of pages. */
const CONSTANT = 0.6;
/** Such a head is parted from the text by more than this, in ems, and in leadings of a text that is set far apart. */
const PARTED = 1.8;
const PARTED_LEADINGS = 1.25;
/** Small print is smaller than the text by this factor, and within this share of the page's height. */
const SMALL_PRINT = 0.88;
const EDGE = 0.1;
/** Notes are smaller than the text by this factor. */
const NOTE = 0.93;

/** Longer lines, in UTF-16 units, may be sentences. */
const SHORT_LINE = 20;

/** `3`, `3/57`, `第3页`, `Page3of57`, `xiv`: without spaces and dashes. */
const PAGE_NUMBER =
  /^第?(?:page|p\.|seite)?(?:\d{1,4}|[ivxlc]{1,7}|[一二三四五六七八九十百〇]{1,5})(?:(?:\/|of|共|von|de)\d{1,4})?[页頁]?(?:共\d{1,4}[页頁])?$/iu;

/** Beside words, too, nothing else ends a line at the edge in `3 / 57`, `Page 3 of 57`, `第 3 页 共 57 页`. */
const NUMBER_OF_ALL =
  /\s(?:(?:page |seite |p\. ?)?\d{1,4} ?(?:\/|of|von) ?\d{1,4}|第 ?\d{1,4} ?[页頁][,，/ ]?共 ?\d{1,4} ?[页頁])$/iu;

const isPageNumber = (text: string) => PAGE_NUMBER.test(text.replace(/[-–—·•|()（）[\]\s]/g, ''));

/**
 * The pages without running heads, page numbers and whatever else is printed on every page.
 * @param bodySize size of the document's text, in points
 * @param pause called after every page, to let others work
 */
export async function withoutFurniture<P extends PageFragments>(
  pages: readonly P[],
  bodySize: number,
  pause: () => Promise<void>,
): Promise<P[]> {
  const lines: Line[][] = [];
  for (const { fragments } of pages) {
    lines.push(linesOf(fragments));
    await pause();
  }
  const room = Math.max(bodySize * PARTED, textLeading(lines, bodySize) * PARTED_LEADINGS);
  const margins = pages.map(({ height }, at) => marginsOf(lines[at] ?? [], height, room));
  const recurring = recurringKeys(margins, pages.length, bodySize);
  const counted = countsOf(pages, margins, bodySize);
  const headed = headedCounts(pages, margins, bodySize);
  const constant = constantHeights(margins, pages.length, bodySize);
  const headings = headingTexts(lines, bodySize);
  const doubled = doubledHeads(lines, margins, bodySize);
  return pages.map((page, at) => {
    const dropped = new Set<Fragment>();
    const own = margins[at] ?? [];
    for (const edge of ['top', 'bottom'] as const) {
      let outermost = 0;
      for (const margin of own.filter((other) => other.edge === edge)) {
        const isOutermost = margin.rank <= outermost;
        const drop =
          (hasRecurring(recurring, margin, bodySize) &&
            (isOutermost || !isSentence(margin, bodySize))) ||
          (isOutermost && (isPageNumber(margin.text) || isSmallPrint(margin, page, bodySize))) ||
          (isOutermost && margin.isParted && NUMBER_OF_ALL.test(margin.text)) ||
          (isOutermost && hasOwnNumber(margin, page)) ||
          (isOutermost && counted.has(countKey(margin, page, bodySize) ?? '')) ||
          (isOutermost && namesHeading(margin, headings, bodySize)) ||
          (isOutermost && doubled.has(doubledKey(margin))) ||
          (isOutermost && headed.has(headedKey(margin, page, bodySize) ?? '')) ||
          (isOutermost && hasConstant(constant, margin) && margin.isParted);
        if (!drop) continue;
        for (const cell of margin.line.cells) dropped.add(cell);
        outermost = margin.rank + 1;
      }
    }
    return { ...page, fragments: page.fragments.filter((fragment) => !dropped.has(fragment)) };
  });
}

/** A sentence in letters of the text, within it, is of a form that has it on every page. */
const isSentence = ({ line, text }: Margin, bodySize: number) =>
  line.size > bodySize * NOTE && text.length > SHORT_LINE && /[。！？.!?][”’」』）)]?$/u.test(text);

/** The number of a page stands this far from the words of its head, in ems. */
const NUMBER_APART = 4;
/** And this far, where the file is a part of something longer, which its own pages do not count. */
const ANY_NUMBER_APART = 12;

/**
 * Words with the page's place in the file far from them at the same height, parted from the text: even on the only page. At its top
 * any number, since papers are taken out of journals.
 */
function hasOwnNumber({ line, edge, rank, isParted }: Margin, page: PageFragments): boolean {
  const { cells } = line;
  if (!isParted || cells.length < 2) return false;
  return [cells, cells.toReversed()].some(([end, next]) => {
    if (end === undefined || next === undefined) return false;
    const number = textOf(end.pieces, () => false).trim();
    const gap = Math.max(end.left - next.right, next.left - end.right) / line.size;
    if (number === String(page.number)) return gap > NUMBER_APART;
    const isHead = edge === 'top' && rank === 0 && cells.length === 2 && /^\d{1,4}$/.test(number);
    return isHead && gap > ANY_NUMBER_APART;
  });
}

/**
 * What a page's number at one end of a line, less the page's place in the file, comes to: the same on all pages if it
 * is one. `null` where a line has no number at its ends.
 */
function countOf({ line }: Margin, page: PageFragments, bodySize: number): number | null {
  if (line.block?.role === 'Note') return null;
  // A note may begin with the number of its page, but that one is raised, or stands close to small text.
  const isMark = line.pieces[1]?.isSpaced === false && line.size < bodySize * NOTE;
  const ends = [isMark ? undefined : line.pieces[0], line.pieces.at(-1)].map((piece) =>
    piece !== undefined && piece.size > line.size * 0.9 ? piece.text.trim() : '',
  );
  const number = ends.find((end) => /^\d{1,4}$/.test(end));
  return number === undefined ? null : Number(number) - page.number;
}

/**
 * What a line parted from the text, with a number at one end of its words, comes to: its height and the number less the page's
 * place in the file. Left and right pages have other words, and the same key. `null` for other lines.
 */
function headedKey(margin: Margin, page: PageFragments, bodySize: number): string | null {
  const { text, edge, line, rank, isParted } = margin;
  if (rank > 0 || !isParted || line.size > bodySize * NOT_LARGER) return null;
  const number = /^(\d{1,4})\s|\s(\d{1,4})$/.exec(text.trim());
  if (number === null) return null;
  const count = Number(number[1] ?? number[2]) - page.number;
  return `${edge} ${Math.round(line.y / SAME_HEIGHT)} ${count}`;
}

/** Such heads that two pages agree on, of which one has its number first and the other last, or that three do. */
function headedCounts(
  pages: readonly PageFragments[],
  margins: readonly Margin[][],
  bodySize: number,
): Set<string> {
  const ends = new Map<string, boolean[]>();
  pages.forEach((page, at) => {
    for (const margin of margins[at] ?? []) {
      const key = headedKey(margin, page, bodySize);
      if (key === null) continue;
      ends.set(key, [...(ends.get(key) ?? []), /^\d/.test(margin.text.trim())]);
    }
  });
  const agreed = [...ends].filter(([, first]) => first.length >= ENOUGH || new Set(first).size > 1);
  return new Set(agreed.map(([key]) => key));
}

/** That count with the edge it stands at; `null` also for headings, which may begin with the number of their page. */
function countKey(margin: Margin, page: PageFragments, bodySize: number): string | null {
  const count = countOf(margin, page, bodySize);
  return count === null || isLarger(margin, bodySize) ? null : `${margin.edge} ${count}`;
}

/** Counts that several pages agree on. */
function countsOf(
  pages: readonly PageFragments[],
  margins: readonly Margin[][],
  bodySize: number,
): Set<string> {
  const seen = new Map<string, number>();
  pages.forEach((page, at) => {
    const outermost = (margins[at] ?? []).filter(({ rank }) => rank === 0);
    const own = new Set(outermost.map((margin) => countKey(margin, page, bodySize)));
    for (const key of own) if (key !== null) seen.set(key, (seen.get(key) ?? 0) + 1);
  });
  return new Set([...seen].filter(([, times]) => times > 1).map(([key]) => key));
}

/** A small line at the very edge, far from the text, is none of it, even on the only page. */
function isSmallPrint({ line, edge, gap }: Margin, page: PageFragments, bodySize: number): boolean {
  const away = edge === 'top' ? line.y : page.height - line.y;
  const isSmall = line.size < bodySize * SMALL_PRINT;
  return (
    isSmall &&
    away < page.height * EDGE &&
    gap > bodySize * PARTED &&
    !/^[\d*†‡[]/.test(line.pieces[0]?.text ?? '')
  );
}

/** @param room what parts a line from the text, in points */
function marginsOf(lines: readonly Line[], height: number, room: number): Margin[] {
  const margins: Margin[] = [];
  const add = (edge: 'top' | 'bottom', inward: readonly Line[]) => {
    inward.forEach((line, rank) => {
      const next = inward[rank + 1];
      const gap = next === undefined ? height : Math.abs(next.y - line.y);
      const isParted = gap > Math.max(line.size * PARTED, room);
      const inBand =
        edge === 'top' ? line.y < height * TOP_BAND : line.y > height * (1 - BOTTOM_BAND);
      // Pages with wide margins have their numbers further in: below the text, and away from it.
      const isBelow = edge === 'bottom' && rank === 0 && isParted;
      if (!inBand && !isBelow) return;
      margins.push({ line, text: textOf(line.pieces, () => false), rank, edge, gap, isParted });
    });
  };
  add('top', lines);
  add('bottom', lines.toReversed());
  return margins;
}

/** What recurs in larger letters may be headings of the same name: only on most pages it is none. */
const keyOf = (margin: Margin, bodySize: number) =>
  `${margin.edge} ${isLarger(margin, bodySize) ? 'large' : ''} ${margin.text.replace(/\d+|\b[ivxlc]+\b/g, '#').replace(/\s/g, '')}`;

/** How often each text stands at which heights. */
function recurringKeys(
  margins: readonly Margin[][],
  pages: number,
  bodySize: number,
): Map<string, number[]> {
  const heights = new Map<string, number[]>();
  for (const page of margins) {
    for (const margin of page) {
      const key = keyOf(margin, bodySize);
      heights.set(key, [...(heights.get(key) ?? []), margin.line.y]);
    }
  }
  const least = Math.max(2, Math.min(ENOUGH, Math.ceil(pages * RECURRING)));
  for (const [key, all] of heights) {
    const often = all.filter(
      (y) =>
        countNear(all, y) >= (key.includes(' large ') ? Math.max(least, pages * CONSTANT) : least),
    );
    if (often.length > 0) heights.set(key, often);
    else heights.delete(key);
  }
  return heights;
}

const countNear = (all: readonly number[], y: number) =>
  all.filter((other) => Math.abs(other - y) < SAME_HEIGHT).length;

function hasRecurring(
  recurring: ReadonlyMap<string, number[]>,
  margin: Margin,
  bodySize: number,
): boolean {
  return (recurring.get(keyOf(margin, bodySize)) ?? []).some(
    (y) => Math.abs(y - margin.line.y) < SAME_HEIGHT,
  );
}

/** Heights at which most pages have an outermost line that is parted from the text. */
function constantHeights(
  margins: readonly Margin[][],
  pages: number,
  bodySize: number,
): Map<string, number[]> {
  const heights = new Map<string, number[]>();
  for (const page of margins) {
    for (const margin of page) {
      if (margin.rank > 0 || !margin.isParted) continue;
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
