/**
 * How good suggestions are: each text's by weights learned from the others of its language, with plain rivals beside.
 * `node scripts/suggest/scoreSuggestions.mjs [--shipped] [--json FILE]`; `--shipped` takes the weights that are shipped
 * with the extension instead, `--json` writes the suggestions as the given `score.mjs` reads them.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readGold } from './readGold.mjs';
import { RIVALS } from './rivals.mjs';
import { scoreNames } from './scoreNames.mjs';
import { examplesOf, finish, languageOf, loadSuggest, train } from './trainer.mjs';
import { writeWordWeights } from './writeWordWeights.mjs';

const MOST = 320;
const COLUMNS = ['recall100', 'recall300', 'precision50', 'keys100', 'first20'];

/**
 * @param {import('./trainer.mjs').Suggest} suggest
 * @param {{ isShipped: boolean, withRivals: boolean }} options
 * @returns {Promise<{ part: string, id: string, names: string[][], scores: Record<string, ReturnType<typeof scoreNames>> }[]>}
 */
export async function scoreSuggestions(suggest, { isShipped, withRivals }) {
  const documents = await readGold(suggest.readWritten);
  const examples = new Map(
    isShipped ? [] : documents.map((document) => [document, examplesOf(document, suggest)]),
  );
  return documents.map((document) => {
    const language = languageOf(document);
    const others = documents.filter(
      (other) => other !== document && other.isLearnedFrom && languageOf(other) === language,
    );
    const { weights, wordWeights } = isShipped
      ? { weights: suggest.WEIGHTS, wordWeights: suggest.wordWeights }
      : weightsFrom(
          others.flatMap((other) => examples.get(other)),
          language,
          suggest,
        );
    const suggestions = finish(
      suggest.suggestTerms(
        {
          documents: [document],
          tables: suggest.tables,
          wordWeights,
          segment: suggest.segment,
          converters: null,
          most: MOST,
        },
        weights,
      ),
    );
    const names = suggestions.map(({ name, otherNames }) => [
      name,
      ...otherNames.map(({ text }) => text),
    ]);
    const scores = {
      suggestions: scoreNames(document.terms, names),
      ...(withRivals ? rivalScores(document, suggest) : {}),
    };
    return { part: document.part, id: document.id, names, scores };
  });
}

/** Weights learned from examples of one language, as they would be shipped. */
function weightsFrom(examples, language, suggest) {
  const { features, words } = train(examples);
  const read = suggest.readWordWeights(writeWordWeights(words));
  return {
    weights: { ...suggest.WEIGHTS, [language]: features },
    wordWeights: { ...suggest.wordWeights, [language]: read },
  };
}

function rivalScores(document, suggest) {
  const language = languageOf(document);
  const stream = finish(
    suggest.readStream([document], [0], language, suggest.tables[language], suggest.segment),
  );
  const candidates = [...finish(suggest.collectCandidates(stream)).candidates.values()];
  const scores = Object.entries(RIVALS).map(([rival, rank]) => [
    rival,
    scoreNames(
      document.terms,
      rank(candidates)
        .slice(0, MOST)
        .map(({ key }) => [key]),
    ),
  ]);
  return Object.fromEntries(scores);
}

/** The mean of each figure over some documents. */
export function meanOf(rows, method) {
  return Object.fromEntries(
    COLUMNS.map((column) => [
      column,
      rows.reduce((sum, { scores }) => sum + scores[method][column], 0) / rows.length,
    ]),
  );
}

function printRow(label, figures) {
  const cells = COLUMNS.map((column) => String(Math.round(100 * figures[column])).padStart(12));
  console.log(`${label.padEnd(24)}${cells.join('')}`);
}

function print(rows) {
  console.log(`${''.padEnd(24)}${COLUMNS.map((column) => column.padStart(12)).join('')}`);
  for (const part of ['given', 'own', 'unseen']) {
    const some = rows.filter((row) => row.part === part);
    if (some.length === 0) {
      if (part === 'given') console.log('The texts given beside the repository are absent.');
      continue;
    }
    for (const { id, scores } of some) printRow(id, scores.suggestions);
    for (const method of Object.keys(some[0].scores))
      printRow(`mean, ${method}`, meanOf(some, method));
    console.log();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rows = await scoreSuggestions(await loadSuggest(), {
    isShipped: process.argv.includes('--shipped'),
    withRivals: true,
  });
  print(rows);
  const at = process.argv.indexOf('--json');
  if (at > 0) {
    const list = rows.map(({ id, names }) => [
      id,
      names.map(([name, ...rest]) => ({ name, names: rest })),
    ]);
    writeFileSync(process.argv[at + 1], JSON.stringify(Object.fromEntries(list)));
  }
}
