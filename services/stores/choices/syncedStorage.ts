/**
 * `storage.sync` where the browser has it, else `storage.local`. Every error of theirs leaves here
 * with a name.
 */
import { browser } from 'wxt/browser';
import { isQuotaExceeded, isSyncUnavailable } from '../../messaging/browserErrors';

/** The browser refused to store more, or as often. Nothing was changed. */
export class StorageFullError extends Error {
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = 'StorageFullError';
  }
}

/** What is kept locally while sync is unavailable goes by its own name with this before it. */
const UNSYNCED = 'unsynced:';

/** Items by name; names without an item are missing from the result. */
export async function readSynced(names: readonly string[]): Promise<Record<string, unknown>> {
  const [local, synced] = await Promise.all([
    browser.storage.local.get(names.map(unsynced)),
    orUnavailable(browser.storage.sync.get([...names])),
  ]);
  const kept = Object.fromEntries(
    names
      .filter((name) => local[unsynced(name)] !== undefined)
      .map((name) => [name, local[unsynced(name)]]),
  );
  if (synced === UNAVAILABLE) return withoutRemoved(kept);
  if (Object.keys(kept).length > 0) {
    // Sync is back: what the reader changed meanwhile goes there. Killed before the last line,
    // the next reading does the same again.
    await writeSynced(nullForRemoved(kept));
  }
  return withoutRemoved({ ...synced, ...kept });
}

/**
 * Stores `items` at once; `null` removes an item.
 *
 * @throws StorageFullError
 */
export async function writeSynced(items: Record<string, unknown>): Promise<void> {
  const removed = Object.keys(items).filter((name) => items[name] === null);
  const present = Object.fromEntries(Object.entries(items).filter(([, item]) => item !== null));
  try {
    const stored = await orUnavailable(browser.storage.sync.set(present));
    if (stored === UNAVAILABLE) {
      const local = Object.entries(items).map(([name, item]) => [unsynced(name), item ?? REMOVED]);
      await browser.storage.local.set(Object.fromEntries(local));
      return;
    }
    if (removed.length > 0) await browser.storage.sync.remove(removed);
  } catch (error) {
    throw isQuotaExceeded(error) ? new StorageFullError(error) : error;
  }
  const kept = await browser.storage.local.get(Object.keys(items).map(unsynced));
  const outdated = Object.keys(kept).filter((name) => kept[name] !== undefined);
  if (outdated.length > 0) await browser.storage.local.remove(outdated);
}

/** Calls `listener` whenever one of the named items changed, here or on another device. */
export function watchSynced(
  names: readonly string[],
  listener: () => void,
  signal: AbortSignal,
): void {
  const watched = new Set([...names, ...names.map(unsynced)]);
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'sync' && area !== 'local') return;
    if (Object.keys(changes).some((name) => watched.has(name))) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
}

const UNAVAILABLE = Symbol('storage.sync is unavailable');

/** Stands for an item that was removed while sync was unavailable. */
const REMOVED = 'removed';

function unsynced(name: string): string {
  return UNSYNCED + name;
}

function withoutRemoved(items: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(items).filter(([, item]) => item !== REMOVED));
}

function nullForRemoved(items: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(items).map(([name, item]) => [name, item === REMOVED ? null : item]),
  );
}

async function orUnavailable<Result>(
  request: Promise<Result>,
): Promise<Result | typeof UNAVAILABLE> {
  try {
    return await request;
  } catch (error) {
    if (isSyncUnavailable(error)) return UNAVAILABLE;
    throw error;
  }
}
