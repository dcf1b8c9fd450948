import { REASONS } from '../suggestion';
import { STOCK_PHRASES } from '../words/stockPhrases';
import { type StreamToken, TOKEN_CLASSES, type TokenClass } from '../words/streamToken';
import { keyOfTokens, type TokenStream } from '../words/tokenStream';
import type { Candidate, Collected } from './collectCandidates';
import { type Features, feature, featuresOf, noFeatures } from './features';
import { measureGlossed } from './measureGlossed';
import { measureKeyness } from './measureKeyness';
import { measurePlaces } from './measurePlaces';
import { measureVerbs } from './measureVerbs';

const BIAS = feature('bias');

/** The text itself says that it is a name: whether, in how many of its places, in more ways than one. */
const SAID = featuresOf('', REASONS);
const SAID_SHARE = featuresOf('', REASONS, 'Share');
const EVIDENCE = feature('evidence');
const EVIDENCES = feature('evidences');
const GLOSSED = feature('glossed');

const MOST_WORDS = 6;
const MOST_CHARACTERS = 8;
const LATIN_WORDS = featuresOf('latinWords', upTo(MOST_WORDS));
const HAN_WORDS = featuresOf('hanWords', upTo(MOST_WORDS));
const CHARACTERS = featuresOf('characters', upTo(MOST_CHARACTERS));
const CHARACTERS_MANY = feature('charactersMany');
const MIXED_SCRIPTS = feature('mixedScripts');
const NUMBER = feature('number');
const NUMBER_FIRST = feature('numberFirst');
const NUMBER_LAST = feature('numberLast');
const HYPHEN = feature('hyphen');
const STOCK_PHRASE = feature('stockPhrase');
const ONCE = feature('once');
const FREQUENCY = feature('frequency');
const FREQUENCY_OF_MANY = feature('frequencyOfMany');

const INSIDE = featuresOf('inside-', TOKEN_CLASSES);
const UNKNOWN = feature('unknown');
const SURPRISAL = feature('surprisal');
const RAREST = feature('rarest');
const TERMHOOD = feature('termhood');
const SINGLE = featuresOf('single-', TOKEN_CLASSES);
const SINGLE_COMMON = feature('singleCommon');
const SINGLE_ONCE = feature('singleOnce');
const SINGLE_SILENT = feature('singleSilent');
const SINGLE_COMMON_SAID = feature('singleCommonSaid');
const SINGLE_HAN = featuresOf('singleHan', upTo(4));
const FIRST = featuresOf('first-', TOKEN_CLASSES);
const LAST = featuresOf('last-', TOKEN_CLASSES);
const COMMON_LAST = feature('commonLast');
const COMMON_FIRST = feature('commonFirst');
const HEAD = feature('head');
const NAME_HEAD = feature('nameHead');
const NAME_HEAD_OF_MANY = feature('nameHeadOfMany');
const MODIFIER = feature('modifier');
const FIRST_SHORT = feature('firstShort');
const FIRST_SHORT_MODIFIER = feature('firstShortModifier');
const FIRST_SHORT_HEAD = feature('firstShortHead');
const LAST_SHORT = feature('lastShort');
const LAST_SHORT_HEAD = feature('lastShortHead');

const WITHOUT_FIRST = feature('withoutFirst');
const WITHOUT_LAST = feature('withoutLast');
const WITHOUT_VERB = feature('withoutVerb');
const WITHOUT_LAST_VERB = feature('withoutLastVerb');

function upTo(most: number): number[] {
  return Array.from({ length: most }, (_, index) => index + 1);
}

/**
 * Everything that speaks for or against a candidate. Each number is within 0 and about 2.
 *
 * @param features where to write it; what was there is lost
 */
export function measureCandidate(
  candidate: Candidate,
  stream: TokenStream,
  collected: Collected,
  features: Features = noFeatures(),
): Features {
  features.fill(0);
  features[BIAS] = 1;
  const [from = 0, to = 0] = candidate.places;
  const words: StreamToken[] = [];
  for (let at = from; at < to; at++) {
    const token = stream.tokens[at] as StreamToken;
    if (token.kind !== 'break' && token.kind !== 'joint') words.push(token);
  }
  measureEvidence(features, candidate);
  measureForm(features, candidate, words);
  measureWords(features, words, candidate.count);
  measureKeyness(features, words, candidate.count, stream);
  if (words.length > 1) measureParts(features, candidate, stream, collected);
  measureGlossed(features, candidate, stream.tokens, stream.blocks, collected);
  measurePlaces(features, candidate, stream, collected);
  return features;
}

function measureEvidence(features: Features, { evidence, glossed, count }: Candidate): void {
  for (const [reason, times] of evidence) {
    features[SAID[reason]] = 1;
    features[SAID_SHARE[reason]] = Math.min(1, times / count);
  }
  if (evidence.size > 0) features[EVIDENCE] = 1;
  if (evidence.size > 1) features[EVIDENCES] = 1;
  if (glossed > 0) features[GLOSSED] = 1;
}

