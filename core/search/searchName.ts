import type { PackName, PackTerm } from '../pack/types';
import type { Reading } from './matchPinyin';

/** A name as search sees it. */
export interface SearchName {
  term: PackTerm;
  name: PackName;
  /** Search text of the name, and where its words begin. */
  text: string;
  wordStarts: Uint8Array;
  reading: Reading | null;
}
