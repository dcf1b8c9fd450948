/**
 * Chromium gives back what was stored with the fields of every object in alphabetical order, whatever order they were
 * stored in; the fake keeps it. For every test of services.
 */
import { fakeBrowser } from 'wxt/testing';

for (const area of ['local', 'session', 'sync'] as const) {
  const store = fakeBrowser.storage[area];
  const get = store.get.bind(store) as (keys: unknown) => Promise<unknown>;
  Object.assign(store, { get: async (keys: unknown) => inOrder(await get(keys)) });
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields.map(([name, field]) => [name, inOrder(field)]));
}
