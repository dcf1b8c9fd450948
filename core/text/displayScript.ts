/**
 * Shows a text in the other Chinese script. For display only: what is cited, compared and searched is
 * the text itself. Converts by phrases with a part of OpenCC's dictionaries, and never by regional
 * vocabulary: 网络 becomes 網絡, not 網路. Its dictionaries are far too heavy for content scripts.
 */
import { Trie } from 'opencc-js/core';
import { isHan } from './characters';
import { pageScriptOf } from './pageScript';
import {
  TO_SIMPLIFIED_CHARACTERS,
  TO_SIMPLIFIED_PHRASES,
  TO_TRADITIONAL_CHARACTERS,
  TO_TRADITIONAL_PHRASES,
} from './scriptDictionaries';

export type ChineseScript = 'hans' | 'hant';

const DICTIONARIES: Record<ChineseScript, [characters: string, phrases: string]> = {
  hans: [TO_SIMPLIFIED_CHARACTERS, TO_SIMPLIFIED_PHRASES],
  hant: [TO_TRADITIONAL_CHARACTERS, TO_TRADITIONAL_PHRASES],
};

type Converter = (text: string) => string;

const opened: Record<ChineseScript, Converter | null> = { hans: null, hant: null };

/**
 * The text in that script; a text that is written in it already, or that is not Chinese, as it is.
 * Traditional is Taiwan's standard (裡, 著, 臺).
 * @param written the script the text is known to be written in; otherwise its characters tell
 * @returns as many UTF-16 units as `text` has, so that offsets into it hold
 */
export function inScript(
  text: string,
  script: ChineseScript,
  written: ChineseScript | null = null,
): string {
  const characters = hanOf(text);
  if (characters === '' || (written ?? pageScriptOf(characters, null)) === script) return text;
  opened[script] ??= openDictionary(...DICTIONARIES[script]);
  return opened[script](text);
}

function hanOf(text: string): string {
  let han = '';
  for (let at = 0; at < text.length; at++) if (isHan(text.charCodeAt(at))) han += text[at];
  return han;
}

/**
 * The format is described in `scripts/generateScriptDictionaries.mjs`. A text needs the entries that begin with its
 * own characters, so only those are put into the trie, when a character is met for the first time: the
 * whole of it would take longer than all else that a note takes.
 */
function openDictionary(characters: string, phrases: string): Converter {
  const dictionary = new Trie();
  const alone = new Map<string, string>();
  for (let at = 0; at < characters.length; at += 2) {
    alone.set(characters.charAt(at), characters.charAt(at + 1));
  }
  const byFirst = new Map<string, string[]>();
  for (const phrase of phrases.split('|')) {
    const others = byFirst.get(phrase.charAt(0));
    if (others === undefined) byFirst.set(phrase.charAt(0), [phrase]);
    else others.push(phrase);
  }
  const known = new Set<string>();

  function learn(character: string): void {
    known.add(character);
    const other = alone.get(character);
    if (other !== undefined) dictionary.addWord(character, other);
    for (const phrase of byFirst.get(character) ?? []) add(phrase);
  }

  function add(phrase: string): void {
    let from = '';
    let to = '';
    for (let at = 0; at < phrase.length; at++) {
      const unit = phrase.charAt(at);
      from += unit;
      if (phrase.charAt(at + 1) === '>') {
        to += phrase.charAt(at + 2);
        at += 2;
      } else to += alone.get(unit) ?? unit;
    }
    dictionary.addWord(from, to);
  }

  return (text) => {
    for (let at = 0; at < text.length; at++)
      if (!known.has(text.charAt(at))) learn(text.charAt(at));
    return dictionary.convert(text);
  };
}
