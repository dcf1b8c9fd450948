import { createLibrary, libraryDocuments } from '../library/createLibrary';
import { findMentions } from '../library/findMentions';
import type { Library } from '../library/library';
import { type StoredFindings, writeFindings } from '../library/storedFindings';
import type { CompiledIndex } from '../match/index/types';
import { PackError, parsePack } from '../pack/parsePack';
import type { Pack } from '../pack/types';
import { type StoredPassageIndex, storedPassageIndexOf } from '../ranking/passageIndex';
import { JsonError, parseJson } from '../stored/parseJson';
import { type ImportWarning, importWarnings } from './importWarnings';

/** How far the preparation of a pack has come. */
export type ImportStage =
  | { case: 'checking' }
  /** Its names are made ready for pages. */
  | { case: 'names' }
  /** Mentions are looked for; `done` of the library's documents are through. */
  | { case: 'documents'; done: number; of: number };

/** A pack that can be kept, with all that takes time to work out of the library it becomes part of. */
export interface PreparedImport {
  pack: Pack;
  index: CompiledIndex;
  /** As columns, since it crosses from a worker and is stored so. */
  findings: StoredFindings;
  /** What passages are ranked by; `null` where that is worked out as fast as it is read. */
  ranking: StoredPassageIndex | null;
  warnings: ImportWarning[];
}

/** With fewer passages, what they are ranked by is worked out as fast as it is read. */
export const MANY_PASSAGES = 500;

/**
 * Reads a pack and works out what pages and notes will need of the library with it in.
 *
 * @param text the JSON of a pack
 * @param packs the library's packs, the built-in one first, the others in the order of their ids
 * @throws PackError with the places and the reasons, also where its id is the built-in one's
 */
export function prepareImport(
  text: string,
  packs: readonly Pack[],
  onStage: (stage: ImportStage) => void,
): PreparedImport {
  onStage({ case: 'checking' });
  const pack = asChosen(parsePack(readJson(text)), packs);
  if (pack.id === packs[0]?.id) {
    throw new PackError([{ path: 'id', reason: { case: 'builtInId', id: pack.id } }]);
  }
  onStage({ case: 'names' });
  const all = withPack(packs, pack);
  const { index } = createLibrary(all);
  const documents = [...libraryDocuments(all).values()];
  const findings = findMentions(documents, index, (done) =>
    onStage({ case: 'documents', done, of: documents.length }),
  );
  const library = createLibrary(all, { index, findings });
  return {
    pack,
    index,
    findings: writeFindings(findings),
    ranking: passagesIn(library) < MANY_PASSAGES ? null : storedPassageIndexOf(library),
    warnings: importWarnings(library, pack.id),
  };
}

/** What the reader chose for the pack that this one replaces holds for it, too: whether pages may know of it. */
function asChosen(pack: Pack, packs: readonly Pack[]): Pack {
  const earlier = packs.find(({ id }) => id === pack.id);
  return earlier === undefined ? pack : { ...pack, private: earlier.private };
}

/** How many passages its documents have. */
export function passagesIn({ documents }: Library): number {
  return documents.reduce((sum, { passages }) => sum + passages.length, 0);
}

/** Own packs are stored, and so put together, in the order of their ids. */
function withPack([builtIn, ...own]: readonly Pack[], pack: Pack): Pack[] {
  const others = own.filter(({ id }) => id !== pack.id);
  const sorted = [...others, pack].sort((a, b) => (a.id < b.id ? -1 : 1));
  return builtIn === undefined ? sorted : [builtIn, ...sorted];
}

function readJson(text: string): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    throw new PackError([{ path: '', reason: error.reason }]);
  }
}
