/** The number of the first line behind `at` that `holds` is true of; how many there are where it is true of none. */
export function lineAfter(
  lines: readonly string[],
  at: number,
  holds: (line: string) => boolean,
): number {
  let after = at + 1;
  while (after < lines.length && !holds(lines[after] ?? '')) after++;
  return after;
}
