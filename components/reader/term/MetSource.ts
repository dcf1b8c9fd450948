import { createContext } from 'preact';
import type { NumberedEncounter } from '../../../core/collection/encounter';

/** Where a term was met. */
interface TermMet {
  /** A few, the latest first. */
  latest: NumberedEncounter[];
  /** How many there are in all. */
  total: number;
  /** Address of the page with all of them. */
  all: string;
}

/** What the reader's page needs to say where a term was met. Both must stay the same from one rendering to the next. */
export interface MetSource {
  /** @param term its id in the library */
  read(term: string): Promise<TermMet>;
  watch(listener: () => void, signal: AbortSignal): void;
}

/** `null` where nothing is known of what was met. */
export const MetContext = createContext<MetSource | null>(null);
