import type { PackBlock } from '../../core/pack/blocks';
import { dateOf } from './dateOf';

/** Letters and papers of governments have their day among as many lines at the top. */
const TOP = 24;
/** And a line that is nothing else among the first of these. */
const FIRST = 4;
const LONGEST = 40;
/** What papers of governments write before the day on which they were sent. */
const LABEL =
  /^(?:發文日期|发文日期|成文日期|印发日期|發布日期|发布日期|公布日期|日期|date)\s?[:：]\s?/i;
/** Nothing but a day: letters of a month, digits and what stands between them. */
const DAY =
  /^(?:\p{L}{3,10}\.? \d{1,2},? \d{4}|\d{1,2}\.? \p{L}{3,10}\.? \d{4}|\d{4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日)$/u;

/** The day at the top of a letter, in a line of its own or behind a label; `null` without such a line. */
export function dateAtTop(blocks: readonly PackBlock[]): string | null {
  for (const [at, { type, text }] of blocks.slice(0, TOP).entries()) {
    if (type === 'heading' || type === 'note' || text.length > LONGEST) continue;
    const written = text.trim();
    if (!LABEL.test(written) && (at >= FIRST || !DAY.test(written))) continue;
    const date = dateOf(written.replace(LABEL, ''));
    if (date !== null && date.length === 10) return date;
  }
  return null;
}
