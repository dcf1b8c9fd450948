/** Common words with what they are used as: what a suggestion is weighed against. */

/**
 * What a word is used as: noun, verb, adjective, adverb, function word, both noun and verb, verbal noun, number or
 * measure, time or place, name, idiom, other. Two are never in a table: `u`, a word it does not have, and `l`,
 * a Latin word in Chinese text.
 */
export const WORD_CLASSES = [
  'n',
  'v',
  'a',
  'd',
  'f',
  'b',
  'w',
  'm',
  't',
  'x',
  'i',
  'o',
  'u',
  'l',
] as const;
type WordClass = (typeof WORD_CLASSES)[number];

interface TableWord {
  wordClass: WordClass;
  /** Surprisal in bits: the binary logarithm of how many words there are to one of this. */
  bits: number;
  /** 0 to 3: how many compounds of a dictionary end in it. */
  head: number;
  /** 0 to 3: how many compounds of a dictionary begin with it. */
  modifier: number;
  /** 0 to 3: how many names of a dictionary, of organisations and works, end in it. */
  nameHead: number;
}

export type WordTable = ReadonlyMap<string, TableWord>;

const KEY = /^[nvadfbwmtxio][0-9a-v][0-9a-f][0-3]/;

/**
 * Reads a table as `scripts/suggest/makeWordTable.mjs` writes it: in every line a class, the bits in base 32, the
 * levels as head and as modifier in one digit of base 16, the one as head of names, and all words of which that is true, parted by spaces.
 * Throws where a line has another form.
 */
export function readWordTable(text: string): WordTable {
  const table = new Map<string, TableWord>();
  for (const line of text.split('\n')) {
    if (line === '') continue;
    if (!KEY.test(line)) throw new Error(`No line of a word table: ${line.slice(0, 20)}`);
    const levels = Number.parseInt(line.charAt(2), 16);
    const word: TableWord = {
      wordClass: line.charAt(0) as WordClass,
      bits: Number.parseInt(line.charAt(1), 32),
      head: levels >> 2,
      modifier: levels & 3,
      nameHead: Number(line.charAt(3)),
    };
    for (const text of line.slice(4).split(' ')) table.set(text, word);
  }
  return table;
}