function measureForm(features: Features, { key, count }: Candidate, words: StreamToken[]): void {
  let han = 0;
  let numbers = 0;
  for (const { kind } of words) {
    if (kind === 'han') han++;
    if (kind === 'number') numbers++;
  }
  const isLatin = han === 0;
  const many = Math.min(words.length, MOST_WORDS);
  features[(isLatin ? LATIN_WORDS : HAN_WORDS)[many] as number] = 1;
  if (!isLatin) {
    features[CHARACTERS[Math.min(MOST_CHARACTERS, Math.max(2, key.length))] as number] = 1;
    if (key.length > 9) features[CHARACTERS_MANY] = Math.min(2, (key.length - 9) / 6);
    if (han < words.length) features[MIXED_SCRIPTS] = 1;
    if (STOCK_PHRASES.has(key)) features[STOCK_PHRASE] = 1;
  }
  if (numbers > 0) features[NUMBER] = 1;
  if (words[0]?.kind === 'number') features[NUMBER_FIRST] = 1;
  if (words.at(-1)?.kind === 'number') features[NUMBER_LAST] = 1;
  if (key.includes('-')) features[HYPHEN] = 1;
  if (count === 1) features[ONCE] = 1;
  const frequency = Math.min(2, Math.log2(count) / 4);
  features[FREQUENCY] = frequency;
  if (words.length > 1) features[FREQUENCY_OF_MANY] = frequency;
}

function measureWords(features: Features, words: StreamToken[], count: number): void {
  const first = words[0] as StreamToken;
  const last = words.at(-1) as StreamToken;
  let bits = 0;
  let rarest = 0;
  let unknown = 0;
  for (const { wordClass, bits: own } of words) {
    bits += own;
    rarest = Math.max(rarest, own);
    if (wordClass === 'u' || wordClass === 's') unknown++;
  }
  features[UNKNOWN] = unknown / words.length;
  features[SURPRISAL] = bits / words.length / 20;
  features[RAREST] = rarest / 20;
  features[TERMHOOD] = Math.min(2, (Math.log2(1 + count) * bits) / words.length / 60);
  if (words.length === 1) {
    measureSingle(features, first, count);
    return;
  }
  for (let at = 1; at < words.length - 1; at++) {
    const inside = INSIDE[(words[at] as StreamToken).wordClass];
    features[inside] = Math.min(2, (features[inside] as number) + 1);
  }
  measureVerbs(features, words);
  features[FIRST[first.wordClass]] = 1;
  features[LAST[last.wordClass]] = 1;
  features[COMMON_LAST] = Math.max(0, 14 - last.bits) / 10;
  features[COMMON_FIRST] = Math.max(0, 14 - first.bits) / 10;
  features[HEAD] = last.head / 3;
  features[NAME_HEAD] = last.nameHead / 3;
  if (words.length > 2) features[NAME_HEAD_OF_MANY] = last.nameHead / 3;
  features[MODIFIER] = first.modifier / 3;
  if (first.kind === 'han' && first.text.length === 1) {
    features[FIRST_SHORT] = 1;
    features[FIRST_SHORT_MODIFIER] = first.modifier / 3;
    features[FIRST_SHORT_HEAD] = first.head / 3;
  }
  if (last.kind === 'han' && last.text.length === 1) {
    features[LAST_SHORT] = 1;
    features[LAST_SHORT_HEAD] = last.head / 3;
  }
}

function measureSingle(features: Features, word: StreamToken, count: number): void {
  const common = Math.max(0, 18 - word.bits) / 5;
  features[SINGLE[word.wordClass]] = 1;
  features[SINGLE_COMMON] = common;
  if (count === 1) features[SINGLE_ONCE] = 1;
  if (features[EVIDENCE] === 0) features[SINGLE_SILENT] = 1;
  else features[SINGLE_COMMON_SAID] = common;
  if (word.kind === 'han') features[SINGLE_HAN[Math.min(4, word.text.length)] as number] = 1;
}

const VERBAL: ReadonlySet<TokenClass> = new Set(['v', 'd', 'a', 'w', 'b']);

/** How much oftener it stands without its first and without its last word. */
function measureParts(
  features: Features,
  { places, count }: Candidate,
  { tokens }: TokenStream,
  { candidates }: Collected,
): void {
  const [from = 0, to = 0] = places;
  const oftener = (start: number, end: number) => {
    const part = candidates.get(keyOfTokens(tokens, start, end));
    return part === undefined ? 0 : Math.min(1, Math.log2(part.count / count) / 4);
  };
  const withoutFirst = oftener(from + 1, to);
  const withoutLast = oftener(from, to - 1);
  features[WITHOUT_FIRST] = withoutFirst;
  features[WITHOUT_LAST] = withoutLast;
  if (VERBAL.has((tokens[from] as StreamToken).wordClass)) features[WITHOUT_VERB] = withoutFirst;
  if (VERBAL.has((tokens[to - 1] as StreamToken).wordClass)) {
    features[WITHOUT_LAST_VERB] = withoutLast;
  }
}
