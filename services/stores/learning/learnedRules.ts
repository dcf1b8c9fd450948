/** What is learned of the marks that the reader said no to, and what they decide about it. */
import { type Dismissal, forgotten, type KeptDismissal } from '../../../core/learning/dismissal';
import { type LearnedRule, ruleKey } from '../../../core/learning/learnedRule';
import {
  isInForce,
  type KnownTerm,
  proposeRules,
  type RuleProposal,
} from '../../../core/learning/proposeRules';
import { inspectSettings } from '../choices/settingsStore';
import { exclusively } from '../exclusively';
import { inTransaction } from '../inTransaction';
import { openLibrary } from '../library/libraryStore';
import { applyRule } from './applyRule';
import {
  announceLearning,
  type DecidedRule,
  type LearningWriting,
  withLearning,
} from './learningDatabase';

/** Rules that were left, and more are forgotten: nobody has said no to so many. */
const MOST_LEFT = 500;

export interface Learning {
  /** Rules that the reader has not decided about. */
  proposals: RuleProposal[];
  /** Rules of theirs that are in force, the latest first. */
  taken: DecidedRule[];
}

export async function readLearning(): Promise<Learning> {
  const [knownTerm, { dismissals, decided }] = await Promise.all([openKnown(), readAll()]);
  const isKept = ({ rule }: DecidedRule) => {
    const known = knownTerm(rule.term);
    return known !== null && isInForce(rule, known);
  };
  return {
    proposals: proposeRules(dismissals, knownTerm, new Set(decided.map(({ key }) => key))),
    taken: decided
      .filter((each) => each.decision === 'taken' && isKept(each))
      .sort((a, b) => b.at - a.at),
  };
}

/**
 * Keeps what the reader said no to, once however often it is told of a press.
 *
 * @returns its number, and the rule that it leads to, if to any
 */
export async function keepDismissal(
  dismissal: Dismissal,
): Promise<{ kept: number; rule: LearnedRule | null }> {
  const kept = await withLearning(async (database) => {
    return inTransaction(database, ['dismissals'], async (writing) => {
      const store = writing.objectStore('dismissals');
      const { press } = dismissal;
      const before = (await store.getAll()).filter(isNumbered);
      const told = before.find((each) => press !== undefined && each.press === press);
      if (told !== undefined) return told.id;
      const id = await store.add(dismissal);
      const all = [...before, { ...dismissal, id }];
      for (const old of forgotten(all)) await store.delete(old);
      return id;
    });
  });
  await announceLearning();
  const { proposals } = await readLearning();
  const own = proposals.find(({ evidence }) => evidence.some(({ id }) => id === kept));
  return { kept, rule: own?.rule ?? null };
}

/** Takes `keepDismissal` back. */
export async function forgetDismissal(kept: number): Promise<void> {
  await withLearning((database) => database.delete('dismissals', kept));
  await announceLearning();
}

/** Puts a rule in force that was proposed; nothing happens where none of that key is. */
export function takeRule(key: string): Promise<void> {
  return decide(key, 'taken');
}

/** The reader does not want a rule that was proposed: it is not proposed again. */
export function leaveRule(key: string): Promise<void> {
  return decide(key, 'left');
}

/** Takes back what was decided about a rule: it is not in force, and is proposed again. */
export function returnRule(key: string): Promise<void> {
  return exclusively('learning', async () => {
    const decided = await withLearning((database) => database.get('decided', key));
    if (decided === undefined) return;
    await along(decided, false, async (writing) => {
      for (const each of decided.evidence) await writing.objectStore('dismissals').put(each);
      await writing.objectStore('decided').delete(key);
    });
  });
}

function decide(key: string, decision: DecidedRule['decision']): Promise<void> {
  return exclusively('learning', async () => {
    const { proposals } = await readLearning();
    const proposal = proposals.find(({ rule }) => ruleKey(rule) === key);
    if (proposal === undefined) return;
    const { rule, evidence } = proposal;
    await along({ rule, decision }, true, async (writing) => {
      const store = writing.objectStore('decided');
      await store.put({ key, rule, decision, at: Date.now(), evidence });
      const left = (await store.getAll()).filter((each) => each.decision === 'left');
      const old = left.sort((a, b) => b.at - a.at).slice(MOST_LEFT);
      for (const each of old) await store.delete(each.key);
      for (const { id } of evidence) await writing.objectStore('dismissals').delete(id);
    });
  });
}

/** Writes what is decided, and puts a rule that is taken in force, or out of it, along with it: both or neither. */
async function along(
  { rule, decision }: Pick<DecidedRule, 'rule' | 'decision'>,
  isOn: boolean,
  write: (writing: LearningWriting) => Promise<void>,
): Promise<void> {
  const apply = async (isWanted: boolean) => {
    if (decision === 'taken') await applyRule(rule, isWanted);
  };
  await apply(isOn);
  try {
    await withLearning((database) => inTransaction(database, ['dismissals', 'decided'], write));
  } catch (error) {
    await apply(!isOn);
    throw error;
  }
  await announceLearning();
}

async function readAll(): Promise<{ dismissals: KeptDismissal[]; decided: DecidedRule[] }> {
  return withLearning(async (database) => ({
    dismissals: (await database.getAll('dismissals')).filter(isNumbered),
    decided: await database.getAll('decided'),
  }));
}

function isNumbered(row: Dismissal & { id?: number }): row is KeptDismissal {
  return row.id !== undefined;
}

async function openKnown(): Promise<(term: string) => KnownTerm | null> {
  const [library, { settings, sites }] = await Promise.all([openLibrary(), inspectSettings()]);
  const supported = new Set(
    library.index.terms.filter(({ supportedBy }) => supportedBy !== undefined).map(({ id }) => id),
  );
  return (id) => {
    const term = library.term(id);
    if (term === null) return null;
    return {
      term,
      isSupported: supported.has(id),
      isHidden: settings.hiddenTerms.includes(id),
      hosts: Object.entries(sites).flatMap(([host, { hiddenHere = [] }]) =>
        hiddenHere.includes(id) ? [host] : [],
      ),
    };
  };
}
