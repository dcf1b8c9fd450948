/**
 * Writes `data/likeness/zh.txt`: what 25,000 Chinese words of two characters have to do with each other, by which a pack's words
 * tell which other words are of its subject (`core/library/generated/packWordScores.ts`), and which words of two and three
 * characters stand in other texts, too. Run with `node scripts/likeness/makeChineseVectors.mjs FILE`, where FILE is
 * `data/words.vector` of Synonyms (vectors of word2vec from the Chinese Wikipedia), under the MIT licence from March 2018
 * to September 2020; the package `node-synonyms`, version 1.3.1, has the same file. It has 50 MB, so it is no dependency.
 *
 * The first line has the words, folded, the most frequent first, the second their vectors (`whitenedText.mjs`), the third all
 * words of two and three characters, as a Bloom filter.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { importBundled } from '../build/bundleForNode.mjs';
import { PlainError, runProgram, say } from '../print.mjs';
import { middleOf, minus, unit } from './vectors.mjs';
import { whitenedText } from './whitenedText.mjs';

const TARGET = 'data/likeness/zh.txt';
/** Of these most frequent words, whatever they are written in, the middle is taken away. */
const CENTRED_ON = 30_000;
/** As long as the pairs of characters that tell a text's subject. */
const PAIR = /^\p{Script=Han}{2}$/u;
const PAIRS = 25_000;
const DIMENSIONS = 64;
/** As long as names are that a paragraph may speak against. */
const SHORT = /^\p{Script=Han}{2,3}$/u;
/** One other word in a hundred and fifty is taken for one of these. */
const BITS_OF_WORD = 10;

const [LINE_END, SPACE] = [...Buffer.from('\n ')];
const BYTES_OF_NUMBER = 4;

/**
 * Words and their vectors, the most frequent first, from the binary file of word2vec: a line with how many there are and of how
 * many numbers, then each word, a space and its numbers.
 *
 * @param {Buffer} file
 * @returns {{ word: string, vector: number[] }[]}
 */
function readVectors(file) {
  let at = file.indexOf(LINE_END) + 1;
  const [count, dimensions] = file.toString('utf8', 0, at).split(' ').map(Number);
  return Array.from({ length: count }, () => {
    const start = file[at] === LINE_END ? at + 1 : at;
    const end = file.indexOf(SPACE, start);
    at = end + 1 + BYTES_OF_NUMBER * dimensions;
    return {
      word: file.toString('utf8', start, end),
      vector: Array.from({ length: dimensions }, (_, axis) =>
        file.readFloatLE(end + 1 + BYTES_OF_NUMBER * axis),
      ),
    };
  });
}

await runProgram(async () => {
  const [path] = process.argv.slice(2);
  if (path === undefined) {
    throw new PlainError('Usage: node scripts/likeness/makeChineseVectors.mjs FILE');
  }
  const { foldToString, textFeatures, writeFilter } = await importBundled(
    'scripts/likeness/likenessParts.ts',
  );
  const all = readVectors(readFileSync(path));
  const middle = middleOf(all.slice(0, CENTRED_ON).map(({ vector }) => vector));
  const pairs = new Map();
  for (const { word, vector } of all) {
    const folded = foldToString(word);
    if (pairs.size === PAIRS) break;
    if (!PAIR.test(folded) || pairs.has(folded) || textFeatures(folded, 'han').length === 0)
      continue;
    pairs.set(folded, unit(minus(vector, middle)));
  }
  const short = all.map(({ word }) => foldToString(word)).filter((word) => SHORT.test(word));
  const lines = [
    [...pairs.keys()].join(' '),
    whitenedText([...pairs.values()], DIMENSIONS),
    writeFilter([...new Set(short)].sort(), BITS_OF_WORD),
  ];
  const text = `${lines.join('\n')}\n`;
  mkdirSync('data/likeness', { recursive: true });
  writeFileSync(TARGET, text);
  say(`${TARGET}: ${pairs.size} words, ${Buffer.byteLength(text)} bytes`);
});
