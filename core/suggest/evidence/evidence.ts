import type { Reason } from '../suggestion';

/** A span of a block that something in the text says is a name. Offsets are those of the block's text. */
export interface Evidence {
  reason: Reason;
  start: number;
  end: number;
  /** Only its end is certain: `支持联合国教科文组织（UNESCO）`. */
  openStart?: true;
  /** The span of the other name of the same thing; of an open one only the end is certain. */
  pair?: { start: number; end: number; isOpen?: boolean };
}
