/**
 * `storage.sync` takes at most 8 KB an item and 100 KB in all, so what can become many is spread
 * over items by a hash of its key: a change writes one of them, and two devices get into each
 * other's way only where both changed the same one.
 */
export interface Shards {
  /** Names of all items there may be. */
  readonly names: readonly string[];
  /** Which of them holds `key`. */
  nameOf(key: string): string;
}

/** Items `<name>:00`, `<name>:01`, …; `count` is at most 100. */
export function createShards(name: string, count: number): Shards {
  const names = Array.from(
    { length: count },
    (_, shard) => `${name}:${shard.toString().padStart(2, '0')}`,
  );
  return { names, nameOf: (key) => names[hashOf(key) % count] as string };
}

/** `entries` by the item that holds them, in the order of their keys. */
export function intoShards<Value>(
  shards: Shards,
  entries: Readonly<Record<string, Value>>,
): Map<string, [string, Value][]> {
  const held = new Map<string, [string, Value][]>();
  for (const entry of Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const name = shards.nameOf(entry[0]);
    held.set(name, [...(held.get(name) ?? []), entry]);
  }
  return held;
}

/** FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
