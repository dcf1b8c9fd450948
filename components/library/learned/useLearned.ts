import { useState } from 'preact/hooks';
import { useReading } from '../../controls/useReading';
import type { LearnedPartProps } from './LearnedPart';
import type { LearningSource, RuleSummary } from './LearningSource';

export interface UseLearnedOptions {
  source: LearningSource;
  attempt: number;
  /** Does what the reader asked for, and shows why it could not be done. */
  follow(action: () => Promise<void>): Promise<void>;
}

/** The rules that dismissals lead to, at work. */
export function useLearned({ source, attempt, follow }: UseLearnedOptions): LearnedPartProps {
  const [done, setDone] = useState<LearnedPartProps['done']>(null);
  const learned = useReading(source.readLearned, source.watchLearned, attempt);

  function make(
    what: 'taken' | 'left',
    rule: RuleSummary,
    action: (key: string) => Promise<void>,
  ): void {
    void follow(async () => {
      await action(rule.key);
      setDone({ case: what, rule, onUndo: () => takeBack(rule) });
    });
  }

  function takeBack(rule: RuleSummary): void {
    void follow(async () => {
      await source.returnRule(rule.key);
      setDone({ case: 'returned', rule, onUndo: null });
    });
  }

  return {
    learned: learned.case === 'read' ? { ...learned.value, case: 'open' } : learned,
    done,
    onTake: (rule) => make('taken', rule, source.takeRule),
    onLeave: (rule) => make('left', rule, source.leaveRule),
    onReturn: takeBack,
  };
}
