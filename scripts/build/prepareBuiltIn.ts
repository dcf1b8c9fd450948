import { createLibrary } from '../../core/library/createLibrary';
import type { PreparedLibrary } from '../../core/library/library';
import { type IndexMessage, writeIndex } from '../../core/match/index/indexMessage';
import type { Pack } from '../../core/pack/types';
import { BILINGUAL_VOCABULARY } from '../../core/ranking/bilingualVocabulary';
import { SCRIPT_DICTIONARIES } from '../../core/text/script/displayScript';
import { BUILT_IN_ID } from '../../data/builtInId';
import type { BuiltInFindings, BuiltInWords } from '../../services/stores/library/builtInFiles';

/** What `services/stores/library/builtInFiles.ts` reads, by the names of the files: the pack as given, under the id it has. */
export function builtInFiles(given: Pack): {
  'pack.json': Pack;
  'index.json': IndexMessage;
  'findings.json': BuiltInFindings;
  'words.json': BuiltInWords;
} {
  const pack = { ...given, id: BUILT_IN_ID };
  return {
    'pack.json': pack,
    ...prepare(pack),
    'words.json': { dictionaries: SCRIPT_DICTIONARIES, vocabulary: BILINGUAL_VOCABULARY },
  };
}

/** Without a clock: a build that is slow leaves no document out. */
function prepare(pack: Pack): { 'index.json': IndexMessage; 'findings.json': BuiltInFindings } {
  const made: PreparedLibrary[] = [];
  const library = createLibrary(
    [pack],
    null,
    (prepared) => made.push(prepared),
    () => 0,
  );
  // Asked for, mentions are found.
  library.mentionsOf('');
  const findings = made.at(-1)?.findings ?? null;
  if (findings === null) throw new Error('Nothing was found in the built-in pack.');
  const { mentions, marked, headed, ...rest } = findings;
  if (library.index.tables === null)
    throw new Error('The index of the built-in pack has no tables.');
  return {
    'index.json': writeIndex(library.index),
    'findings.json': {
      ...rest,
      mentions: Array.from(mentions),
      marked: Array.from(marked),
      headed: Array.from(headed),
    },
  };
}
