/**
 * Writes `core/text/script/scriptDictionaries.ts`: what showing a text in the other Chinese script needs of
 * OpenCC's dictionaries. Run with `node scripts/generateScriptDictionaries.mjs`.
 *
 * OpenCC lists some 50,000 phrases, nearly all of which come out the same when converted character
 * by character. A phrase is kept only where it does not, or where it keeps a longer text from being
 * cut in the wrong place (理念|的, not 理|念的). Entries that would change the number of UTF-16 units
 * are left out, so that offsets into a text hold in what is shown of it.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Converter, CustomConverter } from 'opencc-js';
import { Trie } from 'opencc-js/core';
import hongKongCharacters from '../node_modules/opencc-js/dist/esm-lib/dict/HKVariantsRev.js';
import simplifiedCharacters from '../node_modules/opencc-js/dist/esm-lib/dict/STCharacters.js';
import simplifiedPhrases from '../node_modules/opencc-js/dist/esm-lib/dict/STPhrases.js';
import regionalPhrases from '../node_modules/opencc-js/dist/esm-lib/dict/STPhrases_GeneratedFromRegionalPhrases.js';
import traditionalCharacters from '../node_modules/opencc-js/dist/esm-lib/dict/TSCharacters.js';
import traditionalPhrases from '../node_modules/opencc-js/dist/esm-lib/dict/TSPhrases.js';
import taiwanCharacters from '../node_modules/opencc-js/dist/esm-lib/dict/TWVariants.js';
import fromTaiwanCharacters from '../node_modules/opencc-js/dist/esm-lib/dict/TWVariantsRev.js';
import fromTaiwanPhrases from '../node_modules/opencc-js/dist/esm-lib/dict/TWVariantsRevPhrases.js';

/**
 * Longest phrase that is kept only to guard others. Longer ones would double the file, and what
 * they guard against was not met in any running text, only in phrases put together at random.
 */
const LONGEST_GUARD = 3;

/** Where OpenCC takes a word for another: 創新併成為. */
const BY_HAND = [['并成为', '並成為']];

const byOpencc = Converter({ from: 'cn', to: 'tw' });
const wrongly = CustomConverter(BY_HAND.map(([from, to]) => [byOpencc(from), to]));
const fromTaiwan = Converter({ from: 'tw', to: 'cn' });
const fromHongKong = Converter({ from: 'hk', to: 'cn' });

const DIRECTIONS = [
  {
    name: 'TO_TRADITIONAL',
    convert: (text) => wrongly(byOpencc(text)),
    characters: [simplifiedCharacters, taiwanCharacters],
    phrases: [simplifiedPhrases, regionalPhrases, BY_HAND.map(([from]) => `${from} `).join('|')],
  },
  {
    name: 'TO_SIMPLIFIED',
    // Forms that Taiwan does not use are Hong Kong's (衞, 綫).
    convert: (text) =>
      text.length === 1 && fromTaiwan(text) === text ? fromHongKong(text) : fromTaiwan(text),
    characters: [traditionalCharacters, fromTaiwanCharacters, hongKongCharacters],
    phrases: [traditionalPhrases, fromTaiwanPhrases],
  },
];

function keysOf(dictionaries) {
  return [
    ...new Set(
      dictionaries.flatMap((each) => each.split('|').map((entry) => entry.split(' ')[0] ?? '')),
    ),
  ];
}

/** All that OpenCC has for the way to Traditional, for tests. */
export const simplifiedPhraseKeys = () => keysOf([simplifiedPhrases]);

/** Phrases by every beginning of theirs that is shorter than they are. */
function phrasesByBeginning(phrases) {
  const longer = new Map();
  for (const phrase of phrases) {
    for (let end = 1; end < phrase.length; end++) {
      const beginning = phrase.slice(0, end);
      const known = longer.get(beginning);
      if (known) known.push(phrase);
      else longer.set(beginning, [phrase]);
    }
  }
  return longer;
}

/** Where converting from the left cuts a text. */
function cutsOf(trie, text) {
  const cuts = [];
  for (let at = 0; at < text.length; ) {
    cuts.push(at);
    at = trie.matchPrefix(text, at)?.end ?? at + 1;
  }
  return cuts;
}

/**
 * @returns {{ characters: [string, string][], phrases: [string, string][] }} what has to be kept to
 * convert as `direction.convert` does
 */
function trimmedDictionary({ convert, characters, phrases }) {
  const keepsLength = (key) => convert(key).length === key.length;
  const single = keysOf(characters)
    .filter((key) => key.length === 1 && keepsLength(key) && convert(key) !== key)
    .sort();
  const all = keysOf(phrases)
    .filter((key) => key.length > 1 && keepsLength(key))
    .sort();
  const whole = new Trie();
  const trimmed = new Trie();
  for (const key of single) {
    whole.addWord(key, convert(key));
    trimmed.addWord(key, convert(key));
  }
  for (const key of all) whole.addWord(key, convert(key));
  const differs = (text) => trimmed.convert(text) !== whole.convert(text);

  const kept = new Set();
  const keep = (phrase) => {
    trimmed.addWord(phrase, convert(phrase));
    kept.add(phrase);
  };
  for (const phrase of all) if (differs(phrase)) keep(phrase);
  const longer = phrasesByBeginning(kept);
  for (const phrase of all) {
    if (kept.has(phrase) || phrase.length > LONGEST_GUARD) continue;
    const isCutWrong = (at) =>
      longer.get(phrase.slice(at))?.some((other) => differs(phrase.slice(0, at) + other));
    if (cutsOf(trimmed, phrase).some((at) => at > 0 && isCutWrong(at))) keep(phrase);
  }
  // Guards may have changed how other phrases are cut.
  for (const phrase of all) if (!kept.has(phrase) && differs(phrase)) keep(phrase);
  const entry = (key) => [key, convert(key)];
  return { characters: single.map(entry), phrases: [...kept].sort().map(entry) };
}

/** Every phrase, and after each character that does not become what it becomes alone `>` and what it does. */
function writtenPhrases({ characters, phrases }) {
  const alone = new Map(characters);
  return phrases
    .map(([key, converted]) =>
      [...key.split('').entries()]
        .map(([at, unit]) => {
          const becomes = converted.charAt(at);
          return (alone.get(unit) ?? unit) === becomes ? unit : `${unit}>${becomes}`;
        })
        .join(''),
    )
    .join('|');
}

/** @returns {string} the whole file */
export function renderScriptDictionaries() {
  const parts = DIRECTIONS.map((direction) => {
    const trimmed = trimmedDictionary(direction);
    const characters = trimmed.characters.map(([from, to]) => from + to).join('');
    return `
export const ${direction.name}_CHARACTERS =
  '${characters}';
export const ${direction.name}_PHRASES =
  '${writtenPhrases(trimmed)}';
`;
  });
  return `// Generated by scripts/generateScriptDictionaries.mjs from opencc-js. Do not edit.
${parts.join('')}`;
}

const target = fileURLToPath(new URL('../core/text/script/scriptDictionaries.ts', import.meta.url));
if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(target, renderScriptDictionaries());
