import { findMentions } from '../library/compiling/findMentions';
import { createLibrary, libraryDocuments } from '../library/createLibrary';
import { withEnglishNames } from '../library/generated/englishNames';
import { type Generated, generatedOf } from '../library/generated/generatedOf';
import { withWordScores } from '../library/generated/packWordScores';
import type { EnglishForms } from '../library/generated/readEnglishForms';
import {
  type RegionalConverters,
  regionalPhrases,
  withRegionalNames,
} from '../library/generated/regionalNames';
import type { WordVectors } from '../library/generated/wordVectors';
import type { LibraryDocument, StoredFindings } from '../library/library';
import { MANY_PASSAGES, passagesIn } from '../library/manyPassages';
import type { CompiledIndex } from '../match/index/types';
import { PackError, parsePack } from '../pack/parsePack';
import { withRulingsOf } from '../pack/rulings';
import type { Pack } from '../pack/types';
import type { BilingualWords } from '../ranking/bilingualWords';
import { type PassageStatistics, passageStatisticsOf } from '../ranking/passageStatistics';
import { JsonError, parseJson } from '../stored/parseJson';
import { extendFindings } from './extendFindings';
import { type ImportWarning, importWarnings } from './importWarnings';

/** How far the preparation of a pack has come. */
export type ImportStage =
  | { case: 'checking' }
  /** Its names are made ready for pages. */
  | { case: 'names' }
  /** Mentions are looked for; `done` of the library's documents are through. */
  | { case: 'documents'; done: number; of: number };

/** Packs that can be kept, with all that takes time to work out of the library they become part of. */
export interface PreparedImport {
  packs: Pack[];
  index: CompiledIndex;
  /** As columns, since it crosses from a worker and is stored so. */
  findings: StoredFindings;
  /** What passages are compared by; `null` where that is worked out as fast as it is read. */
  statistics: PassageStatistics | null;
  /** What was worked out from the texts of `packs`, in their order. */
  generated: Generated[];
  warnings: ImportWarning[];
}

/** What is known of a library as it is, by which less has to be worked out. */
export interface KnownLibrary {
  index: CompiledIndex;
  findings: StoredFindings;
}

/** What is to be prepared. */
export interface ImportRequest {
  /** The JSON of a pack, or packs. */
  given: string | readonly Pack[];
  /** The library's packs, the built-in one first, the others in the order of their ids. */
  packs: readonly Pack[];
  /** `null` where it would have to be worked out. */
  known: KnownLibrary | null;
}

/** What preparation needs that not every context has at hand. */
export interface PreparationTools {
  words: BilingualWords;
  /** Makes the names that terms have in other regions; `null` where they are not made. */
  regional: RegionalConverters | null;
  /** By which the names are made that English ones have in other spellings; `null` where they are not made. */
  english: EnglishForms | null;
  /** By which is told how much words belong to a pack's subject; `null` where that is left as it is. */
  vectors: WordVectors | null;
}

/**
 * Reads packs and works out what pages and notes will need of the library with them in. Where its names stay the same,
 * only the documents that are new are read.
 *
 * @throws PackError with the places and the reasons, also where an id is the built-in pack's
 */
export function prepareImport(
  { given, packs, known }: ImportRequest,
  onStage: (stage: ImportStage) => void,
  { words, regional, english, vectors }: PreparationTools,
): PreparedImport {
  onStage({ case: 'checking' });
  const values = typeof given === 'string' ? [readJson(given)] : given;
  const added = values.map((value) => asChosen(parsePack(value), packs));
  const clash = added.find(({ id }) => id === packs[0]?.id);
  if (clash !== undefined) {
    throw new PackError([{ path: 'id', reason: { case: 'builtInId', id: clash.id } }]);
  }
  onStage({ case: 'names' });
  const regions = regional === null ? added : withRegions(added, packs[0], regional);
  const spelt = english === null ? regions : regions.map((pack) => withEnglishNames(pack, english));
  const named = vectors === null ? spelt : spelt.map((pack) => withWordScores(pack, vectors));
  const all = withPacks(packs, named);
  const documents = [...libraryDocuments(all).values()];
  const reused = known !== null && haveSameTerms(packs, added) ? known : null;
  const index = reused?.index ?? createLibrary(all).index;
  const onDocument = (done: number) => onStage({ case: 'documents', done, of: documents.length });
  const findings =
    reused === null
      ? findMentions(documents, index, onDocument)
      : extendFindings(
          reused.findings,
          documents,
          stayedAmong(documents, packs, added),
          index,
          onDocument,
        );
  const library = createLibrary(all, { index, findings });
  return {
    packs: named,
    index,
    findings,
    statistics: passagesIn(library) < MANY_PASSAGES ? null : passageStatisticsOf(library, words),
    generated: named.map(generatedOf),
    warnings: added.flatMap(({ id }) => importWarnings(library, id)),
  };
}

/** @param builtIn has phrases for other regions that no converter has */
function withRegions(
  added: readonly Pack[],
  builtIn: Pack | undefined,
  regional: RegionalConverters,
): Pack[] {
  const phrases = regionalPhrases(builtIn?.terms ?? []);
  return added.map((pack) => withRegionalNames(pack, regional, phrases));
}

/** Whether the names of the library stay what they are: nothing that is added has any, or replaces what has. */
function haveSameTerms(packs: readonly Pack[], added: readonly Pack[]): boolean {
  return added.every(({ id, terms }) => {
    const earlier = packs.find((pack) => pack.id === id);
    return terms.length === 0 && (earlier === undefined || earlier.terms.length === 0);
  });
}

/** Ids of the documents that are what they were, under the ids that they had. */
function stayedAmong(
  documents: readonly LibraryDocument[],
  packs: readonly Pack[],
  added: readonly Pack[],
): Set<string> {
  const before = libraryDocuments(packs);
  const replaced = new Set(added.map(({ id }) => id));
  return new Set(
    documents
      .filter(({ id, pack }) => !replaced.has(pack) && before.get(id)?.pack === pack)
      .map(({ id }) => id),
  );
}

/**
 * What the reader chose for the pack that this one replaces holds for it, too: whether pages may know of it, and what
 * was ruled of its terms.
 */
function asChosen(pack: Pack, packs: readonly Pack[]): Pack {
  const earlier = packs.find(({ id }) => id === pack.id);
  if (earlier === undefined) return pack;
  return { ...withRulingsOf(pack, earlier), private: earlier.private };
}

/** Own packs are stored, and so put together, in the order of their ids. */
function withPacks([builtIn, ...own]: readonly Pack[], added: readonly Pack[]): Pack[] {
  const ids = new Set(added.map(({ id }) => id));
  const others = own.filter(({ id }) => !ids.has(id));
  const sorted = [...others, ...added].sort((a, b) => (a.id < b.id ? -1 : 1));
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
