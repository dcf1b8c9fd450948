import type { Run } from './run';

/** Accents that are characters of their own, and those that combine with the letter before them. */
const COMBINING: Readonly<Record<string, string>> = {
  '`': '\u0300',
  '´': '\u0301',
  '\u02c6': '\u0302',
  '^': '\u0302',
  '\u02dc': '\u0303',
  '~': '\u0303',
  '¯': '\u0304',
  '\u02d8': '\u0306',
  '\u02d9': '\u0307',
  '¨': '\u0308',
  '\u02da': '\u030a',
  '\u02dd': '\u030b',
  '\u02c7': '\u030c',
  '¸': '\u0327',
  '\u02db': '\u0328',
};
const DOTLESS: Readonly<Record<string, string>> = { ı: 'i', ȷ: 'j' };
/** An accent reaches over its letter by this much at least, in ems. */
const OVER = 0.1;
/** And both are on one line within this much, in ems: accents of capitals are raised. */
const SAME_LINE = 0.35;

/**
 * Runs with the accents that are set over a letter of the next run as part of it: TeX's older fonts have no letters with accents, so
 * that it sets ¨ and then, further back, an i without a dot.
 */
export function withAccents(runs: readonly Run[]): Run[] {
  const read: Run[] = [];
  for (const run of runs) {
    const last = read.at(-1);
    const letter = last === undefined ? null : accented(last, run);
    if (last === undefined || letter === null) {
      read.push(run);
      continue;
    }
    read.pop();
    const before = last.text.slice(0, -1);
    if (before !== '') read.push({ ...last, text: before, width: Math.max(0, run.x - last.x) });
    read.push({ ...run, text: letter + run.text.slice(1) });
  }
  return read;
}

/** The first letter of a run with the accent that the one before it ends with and that stands over it; `null` if none does. */
function accented(last: Run, run: Run): string | null {
  const mark = COMBINING[last.text.at(-1) ?? ''];
  const letter = run.text.at(0) ?? '';
  if (mark === undefined || !/\p{Script=Latin}/u.test(letter)) return null;
  const isOver = run.x < last.x + last.width - run.size * OVER && run.x >= last.x - run.size;
  if (!isOver || Math.abs(run.y - last.y) > run.size * SAME_LINE) return null;
  const whole = ((DOTLESS[letter] ?? letter) + mark).normalize('NFC');
  return whole.length === 1 ? whole : null;
}
