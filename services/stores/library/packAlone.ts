import { createLibrary } from '../../../core/library/createLibrary';
import type { Library, PreparedLibrary } from '../../../core/library/library';
import { passageCountOf } from '../../../core/library/packHead';
import { parsePack } from '../../../core/pack/parsePack';
import type { Pack } from '../../../core/pack/types';
import { parseJson } from '../../../core/stored/parseJson';
import { BUILT_IN_ID } from '../../../data/builtInId';
import type { Prepare } from '../prepared/importPreparation';
import { openWholeLibrary } from './libraryStore';
import { exportPack } from './packChoices';

/** Terms and passages from which on a pack is worked out beside the page: some tenths of a second's work. */
const MUCH = 2_000;

export interface PackAlone {
  library: Library;
  pack: Pack;
}

let last: { known: readonly Pack[]; id: string; opened: Promise<PackAlone> } | null = null;

/**
 * A pack by itself, whether it is on or off, as the reader has it: its names belong to no other pack, and what it has
 * goes by the ids of the library.
 *
 * @throws PackError where it cannot be read, RangeError where there is no such pack
 */
export async function openPackAlone(id: string, prepare: Prepare): Promise<PackAlone> {
  const { packs: known } = await openWholeLibrary();
  // The library is the same one until a pack changes; several formats of one pack are often wanted.
  if (last?.known !== known || last.id !== id) {
    last = { known, id, opened: openAmong(known, id, prepare) };
    last.opened.catch(() => {
      last = null;
    });
  }
  return last.opened;
}

async function openAmong(known: readonly Pack[], id: string, prepare: Prepare): Promise<PackAlone> {
  const found = known.find((each) => each.id === id);
  const pack = found ?? parsePack(parseJson(await exportPack(id)));
  const alone = { ...pack, enabled: true };
  const packs = (found === undefined ? [...known, pack] : known).map((each) =>
    each === pack ? alone : { ...each, enabled: false },
  );
  return { library: createLibrary(packs, await preparedOf(alone, packs, prepare)), pack };
}

async function preparedOf(
  pack: Pack,
  packs: readonly Pack[],
  prepare: Prepare,
): Promise<PreparedLibrary | null> {
  // The built-in pack is small, and nothing can be brought in under its id.
  if (pack.id === BUILT_IN_ID || !isMuch(pack)) return null;
  const others = packs.filter((each) => each !== pack).map(withoutTexts);
  return prepare(
    { given: [pack], packs: others, known: null },
    () => {},
    new AbortController().signal,
  );
}

/** Of the others nothing is asked but their ids. */
function withoutTexts(pack: Pack): Pack {
  return { ...pack, documents: pack.documents.map((each) => ({ ...each, blocks: [] })) };
}

function isMuch({ terms, documents }: Pack): boolean {
  const passages = documents.reduce((sum, document) => sum + passageCountOf(document), 0);
  return terms.length + passages >= MUCH;
}
