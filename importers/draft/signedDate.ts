import type { PackBlock } from '../../core/pack/blocks';
import { dateOf } from './dateOf';

/** Below the day there may be a note on who may read it, and what is attached. */
const LAST = 4;
const DAY = /^[\d〇○零一二三四五六七八九十元年月日\s]{8,20}$/;

/**
 * The day in a line of its own at the end, below who signs: Chinese letters and papers of governments have it there; `null` without
 * such a line.
 */
export function signedDate(blocks: readonly PackBlock[]): string | null {
  for (const { type, text } of blocks.slice(-LAST).reverse()) {
    if (type === 'heading' || !DAY.test(text)) continue;
    const date = dateOf(text);
    if (date !== null && date.length === 10) return date;
  }
  return null;
}
