import { columnsOf } from '../../core/text/columnsOf';

/**
 * The parts of a line that begin at given columns of a terminal, trimmed. What stands over the beginning of a part belongs to the
 * part before.
 *
 * @param starts from left to right, the first of which takes what stands before it, too
 */
export function partsAt(line: string, starts: readonly number[]): string[] {
  const parts: string[] = starts.map(() => '');
  let column = 0;
  let part = 0;
  for (const character of line) {
    while (column >= (starts[part + 1] ?? Number.POSITIVE_INFINITY)) part++;
    parts[part] += character;
    column += columnsOf(character);
  }
  return parts.map((text) => text.trim());
}
