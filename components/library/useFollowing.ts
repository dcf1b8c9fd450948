import { useState } from 'preact/hooks';
import { reasonOf } from '../controls/reasonOf';
import { useText } from '../localization';

/** What the reader asked for, while it is done and after. */
export interface Following {
  /** Counts what was asked for: with each, what is shown is read again. */
  attempt: number;
  /** Why the latest did not work; `null` where it did. */
  failure: string | null;
  readAgain(): void;
  forgetFailure(): void;
  /** Does what the reader asked for; a failure is shown until something else is asked for. */
  follow(action: () => Promise<void>): Promise<void>;
}

/** Follows what the reader asks for on a page that shows what is stored. */
export function useFollowing(): Following {
  const text = useText();
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<string | null>(null);
  const readAgain = () => setAttempt((count) => count + 1);
  const forgetFailure = () => setFailure(null);
  return {
    attempt,
    failure,
    readAgain,
    forgetFailure,
    async follow(action) {
      forgetFailure();
      try {
        await action();
      } catch (error) {
        setFailure(reasonOf(error, text));
      }
      readAgain();
    },
  };
}
