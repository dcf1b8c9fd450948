/** (1), a), 12., iv), 一、, •, — */
const MARK =
  /^(?:[(（[]?(?:\d{1,3}|[a-z]{1,2}|[ivxlc]{1,6}|[一二三四五六七八九十]{1,3})[)）\].、．]|[•·▪●○–—-])$/i;

/**
 * The text of a row that is an item of a list: gazettes and old pages set the number in a cell of its own to have it stand out.
 *
 * @returns the cell of the number and that of the text; `null` for rows of other tables
 */
export function numberedRow(row: Element): { mark: Element; text: Element } | null {
  const [mark, text, ...rest] = [...row.children];
  if (mark === undefined || text === undefined || rest.length > 0) return null;
  return MARK.test((mark.textContent ?? '').trim()) && (text.textContent ?? '').trim() !== ''
    ? { mark, text }
    : null;
}

/** Whether all rows of a table are items of a list; rows of tables within it are not asked. */
export function isNumberedTable(table: Element): boolean {
  const rows = ownRows(table);
  return rows.length > 0 && rows.every((row) => numberedRow(row) !== null);
}

/** The rows of a table without those of tables in its cells. */
export const ownRows = (table: Element): Element[] =>
  [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);

/** (1), 2., a) */
const NUMBER = /^[([]?(?:\d{1,3}|[a-z]|[ivxlc]{1,6})[)\].]$/i;

/**
 * Whether an element at the beginning of a block is the number of what follows, which only a style parts from it: laws have the number
 * of a clause in an element of its own, right beside that of its text.
 */
export function standsApart(element: Element): boolean {
  const next = element.nextSibling;
  return (
    next instanceof Element &&
    NUMBER.test((element.textContent ?? '').trim()) &&
    /^[\p{L}“‘"'(]/u.test(next.textContent ?? '')
  );
}
