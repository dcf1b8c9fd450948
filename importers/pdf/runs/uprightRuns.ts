import { greatest } from './extremes';
import type { PageRuns, Run, TaggedBlock } from './run';

/** Text as the file places it. */
export interface PlacedText {
  text: string;
  /** Origin of the first character, from the left and top edges of the page, in points. */
  x: number;
  y: number;
  /** Advance along the baseline. */
  width: number;
  size: number;
  /** Direction of the baseline in degrees, clockwise from left-to-right. */
  angle: number;
  font: string;
  /** The font itself runs downwards. */
  isVertical: boolean;
  block: TaggedBlock | null;
}

interface Sheet {
  number: number;
  width: number;
  height: number;
}

/** From the baseline to the upper edge of an ideograph, in ems. */
const ASCENT = 0.88;
/** From the baseline to the middle of a Latin letter, in ems. */
const HALF_LETTER = 0.35;
/** Share of single characters, each below the one before, from which a page is vertical. */
const MOSTLY = 0.5;
/** Bands at the edges of a vertical page in which horizontal text is no part of the text. */
const TOP_BAND = 0.18;
const BOTTOM_BAND = 0.16;

/** Presentation forms of punctuation for vertical text. */
const VERTICAL_FORMS = /[\ufe10-\ufe19\ufe31\ufe32\ufe35-\ufe44\ufe47\ufe48]/g;

/**
 * Brings text to a page that is read from left to right, top to bottom, whichever way the page was set:
 * sideways, or in columns from right to left. Text in another direction (stamps in the margin, watermarks) is left out.
 */
export function uprightRuns(texts: readonly PlacedText[], sheet: Sheet): PageRuns {
  const quarter = mainQuarter(texts);
  const downwards = isSetDownwards(texts);
  if (downwards) return fromColumns(texts, sheet);
  const turned = quarter % 2 === 1;
  const width = turned ? sheet.height : sheet.width;
  const height = turned ? sheet.width : sheet.height;
  const runs: Run[] = [];
  for (const text of texts) {
    if (quarterOf(text.angle) !== quarter) continue;
    const [x, y] = turnBack(text, quarter, sheet);
    runs.push(runOf(text, x, y, text.width));
  }
  return { number: sheet.number, width, height, runs, isVertical: false };
}

function runOf({ text, size, font, block }: PlacedText, x: number, y: number, width: number): Run {
  return { text, x, y, width, size, font, block };
}

/** Slanted text has no quarter: -1. */
function quarterOf(angle: number): number {
  const quarter = Math.round(angle / 90);
  return Math.abs(angle - quarter * 90) > 3 ? -1 : ((quarter % 4) + 4) % 4;
}

function mainQuarter(texts: readonly PlacedText[]): number {
  const lengths = [0, 0, 0, 0];
  for (const { text, angle } of texts) {
    const quarter = quarterOf(angle);
    if (quarter >= 0) lengths[quarter] = (lengths[quarter] ?? 0) + text.trim().length;
  }
  return lengths.indexOf(greatest(lengths));
}

function turnBack({ x, y }: PlacedText, quarter: number, sheet: Sheet): [number, number] {
  if (quarter === 1) return [y, sheet.width - x];
  if (quarter === 2) return [sheet.width - x, sheet.height - y];
  if (quarter === 3) return [sheet.height - y, x];
  return [x, y];
}

const isSingle = (text: string) => Array.from(text).length === 1;

/** Browsers set vertical text as single characters, each below the one before; others with fonts that run downwards. */
function isSetDownwards(texts: readonly PlacedText[]): boolean {
  let all = 0;
  let below = 0;
  let before: PlacedText | null = null;
  for (const text of texts) {
    const length = text.text.trim().length;
    if (length === 0) continue;
    all += length;
    if (text.isVertical) below += length;
    else if (before !== null && isSingle(text.text) && isBelow(text, before)) below += length;
    before = text;
  }
  return below > all * MOSTLY;
}

function isBelow(text: PlacedText, before: PlacedText): boolean {
  const fall = (text.y - before.y) / before.size;
  return Math.abs(text.x - before.x) < before.size * 0.3 && fall > 0.7 && fall < 1.4;
}

/** Lines run down and follow each other to the left: what was down becomes right, what was left becomes down. */
function fromColumns(texts: readonly PlacedText[], sheet: Sheet): PageRuns {
  const filled = texts
    .filter(({ text }) => text.trim() !== '')
    .map((text) => ({ ...text, text: text.text.replace(VERTICAL_FORMS, horizontalForm) }));
  const runs: Run[] = [];
  filled.forEach((text, at) => {
    const quarter = quarterOf(text.angle);
    if (text.isVertical) {
      runs.push(runOf(text, text.y, sheet.width - text.x, text.width));
    } else if (quarter === 1) {
      const middle = text.x + text.size * HALF_LETTER;
      runs.push(runOf(text, text.y, sheet.width - middle, text.width));
    } else if (quarter === 0) {
      const top = text.y - text.size * ASCENT;
      const lies =
        text.width > text.size * 1.6 ||
        isBeside(filled[at - 1], text) ||
        isBeside(text, filled[at + 1]);
      const inBand = top < sheet.height * TOP_BAND || text.y > sheet.height * (1 - BOTTOM_BAND);
      if (inBand && (lies || isLoneNumber(text, filled[at - 1], filled[at + 1]))) return;
      runs.push(runOf(text, top, sheet.width - text.x - text.width / 2, text.size));
    }
  });
  return {
    number: sheet.number,
    width: sheet.height,
    height: sheet.width,
    runs,
    isVertical: true,
  };
}

/** The number of a page: above and below it is nothing. */
function isLoneNumber(
  text: PlacedText,
  before: PlacedText | undefined,
  after: PlacedText | undefined,
): boolean {
  const follows = before !== undefined && isBelow(text, before);
  return /^\d$/.test(text.text) && !follows && (after === undefined || !isBelow(after, text));
}

/** Brackets and stops as they stand in horizontal text, which is what a reader sees of the passage. */
function horizontalForm(form: string): string {
  if (form === '\ufe19') return '…';
  const plain = form.normalize('NFKC');
  const unit = plain.charCodeAt(0);
  return unit > 0x20 && unit < 0x7f ? String.fromCharCode(unit + 0xfee0) : plain;
}

function isBeside(left: PlacedText | undefined, right: PlacedText | undefined): boolean {
  if (left === undefined || right === undefined) return false;
  return (
    Math.abs(left.y - right.y) < left.size * 0.1 &&
    Math.abs(right.x - left.x - left.width) < left.size * 0.3
  );
}
