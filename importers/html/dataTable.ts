/** A cell with more text than that holds a part of the page. */
const LONGEST_CELL = 600;
/** Browsers take no more columns than that for one cell. */
const WIDEST_SPAN = 1000;
/** What is repeated of cells may be so many times as long as the table's text: one of spans alone would grow without end. */
const MOST_REPEATED = 4;
/** One row places parts beside each other. */
const FEWEST_ROWS = 2;
const BLOCKS_OF_PAGES = 'table, h1, h2, h3, h4, h5, h6, blockquote, ul ul, article, section';

/** Whether a table has rows to be read as rows; others only place parts of a page beside each other. */
export function isDataTable(table: Element): boolean {
  if (/presentation|none/.test(table.getAttribute('role') ?? '')) return false;
  if (table.querySelector(BLOCKS_OF_PAGES) !== null) return false;
  const rows = rowsOf(table);
  if (rows.length < FEWEST_ROWS) return false;
  const isWide = rows.some((cells) => cells.length > 1);
  const isShort = rows.every((cells) =>
    cells.every((cell) => (cell.textContent ?? '').trim().length <= LONGEST_CELL),
  );
  return isWide && isShort;
}

/** The cells of each row, of HTML or XHTML; a cell over several rows is in each of them, while there is room for that. */
export function rowsOf(table: Element): Element[][] {
  /** Cells that reach into the rows below, by their place, and how many of those are left. */
  const reaching = new Map<number, { cell: Element; rows: number }>();
  let room = MOST_REPEATED * lengthOf(table);
  const rows = [...table.querySelectorAll('tr')].map((row) => {
    const cells: Element[] = [];
    let place = 0;
    const takeReaching = () => {
      for (let above = reaching.get(place); above !== undefined; above = reaching.get(place)) {
        room -= lengthOf(above.cell) + 1;
        if (room < 0) {
          reaching.clear();
          return;
        }
        cells.push(above.cell);
        if (above.rows > 1) reaching.set(place, { ...above, rows: above.rows - 1 });
        else reaching.delete(place);
        place += spanOf(above.cell, 'colspan');
      }
    };
    for (const cell of row.children) {
      if (!/^t[dh]$/i.test(cell.localName)) continue;
      takeReaching();
      cells.push(cell);
      const below = spanOf(cell, 'rowspan') - 1;
      if (below > 0) reaching.set(place, { cell, rows: below });
      place += spanOf(cell, 'colspan');
    }
    takeReaching();
    return cells;
  });
  const caption = table.querySelector('caption');
  return caption === null ? rows : [[caption], ...rows];
}

const lengthOf = (element: Element): number => element.textContent?.length ?? 0;

/** Over how many columns or rows a cell reaches; what says more than a table can have says nothing. */
function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const span = Number(cell.getAttribute(name) ?? 1);
  return Number.isInteger(span) && span >= 1 && span <= WIDEST_SPAN ? span : 1;
}
