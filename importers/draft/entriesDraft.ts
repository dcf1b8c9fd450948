import type { Doubt, Draft, DraftEntry } from '../../core/pack/drafts/draft';
import type { Problem } from '../../core/stored/problem';
import { ImportError } from '../ImportError';

/** Places that are named; a file that is wrong throughout is wrong in the first rows, too. */
const MOST_PROBLEMS = 200;
const LONGEST_NAME = 200;

/**
 * Entries as they are handed out: those without a name, and names too long to be ones, are left out and said to be.
 *
 * @throws ImportError nothingRecognised, if there is no entry
 */
export function entriesDraft(
  title: string | null,
  entries: readonly DraftEntry[],
  doubts: readonly Doubt[],
): Draft {
  const problems: Problem[] = [];
  const kept: DraftEntry[] = [];
  for (const [index, entry] of entries.entries()) {
    const names = entry.names.filter(({ text }, at) => {
      if (text.length <= LONGEST_NAME) return true;
      const path = `entries[${index}].names[${at}]`;
      problems.push({ path, reason: { case: 'tooLong', characters: LONGEST_NAME } });
      return false;
    });
    if (names.length > 0) kept.push({ ...entry, names });
    else if (entry.names.length === 0) {
      problems.push({ path: `entries[${index}].names`, reason: { case: 'missing' } });
    }
  }
  if (kept.length === 0) throw new ImportError({ case: 'nothingRecognised' });
  const all =
    problems.length === 0
      ? doubts
      : [...doubts, { case: 'leftOut' as const, problems: problems.slice(0, MOST_PROBLEMS) }];
  return { case: 'entries', title, entries: kept, doubts: [...all] };
}
