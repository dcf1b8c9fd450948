import type { Warning } from '../suggestion';
import { singularOf } from '../words/singularOf';
import { isAcronym, type Segment } from '../words/tokens';
import type { WordTable } from '../words/wordTable';

const LONGEST_LOUD = 3;

/**
 * Whether a name would be marked on most pages, or is likely to mean something else there. Measured on general text:
 * of Chinese names that would, five in six are one word of three characters at most, and two in three of those would.
 * Of Latin ones a common word catches half.
 */
export function warningOf(
  name: string,
  tables: { zh: WordTable; en: WordTable },
  segment: Segment,
): Warning | null {
  if (isAcronym(name)) {
    if (name.length <= 2) return 'loud';
    return name.length === LONGEST_LOUD ? 'ambiguous' : null;
  }
  if (/^\p{Script=Han}+$/u.test(name)) {
    if (name.length === 1) return 'loud';
    const isWord = name.length <= LONGEST_LOUD && [...segment(name)].length === 1;
    return isWord ? 'loud' : null;
  }
  const lower = name.toLowerCase();
  if (!/^[a-z]+$/.test(lower)) return null;
  return tables.en.has(lower) || tables.en.has(singularOf(lower)) ? 'loud' : null;
}
