import Papa from 'papaparse';

/** Lines that are looked at. */
const SAMPLE = 200;
const FEWEST_LINES = 3;
const LONGEST_CELL = 120;
/** Of both sides of an equation. */
const LONGEST_SIDE = 60;

/**
 * Whether a plain text is a table: cells parted by tabs, as Excel saves “Unicode text” and programs for translators their glossaries, or
 * a line `name = name` for each term. Lines of comment (`#`) before it count for nothing.
 */
export function isTabular(text: string): boolean {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|[\r\n]/, SAMPLE);
  const first = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('#'));
  if (first === -1) return false;
  const sample = lines.slice(first);
  return areOfCells(sample, lines.length === SAMPLE) || areEquations(sample);
}

/** @param isCut whether the last row may go on below */
function areOfCells(lines: readonly string[], isCut: boolean): boolean {
  const [first = ''] = lines;
  const width = first.split('\t').length;
  if (width < 2) return false;
  const { data } = Papa.parse<string[]>(lines.join('\n'), {
    delimiter: '\t',
    skipEmptyLines: 'greedy',
  });
  const rows = isCut ? data.slice(0, -1) : data;
  return rows.length >= FEWEST_LINES && rows.every(isRow);
}

/** A name and at least one cell beside it. What explains it may be long, where it is not all that stands there. */
function isRow(cells: readonly string[]): boolean {
  const [name = '', beside = '', ...others] = cells;
  const isShort = (cell: string) => cell.length <= LONGEST_CELL;
  return (
    cells.length > 1 &&
    name.trim() !== '' &&
    isShort(name) &&
    (isShort(beside) || others.length > 0)
  );
}

/** Settings of programs are written so, too, but without spaces, in plain letters. */
function areEquations(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== '');
  return (
    filled.length >= FEWEST_LINES &&
    filled.every((line) => {
      const sides = line.split(/[=＝]/).map((side) => side.trim());
      const isShort = sides.every((side) => side !== '' && side.length <= LONGEST_SIDE);
      return sides.length === 2 && isShort && /\s[=＝]\s|[^\p{ASCII}]/u.test(line);
    })
  );
}
