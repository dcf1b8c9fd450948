/** Lines that are looked at. */
const SAMPLE = 200;
const FEWEST_LINES = 3;
const LONGEST_CELL = 120;

/** Whether a plain text is a table whose cells are parted by tabs: what Excel saves as “Unicode text”. */
export function isTabular(text: string): boolean {
  const lines = text.split(/\r\n|[\r\n]/, SAMPLE).filter((line) => line.trim() !== '');
  const [first = ''] = lines;
  const width = first.split('\t').length;
  if (lines.length < FEWEST_LINES || width < 2 || first.startsWith('\t')) return false;
  return lines.every((line) => {
    const cells = line.split('\t');
    return cells.length === width && cells.every((cell) => cell.length <= LONGEST_CELL);
  });
}
