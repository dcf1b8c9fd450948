import type { PackBlock } from '../../core/pack/blocks';
import type { OutlineEntry } from './runs/run';

/** What a document says of itself. */
export interface Particulars {
  /** As the file's properties say it; `null` where they say nothing usable. */
  title: string | null;
  author: string | null;
  outline: readonly OutlineEntry[];
}

export interface BuiltBlocks {
  title: string | null;
  blocks: PackBlock[];
  /** Some headings were told by how they look. */
  guessesHeadings: boolean;
}
