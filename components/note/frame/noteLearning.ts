/** What becomes of “not this one”: it is kept, and may lead to a rule that the reader takes or leaves. */
import { ruleKey } from '../../../core/learning/learnedRule';
import type { NoteRequest } from '../../../core/ranking/noteContent';
import type { NoteLearned, NoteMatch } from '../contract';
import type { NoteSource } from '../NoteSource';

export interface NoteLearning {
  /** Keeps that the reader said no to a mark. */
  keep(request: NoteRequest, match: NoteMatch): Promise<void>;
  /** Takes back all that came of it. */
  forget(): Promise<void>;
  take(): Promise<void>;
  leave(): Promise<void>;
  /** Takes back what was decided about the rule. */
  takeBack(): Promise<void>;
}

/** @param onLearned called with what there is to show */
export function createNoteLearning(
  source: NoteSource,
  onLearned: (learned: NoteLearned) => void,
): NoteLearning {
  let learned: NoteLearned = { case: 'nothing' };
  let keeping: Promise<number | null> = Promise.resolve(null);

  function become(now: NoteLearned): void {
    learned = now;
    onLearned(learned);
  }

  async function decide(
    from: NoteLearned['case'],
    to: 'proposed' | 'taken' | 'left',
    store: (key: string) => Promise<void>,
  ): Promise<void> {
    if (learned.case === 'nothing' || learned.case !== from) return;
    const { rule } = learned;
    try {
      await store(ruleKey(rule));
    } catch {
      // Storage may be full, the extension updated: what is shown is what holds.
      return;
    }
    become({ case: to, rule });
  }

  async function keep({ term, paragraph, mark }: NoteRequest, { kind }: NoteMatch): Promise<void> {
    if (mark === undefined) return;
    const isVariant = kind === 'variant';
    const kept = source.keepDismissal({ term, paragraph, mark, isVariant });
    // Without the extension there is nobody to learn.
    keeping = kept.then(
      (answer) => answer.kept,
      () => null,
    );
    const { rule } = await kept.catch(() => ({ rule: null }));
    if (rule !== null) become({ case: 'proposed', rule });
  }

  const takeBack = () => decide(learned.case, 'proposed', source.returnRule);

  return {
    keep,
    async forget() {
      const id = await keeping;
      if (learned.case === 'taken' || learned.case === 'left') await takeBack();
      if (id !== null) await source.forgetDismissal(id);
    },
    take: () => decide('proposed', 'taken', source.takeRule),
    leave: () => decide('proposed', 'left', source.leaveRule),
    takeBack,
  };
}
