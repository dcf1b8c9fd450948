import type { Problem } from '../stored/problem';

/** As much of a name as tells which entry is meant, in UTF-16 units. */
const LONGEST = 60;

/**
 * The problem with what the file calls the entries on the way to it: who reads “term 13” would have to count.
 *
 * @param file the parsed JSON that the problem was found in, whatever it is
 */
export function withCalled(problem: Problem, file: unknown): Problem {
  const called: (string | null)[] = [];
  let here: unknown = file;
  for (const [, field, entry] of problem.path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)) {
    const key = field ?? entry;
    if (typeof here !== 'object' || here === null || key === undefined) break;
    here = Object.hasOwn(here, key) ? (here as Record<string, unknown>)[key] : null;
    if (field !== undefined) called.push(nameOf(here));
  }
  return called.length === 0 ? problem : { ...problem, called };
}

/** Its id, its title, its text, its name, or the name of its first name; `null` where it has none of them. */
function nameOf(entry: unknown): string | null {
  if (typeof entry !== 'object' || entry === null) return null;
  const { id, title, text, name, names, type } = entry as Record<string, unknown>;
  // The text of a block is a whole paragraph.
  if (type !== undefined) return null;
  for (const called of [id, title, text, name]) {
    if (typeof called === 'string' && called.trim() !== '')
      return called.slice(0, LONGEST).toWellFormed();
  }
  return Array.isArray(names) ? nameOf(names[0]) : null;
}
