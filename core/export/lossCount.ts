import type { Loss } from './items';

/** Half a surrogate pair, which no file in UTF-8 can hold. */
const HALVES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Controls that are no white space, and the characters that XML 1.0 forbids. */
const CONTROLS = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu;
const LINE_BREAKS = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;

/** Counts what a writer has to change in texts, and changes it. */
export interface LossCount {
  /** The text with U+FFFD for halves of surrogate pairs. */
  wellFormed(text: string): string;
  /** Beyond that without controls, but for tabs and line breaks. */
  clean(text: string): string;
  /** Beyond that on one line. */
  line(text: string): string;
  add(loss: Loss['case'], count: number): void;
  /** What was changed, in the order in which it was first met. */
  losses(): Loss[];
}

export function createLossCount(): LossCount {
  const counts = new Map<Loss['case'], number>();
  const add = (loss: Loss['case'], count: number) => {
    if (count > 0) counts.set(loss, (counts.get(loss) ?? 0) + count);
  };
  const replaced = (text: string, what: RegExp, by: string, loss: Loss['case']) => {
    let count = 0;
    const result = text.replace(what, () => {
      count += 1;
      return by;
    });
    add(loss, count);
    return result;
  };
  const wellFormed = (text: string) =>
    text.isWellFormed() ? text : replaced(text, HALVES, '\ufffd', 'characters');
  const clean = (text: string) => replaced(wellFormed(text), CONTROLS, '', 'characters');
  return {
    wellFormed,
    clean,
    line: (text) => clean(replaced(text, LINE_BREAKS, ' ', 'lineBreaks')),
    add,
    losses: () => [...counts].map(([loss, count]): Loss => ({ case: loss, count })),
  };
}
