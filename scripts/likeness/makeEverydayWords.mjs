/**
 * Writes `data/likeness/zhWords.txt`: everyday Chinese words, by which a name such as 海啸 is told from one such as 接穗 when a
 * pack is brought in, and those among them that stand in texts of any subject; by jieba's list (MIT, by way of `@node-rs/jieba`).
 * A line of each, both Bloom filters. Run with `node scripts/likeness/makeEverydayWords.mjs`.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { importBundled } from '../build/bundleForNode.mjs';

const TARGET = new URL('../../data/likeness/zhWords.txt', import.meta.url);
/** In the 60 million words that jieba's list was counted in: what is rarer is hardly an everyday word. */
const LEAST_OFTEN = 51;
/** As long as names are that a paragraph may speak against by a word or two. */
const WORD = /^\p{Script=Han}{2,3}$/u;
/** Words of two characters so frequent stand in texts of any subject. */
const FREQUENT = 3_000;
/** One other word in a hundred and fifty is taken for one of these. */
const BITS_OF_WORD = 10;

/** @returns {Promise<string>} the file's text */
export async function renderEverydayWords() {
  const { dict } = createRequire(import.meta.url)('@node-rs/jieba/dict');
  const { foldToString, writeFilter } = await importBundled('scripts/likeness/likenessParts.ts');
  const often = new Map();
  for (const line of dict.toString('utf8').split('\n')) {
    const [word, count] = line.split(' ');
    if (!WORD.test(word)) continue;
    const folded = foldToString(word);
    often.set(folded, (often.get(folded) ?? 0) + Number(count));
  }
  const everyday = [...often.keys()].filter((word) => often.get(word) >= LEAST_OFTEN);
  const frequent = everyday
    .filter((word) => word.length === 2)
    .sort((a, b) => often.get(b) - often.get(a) || (a < b ? -1 : 1))
    .slice(0, FREQUENT);
  return `${[everyday, frequent].map((words) => writeFilter(words.sort(), BITS_OF_WORD)).join('\n')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(TARGET, await renderEverydayWords());
}
