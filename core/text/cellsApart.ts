const EM_SPACE = '\u2003';

/**
 * A passage as it is shown where it cannot be set as a row of a table: tabs, which would be seen as mere spaces,
 * wide. As long as the text, so that offsets hold.
 */
export function cellsApart(text: string): string {
  return text.replaceAll('\t', EM_SPACE);
}
