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
const SLOT = /[\u0400-\u07ff]/g;

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
  const slots = String.fromCharCode(...characters.subarray(0, SLOTS));
  return (names) => names.replace(SLOT, (slot) => slots.charAt(slot.charCodeAt(0) - FIRST_SLOT));
}
