/** What notes show, for whichever context asks. */
import type { Library } from '../../../core/library/library';
import { MANY_PASSAGES, passagesIn } from '../../../core/library/manyPassages';
import type { BilingualWords } from '../../../core/ranking/bilingualWords';
import { comparedPlaces } from '../../../core/ranking/comparedPlaces';
import {
  type NoteContent,
  type NoteRequest,
  noteContent,
  noteOrder,
  notePlace,
} from '../../../core/ranking/noteContent';
import {
  type PassageStatistics,
  passageStatisticsOf,
} from '../../../core/ranking/passageStatistics';
import {
  type OpenedLibrary,
  openStored,
  openWholeLibrary,
  storedHashes,
} from '../library/libraryStore';
import { libraryWithTexts } from '../prepared/libraryTexts';
import { keepStatistics, readStatistics } from '../prepared/preparedStore';
import { openWords } from './openWords';

/** `null` where the library has no such term. */
export async function readNote(request: NoteRequest): Promise<NoteContent | null> {
  const [opened, words, read] = await Promise.all([openStored(), openWords(), readKept()]);
  const { library } = opened;
  const statistics = await statisticsOf(opened, read, words.bilingual);
  const places = comparedPlaces(library, request.term, request.paragraph);
  const withCompared = await libraryWithTexts(
    library,
    places.compared.map(({ document }) => document),
  );
  const order = noteOrder(withCompared, request, { statistics, words: words.bilingual }, places);
  const place = notePlace(order, request);
  const shown = await libraryWithTexts(withCompared, place === null ? [] : [place.document]);
  return noteContent(shown, request, order, words.inScript);
}

interface KeptStatistics {
  hashes: string;
  statistics: PassageStatistics | null;
}

// Caches: of the packs that were last asked about, and of libraries of which nothing is kept.
let kept: { hashes: string; reading: Promise<KeptStatistics> } | null = null;
const known = new WeakMap<Library, Promise<PassageStatistics>>();

/** What was kept for the packs there are; `null` where they cannot be reached. */
async function readKept(): Promise<KeptStatistics | null> {
  const hashes = await storedHashes();
  if (hashes === null) return null;
  if (kept?.hashes !== hashes) {
    const reading = readStatistics(hashes).then((statistics) => ({ hashes, statistics }));
    kept = { hashes, reading };
  }
  return kept.reading;
}

/** Worked out once for each library, where nothing was kept of it. */
function statisticsOf(
  opened: OpenedLibrary,
  read: KeptStatistics | null,
  bilingual: BilingualWords,
): Promise<PassageStatistics> {
  if (read !== null && read.statistics !== null && read.hashes === opened.hashes) {
    return Promise.resolve(read.statistics);
  }
  const before = known.get(opened.library);
  if (before !== undefined) return before;
  const found = makeStatistics(opened, bilingual);
  known.set(opened.library, found);
  found.catch(() => known.delete(opened.library));
  return found;
}

/** Where there are many passages that takes long, and is kept for the next life of the background. */
async function makeStatistics(
  { library, hashes }: OpenedLibrary,
  bilingual: BilingualWords,
): Promise<PassageStatistics> {
  if (hashes === null || passagesIn(library) < MANY_PASSAGES) {
    return passageStatisticsOf(library, bilingual);
  }
  const made = passageStatisticsOf(await openWholeLibrary(), bilingual);
  void keepStatistics(hashes, made);
  kept = { hashes, reading: Promise.resolve({ hashes, statistics: made }) };
  return made;
}
