/**
 * Texts from one Chinese script to the other, for display only: what is cited, compared and searched is the text
 * itself. Converts by phrases with a part of OpenCC's dictionaries, and never by regional vocabulary: 网络 becomes
 * 網絡, not 網路.
 */
import { Trie } from 'opencc-js/core';
import { firstThat } from '../../firstThat';
import { isHan } from '../characters';
import { pageScriptOf } from './pageScript';

export type ChineseScript = 'hans' | 'hant';

/** By the script into which they convert; their format is described in `scripts/generateScriptDictionaries.mjs`. */
export type ScriptDictionaries = Record<ChineseScript, { characters: string; phrases: string }>;

/**
 * The text in that script; a text that is written in it already, or that is not Chinese, as it is.
 * Traditional is Taiwan's standard (裡, 著, 臺).
 * @param written the script the text is known to be written in; otherwise its characters tell
 * @returns as many UTF-16 units as `text` has, so that offsets into it hold
 */
export type ScriptConverter = (
  text: string,
  script: ChineseScript,
  written?: ChineseScript | null,
) => string;

/** Each dictionary is opened when a text is first to be converted into its script. */
export function createScriptConverter(dictionaries: ScriptDictionaries): ScriptConverter {
  const opened: Record<ChineseScript, ((text: string) => string) | null> = {
    hans: null,
    hant: null,
  };
  return (text, script, written = null) => {
    const characters = hanOf(text);
    if (characters === '' || (written ?? pageScriptOf(characters, null)) === script) return text;
    opened[script] ??= openDictionary(dictionaries[script]);
    return opened[script](text);
  };
}

function hanOf(text: string): string {
  let han = '';
  for (let at = 0; at < text.length; at++) if (isHan(text.charCodeAt(at))) han += text[at];
  return han;
}

/**
 * A text needs the entries that begin with its own characters, so only those are looked up and put into the trie, when a
 * character is met for the first time: the whole of it would take longer than all else that a note takes.
 */
function openDictionary({
  characters,
  phrases,
}: ScriptDictionaries[ChineseScript]): (text: string) => string {
  const dictionary = new Trie();
  const known = new Set<string>();

  function learn(character: string): void {
    known.add(character);
    const other = otherOf(characters, character);
    if (other !== character) dictionary.addWord(character, other);
    for (const phrase of phrasesWith(phrases, character)) add(phrase);
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
      } else to += otherOf(characters, unit);
    }
    dictionary.addWord(from, to);
  }

  return (text) => {
    for (let at = 0; at < text.length; at++)
      if (!known.has(text.charAt(at))) learn(text.charAt(at));
    return dictionary.convert(text);
  };
}

/** What a character becomes where no phrase says otherwise. @param characters pairs in the order of their first ones */
function otherOf(characters: string, character: string): string {
  const at =
    2 * firstThat(characters.length / 2, (pair) => characters.charAt(2 * pair) >= character);
  return characters.charAt(at) === character ? characters.charAt(at + 1) : character;
}

/** Those that begin with a character. @param phrases in the order of their first characters, with a `|` between two */
function phrasesWith(phrases: string, character: string): string[] {
  const startAt = (place: number) => phrases.lastIndexOf('|', place - 1) + 1;
  const from = firstThat(phrases.length, (place) => phrases.charAt(startAt(place)) >= character);
  const to = firstThat(phrases.length, (place) => phrases.charAt(startAt(place)) > character);
  return from === to
    ? []
    : phrases
        .slice(from, to)
        .split('|')
        .filter((phrase) => phrase !== '');
}
