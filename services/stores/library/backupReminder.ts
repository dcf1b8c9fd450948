import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { exclusively } from '../exclusively';
import { mayFail } from '../mayFail';

/** In `storage.local`: how much has changed since everything was exported last. */
const CHANGES = 'changesSinceBackup';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const stored = v.object({ changes: count, silentUntil: count });

/** After as many changes the reader is reminded, and as many again after each time they do not care. */
const MANY = 50;

/** What is known of changes that no file has yet. */
export interface BackupState {
  changes: number;
  /** Whether to remind the reader. */
  isDue: boolean;
}

export async function readBackupState(): Promise<BackupState> {
  const { changes, silentUntil } = await read();
  return { changes, isDue: changes >= silentUntil };
}

/** Counts one more; it is made, whether it can be counted or not. */
export function countChange(): Promise<void> {
  return mayFail(write(({ changes, silentUntil }) => ({ changes: changes + 1, silentUntil })));
}

/** Everything is in a file now; where that cannot be noted, the reader is reminded all the same. */
export function noteBackup(): Promise<void> {
  return mayFail(write(() => ({ changes: 0, silentUntil: MANY })));
}

/** The reader does not want to hear of it for a while. */
export function postponeBackup(): Promise<void> {
  return write(({ changes }) => ({ changes, silentUntil: changes + MANY }));
}

type Stored = v.InferOutput<typeof stored>;

async function read(): Promise<Stored> {
  const item = (await browser.storage.local.get(CHANGES))[CHANGES];
  const form = v.safeParse(stored, item);
  return form.success ? form.output : { changes: 0, silentUntil: MANY };
}

function write(change: (state: Stored) => Stored): Promise<void> {
  return exclusively('backup', async () =>
    browser.storage.local.set({ [CHANGES]: change(await read()) }),
  );
}
