const LEADER = new Set('.．·…‧ ');
/** As many dots and spaces between them are more than those of a sentence. */
const FEWEST = 7;
/** Of the page's number or name. */
const LONGEST = 6;

/**
 * An entry of a table of contents, its heading and its page parted by a tab instead of by the dots that lead from one
 * to the other; `null` for any other text.
 */
export function contentsEntry(text: string): string | null {
  const page = text.slice(text.lastIndexOf(' ') + 1);
  const ofPage = Array.from(page).findLast((sign) => LEADER.has(sign));
  const name = ofPage === undefined ? page : page.slice(page.lastIndexOf(ofPage) + 1);
  if (name === '' || name.length > LONGEST) return null;
  const before = text.slice(0, text.length - name.length);
  let end = before.length;
  while (end > 0 && LEADER.has(before.charAt(end - 1))) end--;
  const led = before.slice(end).replaceAll('…', '...');
  const isLed = led.length >= FEWEST && led.replaceAll(' ', '').length >= FEWEST / 2;
  return isLed && end > 0 ? `${before.slice(0, end)}\t${name}` : null;
}

/** The row of a table of contents without the dots between its cells; any other row as it is. */
export function withoutLeaders(row: string): string {
  const tab = row.lastIndexOf('\t');
  if (tab < 0) return row;
  return contentsEntry(`${row.slice(0, tab)} ${row.slice(tab + 1)}`) ?? row;
}
