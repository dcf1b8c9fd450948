/** One value that the reader set, in synced storage, with a good copy to fall back on. */
import { browser } from 'wxt/browser';
import { isSameData } from '../../../core/stored/isSameData';
import { type Problem, plainly } from '../../../core/stored/problem';
import type { Reading } from '../../../core/stored/storedForm';
import { exclusively } from '../exclusively';
import { mayFail } from '../mayFail';
import { readSynced, watchSynced, writeSynced } from './syncedStorage';

/** What there is to know of a value to store it. */
export interface SyncedForm<Value> {
  /** Of its lock, and of its copy in `storage.local`. */
  name: string;
  /** Names of all items that it may be spread over. */
  items: readonly string[];
  /** What holds where nothing was ever stored well. */
  byDefault: Value;
  /** Reads the value from items by name; items may be missing. */
  read(items: Record<string, unknown>): Reading<Value>;
  /** The items that store the value, without those that say nothing. */
  write(value: Value): Record<string, unknown>;
  /** An item where it says nothing. */
  silent(name: string): Record<string, unknown>;
}

export interface SyncedValue<Value> {
  /** The value in force, and what is wrong with the stored one where that is not in force. */
  inspect(): Promise<{ value: Value; problems: Problem[] }>;
  /**
   * Stores what `change` makes of the value in force. Changes of all contexts wait for each other,
   * so each begins with what the one before it left. Only items that differ are written, so changes
   * on two devices meet only where they are about the same item. A broken stored item is replaced
   * by the last good one with the change in it.
   *
   * @throws RefusedChangeError where what `change` makes could not be read back
   * @throws StorageFullError where the browser refuses
   */
  change(change: (before: Value) => Value): Promise<void>;
  /** Calls `listener` with the value after every change, here or on another device. */
  watch(listener: (value: Value) => void, signal: AbortSignal): void;
}

/** What was to be stored is not of the form; nothing was changed. `problems` says where and why. */
export class RefusedChangeError extends Error {
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    super(plainly(problems));
    this.name = 'RefusedChangeError';
    this.problems = problems;
  }
}

export function syncedValue<Value>(form: SyncedForm<Value>): SyncedValue<Value> {
  /** Copy of the last items that could be read, in `storage.local`, which has no limit per item. */
  const lastGoodItem = `lastGood:${form.name}`;

  async function readAll() {
    const [items, { [lastGoodItem]: lastGood = {} }] = await Promise.all([
      readSynced(form.items),
      browser.storage.local.get(lastGoodItem),
    ]);
    const reading = form.read(items);
    if (reading.case === 'read') {
      const copy = form.write(reading.value);
      if (!isSameData(copy, lastGood)) await keepCopy(copy);
      return { value: reading.value, problems: [] as Problem[], items };
    }
    const earlier = form.read(lastGood as Record<string, unknown>);
    const value = earlier.case === 'read' ? earlier.value : form.byDefault;
    return { value, problems: reading.problems, items };
  }

  /** It can be read, and changed, without a copy. */
  const keepCopy = (copy: Record<string, unknown>) =>
    mayFail(browser.storage.local.set({ [lastGoodItem]: copy }));

  async function inspect() {
    const { value, problems } = await readAll();
    return { value, problems };
  }

  return {
    inspect,
    change: (change) =>
      exclusively(form.name, async () => {
        const { value, items } = await readAll();
        const wanted = form.write(change(value));
        const reading = form.read(wanted);
        if (reading.case === 'broken') throw new RefusedChangeError(reading.problems);
        const differing = form.items.filter((name) => !isSameData(wanted[name], items[name]));
        if (differing.length === 0) return;
        const kept = differing.filter((name) => wanted[name] !== undefined);
        const gone = differing.filter((name) => wanted[name] === undefined);
        await writeSynced(
          Object.fromEntries(kept.map((name) => [name, wanted[name]])),
          Object.fromEntries(gone.map((name) => [name, form.silent(name)])),
        );
        await keepCopy(wanted);
      }),
    watch(listener, signal) {
      watchSynced(form.items, () => void inspect().then(({ value }) => listener(value)), signal);
    },
  };
}
