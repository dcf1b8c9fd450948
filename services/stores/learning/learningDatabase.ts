/**
 * What the reader said no to, and what they made of the rules that came of it: in a database of its own, since a pack
 * that is given away does not tell where its reader has been.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { browser } from 'wxt/browser';
import type { Dismissal, KeptDismissal } from '../../../core/learning/dismissal';
import type { LearnedRule } from '../../../core/learning/learnedRule';

/** A rule that the reader has taken or left. */
export interface DecidedRule {
  /** As `ruleKey` gives it. */
  key: string;
  rule: LearnedRule;
  decision: 'taken' | 'left';
  /** Milliseconds since 1970. */
  at: number;
  /** What it came of: has its place again when the decision is taken back. */
  evidence: KeptDismissal[];
}

export interface LearningDatabase extends DBSchema {
  dismissals: { key: number; value: Dismissal & { id?: number } };
  decided: { key: string; value: DecidedRule };
}

export const LEARNING_DATABASE = 'pangzhu-learning';

/** Runs `work` with the database open, and closes it. */
export async function withLearning<Value>(
  work: (database: IDBPDatabase<LearningDatabase>) => Promise<Value>,
): Promise<Value> {
  const database = await openDB<LearningDatabase>(LEARNING_DATABASE, 1, {
    upgrade(created) {
      created.createObjectStore('dismissals', { keyPath: 'id', autoIncrement: true });
      created.createObjectStore('decided', { keyPath: 'key' });
    },
  });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/** In `storage.local`: changed with every change of the database, so that other contexts hear of it. */
const REVISION = 'learningRevision';

export async function announceLearning(): Promise<void> {
  await browser.storage.local.set({ [REVISION]: crypto.randomUUID() });
}

/** Calls `listener` whenever what was learned has changed in any context. */
export function watchLearning(listener: () => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && REVISION in changes) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
}
