/**
 * The characters of an index: what its names are written with, and which Traditional ones fold to them. An
 * index is read by every page, so its names take two bytes a character instead of three, and a page
 * learns to fold only what its names and the rules about them need.
 */
import { learnPairs } from '../../text/folding/foldingTable';
import { followSteps, readColumn } from './columns';
import type { CompiledIndex } from './types';

/**
 * Stand in `CompiledIndex.names` for the first characters of the index; scripts that UTF-8 has two bytes for
 * and names hardly any use of. Characters behind the last slot stand for themselves.
 */
export const FIRST_SLOT = 0x400;
export const SLOTS = 0x400;

/** Gives a stretch of `CompiledIndex.names` as listed, unit by unit. */
export type ReadNames = (from: number, to: number) => string;

/** Learns to fold what the index says. */
export function readCharacters(index: CompiledIndex): ReadNames {
  const characters = followSteps(readColumn(index.characters));
  const folded = followSteps(readColumn(index.folded));
  learnPairs({
    from: followSteps(readColumn(index.paired)),
    to: folded.map((position) => characters[position] as number),
  });
  const { names } = index;
  const units = new Uint16Array(AT_ONCE);
  const readSome = (from: number, to: number) => {
    for (let at = from; at < to; at++) {
      const unit = names.charCodeAt(at);
      const slot = unit - FIRST_SLOT;
      units[at - from] = slot >= 0 && slot < SLOTS ? (characters[slot] as number) : unit;
    }
    return textOf(units.subarray(0, to - from));
  };
  return (from, to) => {
    let listed = '';
    for (let at = from; at < to; at += AT_ONCE) listed += readSome(at, Math.min(at + AT_ONCE, to));
    return listed;
  };
}

/** Units handed to a function as arguments at once: there is a limit to how many it takes. */
const AT_ONCE = 8_000;

/** Spread, a typed array would be copied into another array first. */
function textOf(units: Uint16Array): string {
  return Reflect.apply(String.fromCharCode, null, units);
}
