import type { Library } from '../../../core/library/library';
import { EVERY_BILINGUAL_WORD } from '../../../core/ranking/everyBilingualWord';
import {
  type NoteContent,
  type NoteRequest,
  noteContent,
  noteOrder,
} from '../../../core/ranking/noteContent';
import { passageStatisticsOf } from '../../../core/ranking/passageStatistics';
import type { RankingTools } from '../../../core/ranking/rankPassages';
import { inScript } from '../../../core/text/script/displayScript';

const known = new WeakMap<Library, RankingTools>();

/** What ranking needs of a library that has all its texts. */
export function rankingTools(library: Library): RankingTools {
  const before = known.get(library);
  if (before !== undefined) return before;
  const words = EVERY_BILINGUAL_WORD;
  const tools = { words, statistics: passageStatisticsOf(library, words) };
  known.set(library, tools);
  return tools;
}

/** The note that a library with all its texts gives. */
export function noteOf(library: Library, request: NoteRequest): NoteContent | null {
  return noteContent(
    library,
    request,
    noteOrder(library, request, rankingTools(library)),
    inScript,
  );
}
