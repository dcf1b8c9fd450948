import { type BilingualWords, createBilingualWords } from '../../../core/ranking/bilingualWords';
import {
  createScriptConverter,
  type ScriptConverter,
} from '../../../core/text/script/scriptConverter';
import { readWords } from '../library/builtInFiles';

/** What texts are compared and shown by. */
export interface OpenedWords {
  bilingual: BilingualWords;
  inScript: ScriptConverter;
}

let words: OpenedWords | null = null;

/** Read when they are first wanted. */
export async function openWords(): Promise<OpenedWords> {
  if (words === null) {
    const { vocabulary, dictionaries } = await readWords();
    words = {
      bilingual: createBilingualWords(vocabulary),
      inScript: createScriptConverter(dictionaries),
    };
  }
  return words;
}
