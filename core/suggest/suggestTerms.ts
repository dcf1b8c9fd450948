import type { Weight } from '../pack/types';
import type { Steps } from '../steps';
import { pageScriptOf } from '../text/script/pageScript';
import { rankCandidates } from './candidates/rankCandidates';
import { WEIGHTS } from './candidates/weights';
import {
  type DescribedCandidate,
  type DescribedName,
  describeCandidate,
} from './describing/describeCandidate';
import { guessKind } from './describing/guessKind';
import { type RegionalConverters, regionalFormsOf } from './describing/regionalForms';
import { warningOf } from './describing/warningOf';
import type { SuggestedName, Suggestion, SuggestionDocument } from './suggestion';
import type { SuggestionLanguage } from './words/streamToken';
import { readStream, type TokenStream } from './words/tokenStream';
import { foldCharacters, type Segment } from './words/tokens';
import type { WordTable } from './words/wordTable';
import type { WordWeights } from './words/wordWeights';

export interface SuggestionInput {
  documents: readonly SuggestionDocument[];
  tables: Readonly<Record<SuggestionLanguage, WordTable>>;
  /** What the words at a candidate say of it. */
  wordWeights: Readonly<Record<SuggestionLanguage, WordWeights>>;
  /** Words of Chinese text, such as `Intl.Segmenter` finds. */
  segment: Segment;
  /** `null` where no names are to be made. */
  converters: RegionalConverters | null;
  /** The most suggestions a document gives. */
  most: number;
}

/** What is being done, and how much of it is done. */
export interface SuggestionProgress {
  step: 'reading' | 'weighing' | 'describing';
  /** 0 to 1, of the step. */
  done: number;
}

type Weights = typeof WEIGHTS;

const SAMPLE = 4000;
/** Suggestions that turn out to be names of another one, at most a fifth. */
const SPARE = 1.2;
const KEY_SCORE = 0;
const KEY_COUNT = 5;

/**
 * Suggests the terms of some documents, best first. It is made of short steps: whoever runs it takes the next one when
 * there is time. Documents in Chinese and in other languages are weighed apart and put together by confidence.
 */
export function* suggestTerms(
  input: SuggestionInput,
  weights: Weights = WEIGHTS,
): Generator<SuggestionProgress, Suggestion[]> {
  const byLanguage: Record<SuggestionLanguage, number[]> = { zh: [], en: [] };
  for (const [index, document] of input.documents.entries())
    byLanguage[languageOf(document)].push(index);
  const suggestions: Suggestion[] = [];
  for (const language of ['zh', 'en'] as const) {
    if (byLanguage[language].length === 0) continue;
    suggestions.push(
      ...(yield* suggestIn(language, byLanguage[language], input, weights[language])),
    );
  }
  return suggestions.sort((a, b) => b.confidence - a.confidence);
}

function sampleOf({ blocks }: SuggestionDocument): string {
  let sample = '';
  for (const { text } of blocks) {
    sample += text;
    if (sample.length > SAMPLE) break;
  }
  return sample;
}

function languageOf(document: SuggestionDocument): SuggestionLanguage {
  return pageScriptOf(sampleOf(document), document.language) === 'latin' ? 'en' : 'zh';
}

function* suggestIn(
  language: SuggestionLanguage,
  indices: readonly number[],
  input: SuggestionInput,
  weights: Weights[SuggestionLanguage],
): Generator<SuggestionProgress, Suggestion[]> {
  const { documents, tables, segment, wordWeights } = input;
  const blocks = indices.reduce((sum, at) => sum + (documents[at]?.blocks.length ?? 0), 0);
  const stream = yield* counted(
    readStream(documents, indices, language, tables[language], segment),
    'reading',
    blocks,
  );
  const most = input.most * indices.length;
  const ranked = yield* counted(
    rankCandidates(stream, weights, wordWeights[language], Math.ceil(most * SPARE)),
    'weighing',
    stream.blocks.length + stream.tokens.length / WEIGHED_PER_TOKEN,
  );
  const describe = describer(input, stream);
  const suggestions: Suggestion[] = [];
  for (const paired of ranked.chosen) {
    if (suggestions.length >= most) break;
    suggestions.push(describe(describeCandidate(paired, stream, ranked, documents)));
    yield { step: 'describing', done: suggestions.length / most };
  }
  return suggestions;
}

/** About how many tokens bring one step of weighing. */
const WEIGHED_PER_TOKEN = 60;

function* counted<Result>(
  steps: Steps<Result>,
  step: SuggestionProgress['step'],
  of: number,
): Generator<SuggestionProgress, Result> {
  for (let done = 1; ; done++) {
    const next = steps.next();
    if (next.done) return next.value;
    yield { step, done: Math.min(1, done / of) };
  }
}

/** Makes suggestions of described candidates. */
function describer(
  { converters, tables, segment, documents }: SuggestionInput,
  stream: TokenStream,
): (described: DescribedCandidate) => Suggestion {
  const tagOf = tagger(stream, documents);
  return (described) => {
    const [name, ...rest] = described.names;
    const language = tagOf(name);
    const otherNames: SuggestedName[] = rest.map((other) => ({
      text: other.text,
      language: tagOf(other),
      role: other.isShort ? 'acronym' : other.isChinese === name.isChinese ? 'alias' : 'label',
      origin: 'document',
    }));
    if (converters !== null) otherNames.push(...regionalFormsOf(name.text, language, converters));
    const warning = warningOf(name.text, tables, (text) => segment(foldCharacters(text)));
    return {
      name: name.text,
      language,
      role: name.isShort ? 'acronym' : 'label',
      confidence: 1 / (1 + Math.exp(-described.score)),
      reasons: described.reasons,
      places: described.places,
      count: described.count,
      otherNames,
      kind: guessKind(foldCharacters(name.text), described.reasons),
      weight: guessWeight(described, warning !== null),
      passage: described.passage,
      definition: described.definition,
      warning,
      joins: null,
      edges: described.edges,
    };
  };
}

function guessWeight({ score, count, definition }: DescribedCandidate, isWarned: boolean): Weight {
  if (isWarned) return 3;
  return definition !== null || (score > KEY_SCORE && count >= KEY_COUNT) ? 1 : 2;
}

/** Tags of names: Chinese ones in the script and region of their documents. */
function tagger(
  { blocks }: TokenStream,
  documents: readonly SuggestionDocument[],
): (name: DescribedName) => string {
  const document = documents[blocks[0]?.document ?? 0];
  const stated = document?.language ?? null;
  const script = document === undefined ? 'hans' : pageScriptOf(sampleOf(document), stated);
  const plain = script === 'hant' ? 'zh-Hant' : 'zh-Hans';
  const chinese = stated?.startsWith(plain) ? stated : plain;
  return ({ isChinese }) => (isChinese ? chinese : 'en');
}
