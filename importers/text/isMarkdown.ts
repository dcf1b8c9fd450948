/** Lines that are looked at. */
const SAMPLE = 2_000;
const HEADING = /^#{1,6}[ \t]+[^\s#]/;
const FENCE = /^---[ \t]*$/;
const KEY = /^[\p{L}][\p{L}\p{N}_-]{0,30}:(?: |$)/u;
/** Values of front matter that are lists, or go on. */
const GOES_ON = /^(?:\s|- |$)/;
const MOST_KEYS = 40;

/**
 * Whether a text is written in Markdown whatever it is called: keys between two fences before it, or more lines
 * that are headings by their hashes and stand alone than such lines that do not, as comments of programs and settings do.
 */
export function isMarkdown(text: string): boolean {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|[\r\n]/, SAMPLE);
  if (beginsWithKeys(lines)) return true;
  let alone = 0;
  let others = 0;
  for (const [at, line] of lines.entries()) {
    if (!HEADING.test(line)) continue;
    if (isEmpty(lines[at - 1]) && isEmpty(lines[at + 1])) alone++;
    else others++;
  }
  return alone > others;
}

function beginsWithKeys(lines: readonly string[]): boolean {
  if (!FENCE.test(lines[0] ?? '')) return false;
  const end = lines.slice(0, MOST_KEYS).findIndex((line, at) => at > 0 && FENCE.test(line));
  const between = lines.slice(1, end);
  return (
    end > 1 &&
    KEY.test(between[0] ?? '') &&
    between.every((line) => KEY.test(line) || GOES_ON.test(line))
  );
}

const isEmpty = (line: string | undefined) => line === undefined || line.trim() === '';
