import type { PackDifference } from './packDifference';

/** What takes a change of a pack back, whatever else has changed in it since: plain data. */
export interface PackUndo {
  pack: string;
  title: string;
  difference: PackDifference;
  /** The change has made the pack: taken back, it goes if nothing has come into it since. */
  isNew: boolean;
}
