/** A cell's beginning: what may stand before its bar says how far it reaches and what it is. */
const CELL = /(?:(\d{1,3}(?:\.\d{1,3})?|\.\d{1,3})?([+*]))?[<^>.]{0,3}[adehlmsv]?\|/g;

/**
 * The rows of a table of AsciiDoc, each a list of cells as they are written.
 *
 * @param columns as the table states them; `null` where the first line with cells tells
 */
export function asciiDocRows(lines: readonly string[], columns: number | null): string[][] {
  const cells: { text: string; reach: number; line: number }[] = [];
  for (const [at, line] of lines.entries()) {
    const marks = [...line.matchAll(CELL)].filter(
      ({ index }) => index === 0 || /\s/.test(line[index - 1] ?? ''),
    );
    const before = line.slice(0, marks[0]?.index ?? line.length).trim();
    const open = cells.at(-1);
    if (before !== '' && open !== undefined) open.text += ` ${before}`;
    marks.forEach((mark, place) => {
      const text = line.slice(mark.index + mark[0].length, marks[place + 1]?.index).trim();
      const number = Number.parseInt(mark[1] ?? '1', 10) || 1;
      // `3*` writes a cell thrice, `2+` has it reach over two columns.
      const times = mark[2] === '*' ? Math.min(number, 100) : 1;
      const reach = mark[2] === '+' ? number : 1;
      for (let time = 0; time < times; time++) cells.push({ text, reach, line: at });
    });
  }
  const width =
    columns ?? cells.filter(({ line }) => line === cells[0]?.line).reduce((n, c) => n + c.reach, 0);
  const rows: string[][] = [];
  let filled = width;
  for (const { text, reach } of cells) {
    if (filled >= width) {
      rows.push([]);
      filled = 0;
    }
    rows.at(-1)?.push(text);
    filled += reach;
  }
  return rows;
}

/** How many columns `cols` of a table's attributes states; `null` if nothing. */
export function statedColumns(attributes: string): number | null {
  const cols = /cols\s?=\s?"?([^"\]]{1,400})/.exec(attributes)?.[1];
  if (cols === undefined) return null;
  return cols.split(/[,;]/).reduce((sum, each) => {
    const times = /^\s?(\d{1,3})\*/.exec(each)?.[1];
    return sum + (times === undefined ? 1 : Number(times));
  }, 0);
}
