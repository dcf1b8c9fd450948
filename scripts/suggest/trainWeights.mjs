/**
 * Learns `core/suggest/candidates/weights.ts` and `data/suggest/zhWords.txt` from the texts with an editor's terms: those in `tests/fixtures/suggest`
 * and those given beside the repository. Run it after a change of what is measured: `node scripts/suggest/trainWeights.mjs`.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { readGold } from './readGold.mjs';
import { examplesOf, languageOf, loadSuggest, train } from './trainer.mjs';
import { writeWordWeights } from './writeWordWeights.mjs';

/** A weight nearer to 0 changes no rank that matters. */
const LEAST = 0.08;

const suggest = await loadSuggest();
const documents = (await readGold(suggest.readWritten)).filter(
  ({ isLearnedFrom }) => isLearnedFrom,
);
if (!documents.some(({ part }) => part === 'given')) {
  console.log('The texts given beside the repository are absent: the weights stay as they are.');
  process.exit(0);
}
const blocks = ['zh', 'en'].map((language) => {
  const examples = documents
    .filter((document) => languageOf(document) === language)
    .flatMap((document) => examplesOf(document, suggest));
  const { features, words } = train(examples);
  if (Object.keys(words).length > 0) {
    const text = writeWordWeights(words);
    writeFileSync(
      fileURLToPath(new URL(`../../data/suggest/${language}Words.txt`, import.meta.url)),
      text,
    );
    console.log(`${language}: words, ${gzipSync(text, { level: 9 }).length} bytes gzipped`);
  }
  const weights = Object.entries(features).filter(
    ([name, weight]) => name === 'bias' || Math.abs(weight) >= LEAST,
  );
  console.log(`${language}: ${examples.length} examples, ${weights.length} weights`);
  const lines = weights.map(([name, weight]) => {
    const key = /^\w+$/.test(name) ? name : `'${name}'`;
    return `    ${key}: ${Number(weight.toFixed(2))},`;
  });
  return `  ${language}: {\n${lines.join('\n')}\n  },`;
});
const text = `/**
 * What speaks for a term and against one, in log odds, by language: made by \`scripts/suggest/trainWeights.mjs\` from
 * ${documents.length} texts with an editor's terms, by logistic regression. The names are those of \`measureCandidate.ts\` and
 * \`measurePlaces.ts\`.
 */
export const WEIGHTS: Readonly<Record<'zh' | 'en', Readonly<Record<string, number>>>> = {
${blocks.join('\n')}
};
`;
writeFileSync(
  fileURLToPath(new URL('../../core/suggest/candidates/weights.ts', import.meta.url)),
  text,
);
