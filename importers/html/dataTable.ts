/** A cell with more text than that holds a part of the page. */
const LONGEST_CELL = 600;
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

/** The cells of each row, of HTML or XHTML. */
export function rowsOf(table: Element): Element[][] {
  const rows = [...table.querySelectorAll('tr')].map((row) =>
    [...row.children].filter(({ localName }) => /^t[dh]$/i.test(localName)),
  );
  const caption = table.querySelector('caption');
  return caption === null ? rows : [[caption], ...rows];
}
