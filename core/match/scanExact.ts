import type { DenseText } from '../text/fold';
import { type NameTable, pairHash, tripleHash } from './nameTable';

/** Asked for every place that reads like a name: is it one? */
export type Judge = (name: number, from: number, length: number) => boolean;

/** Exact places in dense units, in order, not overlapping. Reused from scan to scan. */
export interface Places {
  names: number[];
  starts: number[];
  ends: number[];
}

function longestAt(table: NameTable, dense: DenseText, at: number, head: number, judge: Judge) {
  const { pool, starts, next } = table;
  const { units, length } = dense;
  for (let name = head; name >= 0; name = next[name] as number) {
    const from = starts[name] as number;
    const size = (starts[name + 1] as number) - from;
    if (at + size > length) continue;
    let same = 0;
    while (same < size && pool[from + same] === units[at + same]) same++;
    if (same === size && judge(name, at, size)) return name;
  }
  return -1;
}

/**
 * Finds all names in dense text, leftmost longest, neighbours included.
 * @param judge last word on a place; a shorter name at the same start is tried where it says no
 */
export function scanExact(table: NameTable, dense: DenseText, judge: Judge, into: Places): void {
  const { pairGate, pairShift, heads, headShift, hasPairs, singles, starts } = table;
  const { units, length } = dense;
  into.names.length = 0;
  into.starts.length = 0;
  into.ends.length = 0;
  const last = length - 1;
  for (let at = 0; at < length; at++) {
    let name = -1;
    if (at < last) {
      const first = units[at] as number;
      const second = units[at + 1] as number;
      if (pairGate[pairHash(first, second) >>> pairShift] !== 0) {
        const third = at + 2 < length ? (units[at + 2] as number) : 0;
        const head = heads[tripleHash(first, second, third) >>> headShift] as number;
        if (head >= 0) name = longestAt(table, dense, at, head, judge);
        if (name < 0 && hasPairs) {
          const pair = heads[tripleHash(first, second, 0) >>> headShift] as number;
          if (pair >= 0) name = longestAt(table, dense, at, pair, judge);
        }
      }
    }
    if (name < 0) {
      if (singles === null) continue;
      name = singles.get(units[at] as number) ?? -1;
      if (name < 0 || !judge(name, at, 1)) continue;
    }
    const size = (starts[name + 1] as number) - (starts[name] as number);
    into.names.push(name);
    into.starts.push(at);
    into.ends.push(at + size);
    at += size - 1;
  }
}
