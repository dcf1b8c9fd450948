/** Learns the weights of suggestions: one logistic regression a language, by Adam, with a pull towards 0. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { importBundled } from '../build/bundleForNode.mjs';
import { scoredForm } from './scoreNames.mjs';

const PULL = 3;
/** Of how many texts a word has to be at some candidate, for its weight to be learned. */
const LEAST_TEXTS = 2;
/**
 * The languages in which the words at a candidate are weighed. (In English it is no help: the texts to learn from are too few.)
 */
const WORDS_IN = new Set(['zh']);
const ROUNDS = 260;
/** How far a step goes, from which share of the rounds on: the last ones settle what the first have found. */
const RATES = [
  [0.8, 0.012],
  [0.55, 0.036],
  [0, 0.12],
];
/** Of candidates seen once of which the text says nothing, one in so many is learned from, as so many. */
const ONE_IN = 4;
/** How much of a term a generic word is. */
const GENERIC = 0.25;
/** Each document counts alike, however many terms it has; one of very few is not blown up. */
const FEW_TERMS = 60;

/** @param {'zh.txt' | 'en.txt' | 'zhWords.txt'} file */
function readData(file) {
  return readFileSync(
    fileURLToPath(new URL(`../../data/suggest/${file}`, import.meta.url)),
    'utf8',
  );
}

/** Everything of `core/suggest` that training and figures need, bundled for Node. */
export async function loadSuggest() {
  return equip(await importBundled('scripts/suggest/suggestParts.ts'));
}

/**
 * Adds the tables and the segmenter to the parts of `core/suggest`.
 * @typedef {ReturnType<typeof equip>} Suggest
 */
export function equip(parts) {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return {
    ...parts,
    segment: (text) => segmenter.segment(text),
    tables: {
      zh: parts.readWordTable(readData('zh.txt')),
      en: parts.readWordTable(readData('en.txt')),
    },
    wordWeights: {
      zh: parts.readWordWeights(readData('zhWords.txt')),
      en: parts.readWordWeights(''),
    },
  };
}

/** @param {Generator<unknown, T>} steps @template T */
export function finish(steps) {
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
  }
}

export const languageOf = ({ language }) => (language.startsWith('zh') ? 'zh' : 'en');

/** What is known of every candidate of a document, and how much of a term each is. */
export function examplesOf(document, suggest) {
  const language = languageOf(document);
  const stream = finish(
    suggest.readStream([document], [0], language, suggest.tables[language], suggest.segment),
  );
  const collected = finish(suggest.collectCandidates(stream));
  const weights = new Map();
  for (const { names, inText = [], weight } of document.terms)
    for (const name of [...names, ...inText])
      weights.set(scoredForm(name), Math.min(weight, weights.get(scoredForm(name)) ?? 3));
  const examples = [];
  let skipped = 0;
  for (const candidate of collected.candidates.values()) {
    const [from, to] = candidate.places;
    const first = stream.tokens[from];
    const text = stream.blocks[first.block].text.slice(first.start, stream.tokens[to - 1].end);
    const weight = weights.get(scoredForm(text)) ?? weights.get(scoredForm(candidate.key)) ?? 0;
    const measured = suggest.measureCandidate(candidate, stream, collected);
    if (weight === 0 && document.omitsNames && isProper(named(measured, suggest))) continue;
    const isCommon = weight === 0 && candidate.count === 1 && candidate.evidence.size === 0;
    if (isCommon && skipped++ % ONE_IN > 0) continue;
    examples.push({
      features: {
        ...named(measured, suggest),
        ...(WORDS_IN.has(language) ? placedWords(candidate, stream, suggest) : {}),
      },
      text: document.id,
      label: weight === 0 ? 0 : weight === 3 ? GENERIC : 1,
      times: isCommon ? ONE_IN : 1,
    });
  }
  const terms = examples.filter(({ label }) => label === 1).length;
  for (const example of examples) example.times *= 100 / Math.max(FEW_TERMS, terms);
  return examples;
}

/** Whether it is written as persons and places are: each of its words with a capital. */
const isProper = ({ writtenCapitals = 0 }) => writtenCapitals > 0;

/** By name; what is 0 is left out. */
function named(features, { featureNames }) {
  const entries = featureNames().map((name, at) => [name, features[at]]);
  return Object.fromEntries(entries.filter(([, value]) => value !== 0));
}

/** The words at a candidate, as features: `first 推动`. */
function placedWords(candidate, stream, suggest) {
  const shares = {};
  for (const { place, word, share } of suggest.wordsAt(candidate, stream)) {
    const key = `${place} ${word}`;
    shares[key] = (shares[key] ?? 0) + share;
  }
  return shares;
}

const isWord = (name) => name.includes(' ');

/** The features that are learned from: of words those that enough texts have. */
function learnedNames(examples) {
  const texts = new Map();
  for (const { features, text } of examples) {
    for (const name of Object.keys(features)) {
      if (!texts.has(name)) texts.set(name, new Set());
      texts.get(name).add(text);
    }
  }
  return [...texts]
    .filter(([name, { size }]) => !isWord(name) || size >= LEAST_TEXTS)
    .map(([name]) => name)
    .sort();
}

/** Examples as rows of one sparse matrix. */
function rowsOf(examples, at) {
  const indices = [];
  const values = [];
  const starts = [0];
  for (const { features } of examples) {
    for (const [name, value] of Object.entries(features)) {
      if (!at.has(name)) continue;
      indices.push(at.get(name));
      values.push(value);
    }
    starts.push(indices.length);
  }
  return { indices: Int32Array.from(indices), values: Float64Array.from(values), starts };
}

/**
 * @param {ReturnType<typeof examplesOf>} examples
 * @returns {{ features: Record<string, number>, words: Record<string, number> }} weights by feature, and by place and word
 */
export function train(examples) {
  const names = learnedNames(examples);
  const at = new Map(names.map((name, index) => [name, index]));
  const { indices, values, starts } = rowsOf(examples, at);
  const bias = at.get('bias');
  const weights = new Float64Array(names.length);
  const first = new Float64Array(names.length);
  const second = new Float64Array(names.length);
  weights[bias] = -3;
  for (let round = 1; round <= ROUNDS; round++) {
    const slopes = weights.map((weight, index) => (index === bias ? 0 : PULL * weight));
    for (const [row, { label, times }] of examples.entries()) {
      let score = 0;
      for (let i = starts[row]; i < starts[row + 1]; i++) score += weights[indices[i]] * values[i];
      const error = (1 / (1 + Math.exp(-score)) - label) * times;
      for (let i = starts[row]; i < starts[row + 1]; i++) slopes[indices[i]] += error * values[i];
    }
    const [, rate] = RATES.find(([share]) => round > ROUNDS * share);
    for (let i = 0; i < names.length; i++) {
      first[i] = 0.9 * first[i] + 0.1 * slopes[i];
      second[i] = 0.999 * second[i] + 0.001 * slopes[i] ** 2;
      const step = first[i] / (1 - 0.9 ** round);
      weights[i] -= (rate * step) / (Math.sqrt(second[i] / (1 - 0.999 ** round)) + 1e-8);
    }
  }
  const learned = names.map((name, index) => [name, weights[index]]);
  return {
    features: Object.fromEntries(learned.filter(([name]) => !isWord(name))),
    words: Object.fromEntries(learned.filter(([name]) => isWord(name))),
  };
}
