/**
 * What the reader said no to, and what they made of the rules that came of it: in a database of its own, since a pack
 * that is given away does not tell where its reader has been.
 */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { Dismissal, KeptDismissal } from '../../../core/learning/dismissal';
import type { LearnedRule } from '../../../core/learning/learnedRule';
import { announce } from '../announce';
import { watchItems } from '../watchItems';

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

export type LearningWriting = IDBPTransaction<
  LearningDatabase,
  ('dismissals' | 'decided')[],
  'readwrite'
>;

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

/** Changed with every change of the database. */
const REVISION = 'learningRevision';

export function announceLearning(): Promise<void> {
  return announce(REVISION);
}

/** Calls `listener` whenever what was learned has changed in any context. */
export function watchLearning(listener: () => void, signal: AbortSignal): void {
  watchItems([REVISION], listener, signal);
}
