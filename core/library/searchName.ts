import type { Reading } from './matchPinyin';
import type { PackName, PackTerm } from './types';

/** A name as search sees it. */
export interface SearchName {
  term: PackTerm;
  name: PackName;
  /** Search text of the name, and where its words begin. */
  text: string;
  wordStarts: Uint8Array;
  reading: Reading | null;
}
