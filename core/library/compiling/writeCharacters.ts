import { stepsOf, writeColumn } from '../../match/index/columns';
import { FIRST_SLOT, SLOTS } from '../../match/index/readCharacters';
import type { CompiledIndex } from '../../match/index/types';
import { BOUNDARY_CHARACTERS } from '../../match/rules/boundaries';
import { DESIGNATION_CHARACTERS } from '../../match/rules/designations';
import { VARIANT_CHARACTERS } from '../../match/variants/carefulRule';
import { isNumeral } from '../../text/characters';
import { everyPair } from '../../text/folding/everyPair';
import { foldUnit } from '../../text/folding/foldingTable';
import { lookalikesOf } from '../../text/folding/lookalikes';

const ASKED_FOR = [...BOUNDARY_CHARACTERS, DESIGNATION_CHARACTERS];

/** Whether the rules ask for a character beside a name or in the place of one. */
function isAskedFor(unit: number): boolean {
  return (
    isNumeral(unit) ||
    ASKED_FOR.some((characters) => characters.has(String.fromCharCode(unit))) ||
    VARIANT_CHARACTERS.some((characters) => characters.has(unit))
  );
}

/**
 * Writes names with the characters they need, see `readCharacters`.
 * @param names as listed, one per line
 * @param alsoFolded characters that are to be folded besides
 */
export function writeCharacters(
  names: string,
  alsoFolded = '',
): Pick<CompiledIndex, 'names' | 'characters' | 'paired' | 'folded'> {
  const characters = new Set<number>();
  for (let at = 0; at < names.length; at++) {
    const unit = names.charCodeAt(at);
    if (unit >= FIRST_SLOT) characters.add(unit);
  }
  const needed = new Set(Array.from(characters, foldUnit));
  for (let at = 0; at < alsoFolded.length; at++) needed.add(alsoFolded.charCodeAt(at));
  for (const unit of [...needed]) for (const other of lookalikesOf(unit)) needed.add(other);
  const pairs: [from: number, to: number][] = [];
  const all = everyPair();
  for (let pair = 0; pair < all.from.length; pair++) {
    const to = all.to[pair] as number;
    if (!needed.has(to) && !isAskedFor(to)) continue;
    pairs.push([all.from[pair] as number, to]);
    characters.add(to);
  }
  const sorted = [...characters].sort((a, b) => a - b);
  const positions = new Map(sorted.map((unit, position) => [unit, position]));
  let written = '';
  for (let at = 0; at < names.length; at++) {
    const position = positions.get(names.charCodeAt(at)) ?? SLOTS;
    written += position < SLOTS ? String.fromCharCode(FIRST_SLOT + position) : names.charAt(at);
  }
  return {
    names: written,
    characters: writeColumn(stepsOf(sorted)),
    paired: writeColumn(stepsOf(pairs.map(([from]) => from))),
    folded: writeColumn(stepsOf(pairs.map(([, to]) => positions.get(to) as number))),
  };
}
