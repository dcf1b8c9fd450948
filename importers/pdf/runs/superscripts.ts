import type { Run } from './run';

const PLAIN: Readonly<Record<string, string>> = {
  '⁰': '0',
  '¹': '1',
  '²': '2',
  '³': '3',
  '⁴': '4',
  '⁵': '5',
  '⁶': '6',
  '⁷': '7',
  '⁸': '8',
  '⁹': '9',
};
const SUPERSCRIPT = /[⁰¹²³⁴-⁹]/u;
const PARTS = /[⁰¹²³⁴-⁹]+|[^⁰¹²³⁴-⁹]+/gu;
/** As raised digits of another size stand in their line, in ems. */
const SIZE = 0.6;
const HEIGHT = 0.35;

/** Digits that are raised by themselves as those that are set raised. */
export const withPlainDigits = (text: string) =>
  SUPERSCRIPT.test(text) ? Array.from(text, (digit) => PLAIN[digit] ?? digit).join('') : text;

/**
 * Runs with the digits that are raised by themselves as runs of their own, smaller and raised: programs that set marks of notes with
 * the characters ¹²³ are read as those that raise plain digits.
 */
export function withSuperscriptsApart(runs: readonly Run[]): Run[] {
  return runs.flatMap((run) => (SUPERSCRIPT.test(run.text) ? apart(run) : [run]));
}

/** Widths go by the number of characters, which is near enough for what stands close to each other. */
function apart(run: Run): Run[] {
  let x = run.x;
  return (run.text.match(PARTS) ?? []).map((text) => {
    const width = (run.width * text.length) / run.text.length;
    const part = { ...run, text, x, width };
    x += width;
    if (!SUPERSCRIPT.test(text)) return part;
    return { ...part, size: run.size * SIZE, y: run.y - run.size * HEIGHT };
  });
}
