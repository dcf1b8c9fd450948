import type { Fragment } from '../runs/fragment';
import { spacedText } from '../runs/spacedText';

export interface Sheet {
  number: number;
  width: number;
  height: number;
  fragments: Fragment[];
}

/** A page of the book, and the page of the file that it stands on. */
export interface SheetPage extends Sheet {
  sheet: number;
}

/** A sheet of two pages is wider than high by this factor. */
const ACROSS = 1.15;
/** Numbers of two pages stand at the same height, in points, and as far from the middle, in parts of the width. */
const SAME_HEIGHT = 4;
const SAME_PLACE = 0.04;

/**
 * The pages of sheets that have two of them side by side, as scanners and printers of booklets make them. They are told by
 * their numbers: one in each half, at the same height and the same or the mirrored place, the right one the next. Pages of the book are
 * counted on; all sheets with an empty middle are parted if one of them shows it.
 */
export function pagesOfSheets(sheets: readonly Sheet[]): SheetPage[] {
  if (!sheets.some((sheet) => isApart(sheet) && hasTwoNumbers(sheet))) {
    return sheets.map((sheet) => ({ ...sheet, sheet: sheet.number }));
  }
  const pages = sheets.flatMap((sheet): Omit<SheetPage, 'number'>[] => {
    const { number, width, height, fragments } = sheet;
    if (!isApart(sheet)) return [{ sheet: number, width, height, fragments }];
    const half = width / 2;
    const left = fragments.filter((fragment) => fragment.right <= half);
    const right = fragments.filter((fragment) => fragment.right > half);
    return [left, right.map((fragment) => movedLeft(fragment, half))].map((own) => ({
      sheet: number,
      width: half,
      height,
      fragments: own,
    }));
  });
  return pages.map((page, at) => ({ ...page, number: at + 1 }));
}

/** Whether nothing stands over the middle of a sheet that is wider than high. */
function isApart({ width, height, fragments }: Sheet): boolean {
  const half = width / 2;
  return (
    width > height * ACROSS && !fragments.some(({ left, right }) => left < half && right > half)
  );
}

/** Whether the outermost lines of both halves are numbers that follow each other. */
function hasTwoNumbers({ width, fragments }: Sheet): boolean {
  const half = width / 2;
  const left = numbersAtEnds(fragments.filter((fragment) => fragment.right <= half));
  const right = numbersAtEnds(fragments.filter((fragment) => fragment.left >= half));
  return left.some((one) =>
    right.some(
      (other) => other.number === one.number + 1 && areAlike(one.fragment, other.fragment, width),
    ),
  );
}

function numbersAtEnds(fragments: readonly Fragment[]): { fragment: Fragment; number: number }[] {
  const down = [...fragments].sort((a, b) => a.y - b.y);
  return [down[0], down.at(-1)].flatMap((fragment) => {
    const text = spacedText(fragment?.pieces ?? []).replace(/[-–—·\s]/g, '');
    const isNumber = fragment !== undefined && /^\d{1,4}$/.test(text);
    return isNumber ? [{ fragment, number: Number(text) }] : [];
  });
}

function areAlike(left: Fragment, right: Fragment, width: number): boolean {
  const [a, b] = [middleOf(left), middleOf(right)];
  const isNear = (place: number) => Math.abs(b - place) < width * SAME_PLACE;
  return (
    a < width / 2 &&
    Math.abs(left.y - right.y) < SAME_HEIGHT &&
    (isNear(a + width / 2) || isNear(width - a))
  );
}

const middleOf = ({ left, right }: Fragment) => (left + right) / 2;

function movedLeft(fragment: Fragment, by: number): Fragment {
  return {
    ...fragment,
    left: fragment.left - by,
    right: fragment.right - by,
    pieces: fragment.pieces.map((piece) => ({ ...piece, x: piece.x - by })),
  };
}
