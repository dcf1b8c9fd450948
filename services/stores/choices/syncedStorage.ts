/**
 * `storage.sync` where the browser has it, else `storage.local`. Every error of theirs leaves here
 * with a name.
 */
import { browser } from 'wxt/browser';
import { isQuotaExceeded, isSyncUnavailable } from '../../messaging/browserErrors';
import { mayFail } from '../mayFail';
import { watchItems } from '../watchItems';

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
    // Sync is back: what the reader changed meanwhile goes there. Killed before the last line, or refused,
    // the next reading does the same again.
    await mayFail(writeSynced(nullForRemoved(kept)));
  }
  return withoutRemoved({ ...synced, ...kept });
}

/**
 * Stores `items` at once; `null` removes an item.
 *
 * @param silent items that are to go, as they are where they say nothing. Writing and removing are two steps to the browser, and
 *   the second may be refused alone: so these are written in one step with the rest, and are only in the way if they stay
 * @throws StorageFullError
 */
export async function writeSynced(
  items: Record<string, unknown>,
  silent: Record<string, unknown> = {},
): Promise<void> {
  const removed = Object.keys(items).filter((name) => items[name] === null);
  const present = Object.fromEntries(Object.entries(items).filter(([, item]) => item !== null));
  try {
    const stored = await orUnavailable(browser.storage.sync.set({ ...present, ...silent }));
    if (stored === UNAVAILABLE) {
      const gone = [...removed, ...Object.keys(silent)].map((name) => [name, REMOVED]);
      const local = [...Object.entries(present), ...gone].map(([name, item]) => [
        unsynced(name),
        item,
      ]);
      await browser.storage.local.set(Object.fromEntries(local));
      return;
    }
    if (removed.length > 0) await browser.storage.sync.remove(removed);
    // They go with the next change at the latest.
    const spare = Object.keys(silent);
    if (spare.length > 0) await mayFail(browser.storage.sync.remove(spare));
  } catch (error) {
    throw isQuotaExceeded(error) ? new StorageFullError(error) : error;
  }
  const kept = await browser.storage.local.get(Object.keys({ ...items, ...silent }).map(unsynced));
  const outdated = Object.keys(kept).filter((name) => kept[name] !== undefined);
  if (outdated.length > 0) await browser.storage.local.remove(outdated);
}

/** Calls `listener` whenever one of the named items changed, here or on another device. */
export function watchSynced(
  names: readonly string[],
  listener: () => void,
  signal: AbortSignal,
): void {
  watchItems([...names, ...names.map(unsynced)], listener, signal);
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
