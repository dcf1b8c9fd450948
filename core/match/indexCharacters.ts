/**
 * The characters of an index: what its names are written with, and which Traditional ones fold to them. An
 * index is read by every page, so its names take two bytes a character instead of three, and a page
 * learns to fold only what its names and the rules about them need.
 */
import { learnPairs } from '../text/foldingTable';
import { followSteps, openColumn } from './columns';
import type { CompiledIndex } from './types';

/**
 * Stand in `CompiledIndex.names` for the first characters of the index; scripts that UTF-8 has two bytes for
 * and names hardly any use of. Characters behind the last slot stand for themselves.
 */
export const FIRST_SLOT = 0x400;
export const SLOTS = 0x400;

/**
 * Learns to fold what the index says.
 * @returns what turns a stretch of `names` into names as listed, unit by unit
 */
export function openCharacters(index: CompiledIndex): (names: string) => string {
  const characters = followSteps(openColumn(index.characters));
  const folded = followSteps(openColumn(index.folded));
  learnPairs({
    from: followSteps(openColumn(index.paired)),
    to: folded.map((position) => characters[position] as number),
  });
  return (names) => {
    const units = new Uint16Array(names.length);
    for (let at = 0; at < units.length; at++) {
      const unit = names.charCodeAt(at);
      const slot = unit - FIRST_SLOT;
      units[at] = slot >= 0 && slot < SLOTS ? (characters[slot] as number) : unit;
    }
    let listed = '';
    for (let at = 0; at < units.length; at += AT_ONCE) {
      listed += String.fromCharCode(...units.subarray(at, at + AT_ONCE));
    }
    return listed;
  };
}

/** Units handed to a function as arguments at once: there is a limit to how many it takes. */
const AT_ONCE = 8_000;
