/** What notes show, for whichever context asks. */
import type { Library } from '../../core/library/library';
import { MANY_PASSAGES, passagesIn } from '../../core/library/manyPassages';
import type { BilingualWords } from '../../core/ranking/bilingualWords';
import { comparedPlaces } from '../../core/ranking/comparedPlaces';
import {
  type NoteContent,
  type NoteRequest,
  noteContent,
  noteOrder,
  notePlace,
} from '../../core/ranking/noteContent';
import { type PassageStatistics, passageStatisticsOf } from '../../core/ranking/passageStatistics';
import { type OpenedLibrary, openStored, openWholeLibrary } from './libraryStore';
import { libraryWithTexts } from './libraryTexts';
import { openWords } from './openWords';
import { keepStatistics, readStatistics } from './preparedStore';

/** `null` where the library has no such term. */
export async function readNote(request: NoteRequest): Promise<NoteContent | null> {
  const [opened, words] = await Promise.all([openStored(), openWords()]);
  const { library } = opened;
  const statistics = await statisticsOf(opened, words.bilingual);
  const places = comparedPlaces(library, request.term, request.paragraph);
  const read = await libraryWithTexts(
    library,
    places.compared.map(({ document }) => document),
  );
  const order = noteOrder(read, request, { statistics, words: words.bilingual }, places);
  const place = notePlace(order, request);
  const shown = await libraryWithTexts(read, place === null ? [] : [place.document]);
  return noteContent(shown, request, order, words.inScript);
}

const known = new WeakMap<Library, Promise<PassageStatistics>>();

/** Once for each library. */
function statisticsOf(
  opened: OpenedLibrary,
  bilingual: BilingualWords,
): Promise<PassageStatistics> {
  const before = known.get(opened.library);
  if (before !== undefined) return before;
  const found = findStatistics(opened, bilingual);
  known.set(opened.library, found);
  found.catch(() => known.delete(opened.library));
  return found;
}

/** Where there are many passages that takes long, and is kept for the next life of the background. */
async function findStatistics(
  { library, hashes }: OpenedLibrary,
  bilingual: BilingualWords,
): Promise<PassageStatistics> {
  if (hashes === null || passagesIn(library) < MANY_PASSAGES) {
    return passageStatisticsOf(library, bilingual);
  }
  const kept = await readStatistics(hashes);
  if (kept !== null) return kept;
  const made = passageStatisticsOf(await openWholeLibrary(), bilingual);
  void keepStatistics(hashes, made);
  return made;
}
