/**
 * Whether two values say the same in JSON, in whatever order their fields come: Chromium gives objects out of
 * `browser.storage` with their fields in alphabetical order, whatever order they were stored in.
 */
export function isSameData(first: unknown, second: unknown): boolean {
  return JSON.stringify(first, inOrder) === JSON.stringify(second, inOrder);
}

function inOrder(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
