/**
 * What came with the extension besides its scripts: read when it is wanted, so that the background starts without.
 * Made by `scripts/build/builtInFiles.mjs`.
 */
import { browser } from 'wxt/browser';
import type { PreparedLibrary, StoredFindings } from '../../../core/library/library';
import { type IndexMessage, readIndex } from '../../../core/match/index/indexMessage';
import type { Pack } from '../../../core/pack/types';
import type { ScriptDictionaries } from '../../../core/text/script/scriptConverter';

/** Stored findings, their columns as JSON has them. */
export type BuiltInFindings = Omit<StoredFindings, 'mentions' | 'marked' | 'headed'> &
  Record<'mentions' | 'marked' | 'headed', number[]>;

/** Lists of words that are too heavy for a script which is read whenever the background wakes. */
export interface BuiltInWords {
  dictionaries: ScriptDictionaries;
  /** In the form of `core/ranking/bilingualVocabulary.ts`. */
  vocabulary: string;
}

/** What is in each file. */
interface BuiltInFiles {
  'pack.json': Pack;
  /** As it is sent: pages are answered with it as it is read. */
  'index.json': IndexMessage;
  'findings.json': BuiltInFindings;
  'words.json': BuiltInWords;
}

/** The library every reader starts with, as it came. Its form is checked by the tests, not at each start. */
export const readBuiltInPack = (): Promise<Pack> => readFile('pack.json');

/** What pages get of a library of it alone. */
export const readBuiltInIndex = (): Promise<IndexMessage> => readFile('index.json');

/** What is worked out of a library of it alone. */
export async function readBuiltInPrepared(): Promise<PreparedLibrary> {
  const [index, findings] = await Promise.all([readBuiltInIndex(), readFile('findings.json')]);
  const { mentions, marked, headed, ...rest } = findings;
  return {
    index: readIndex(index),
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
