import { createContext } from 'preact';

/** Several things that the reader picks out of what is shown, each by a key. */
export interface Choice {
  /** Whether there are boxes to choose by. */
  isOn: boolean;
  chosen: ReadonlySet<string>;
  /** Key of the one that was chosen or let go of last; `null` at first. */
  last: string | null;
  /** @param first what is chosen to begin with; `null` for nothing */
  begin(first: string | null): void;
  /** Lets go of everything. */
  end(): void;
  set(keys: readonly string[], isChosen: boolean): void;
}

/** `null` where nothing can be chosen. */
export const ChoiceContext = createContext<Choice | null>(null);
