/**
 * A list whose items are JSON already, as `JSON.stringify(list, null, 2)` would write it.
 *
 * @param indent of the list itself, in spaces
 */
export function jsonList(items: readonly string[], indent = 0): string {
  if (items.length === 0) return '[]';
  const margin = ' '.repeat(indent + 2);
  // Strings in JSON have no line breaks of their own.
  const lines = items.map((item) => margin + item.split('\n').join(`\n${margin}`));
  return `[\n${lines.join(',\n')}\n${' '.repeat(indent)}]`;
}
