/**
 * What came with the extension besides its scripts: read when it is wanted, so that the background starts without.
 * Made by `scripts/build/builtInFiles.mjs`.
 */
import { browser } from 'wxt/browser';
import type { PreparedLibrary, StoredFindings } from '../../core/library/library';
import { bytesOf } from '../../core/match/index/bytesAsText';
import type { CompiledIndex } from '../../core/match/index/types';
import type { Pack } from '../../core/pack/types';
import type { ScriptDictionaries } from '../../core/text/scriptConverter';

/** What is worked out from the built-in pack. */
export interface BuiltInPrepared {
  index: Omit<CompiledIndex, 'tables'> & { tables: string };
  /** Stored findings, their columns as JSON has them. */
  findings: Omit<StoredFindings, 'mentions' | 'marked' | 'headed'> &
    Record<'mentions' | 'marked' | 'headed', number[]>;
}

/** Lists of words that are too heavy for a script which is read whenever the background wakes. */
export interface BuiltInWords {
  dictionaries: ScriptDictionaries;
  /** In the form of `core/ranking/bilingualVocabulary.ts`. */
  vocabulary: string;
}

/** What is in each file. */
interface BuiltInFiles {
  'pack.json': Pack;
  'prepared.json': BuiltInPrepared;
  'words.json': BuiltInWords;
}

/** The library every reader starts with, as it came. Its form is checked by the tests, not at each start. */
export const readBuiltInPack = (): Promise<Pack> => readFile('pack.json');

/** What pages and notes need of a library of it alone. */
export async function readBuiltInPrepared(): Promise<PreparedLibrary> {
  const { index, findings } = await readFile('prepared.json');
  const { mentions, marked, headed, ...rest } = findings;
  return {
    index: { ...index, tables: bytesOf(index.tables) },
    findings: {
      ...rest,
      mentions: Int32Array.from(mentions),
      marked: Int32Array.from(marked),
      headed: Int32Array.from(headed),
    },
  };
}

/** What texts are compared and shown by. */
export const readWords = (): Promise<BuiltInWords> => readFile('words.json');

const files = new Map<string, Promise<unknown>>();

/** Each is read once in the life of a context. */
function readFile<Name extends keyof BuiltInFiles>(name: Name): Promise<BuiltInFiles[Name]> {
  const known = files.get(name);
  const reading = known ?? fetchFile(name);
  files.set(name, reading);
  reading.catch(() => files.delete(name));
  return reading as Promise<BuiltInFiles[Name]>;
}

async function fetchFile(name: keyof BuiltInFiles): Promise<unknown> {
  // WXT knows the public files only that are in its folder.
  const answer = await fetch(browser.runtime.getURL(`/builtIn/${name}` as '/preparation.js'));
  if (!answer.ok) throw new Error(`The extension lacks its file ${name}: ${answer.status}.`);
  return answer.json();
}
