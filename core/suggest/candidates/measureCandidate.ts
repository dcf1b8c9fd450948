import { REASONS } from '../suggestion';
import { STOCK_PHRASES } from '../words/stockPhrases';
import {
  keyOfTokens,
  type StreamBlock,
  type StreamToken,
  TOKEN_CLASSES,
  type TokenClass,
  type TokenStream,
} from '../words/tokenStream';
import type { Candidate, Collected } from './collectCandidates';
import { type Features, feature, featuresOf, noFeatures } from './features';

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

const BEFORE = featuresOf('before-', TOKEN_CLASSES);
const AFTER = featuresOf('after-', TOKEN_CLASSES);
const OPEN = feature('open');
const ALONE = feature('alone');
const BEFORE_DE = feature('beforeDe');
const AFTER_DE = feature('afterDe');
const ENUMERATED = feature('enumerated');
const IN_HEADING = feature('inHeading');
const CAPITAL_BEFORE = feature('capitalBefore');
const CAPITAL_AFTER = feature('capitalAfter');
/** A word of one character beside it that is no verb, or one: the segmenter has torn what it does not know. */
const TORN_BEFORE = feature('tornBefore');
const TORN_AFTER = feature('tornAfter');
const SHORT_VERB_BEFORE = feature('shortVerbBefore');
const SHORT_VERB_AFTER = feature('shortVerbAfter');
const COVERED = feature('covered');
const CROSSING = feature('crossing');
/** Shares of all places. */
const SHARES = [
  ...Object.values(BEFORE),
  ...Object.values(AFTER),
  OPEN,
  ALONE,
  BEFORE_DE,
  AFTER_DE,
  ENUMERATED,
  TORN_BEFORE,
  TORN_AFTER,
  SHORT_VERB_BEFORE,
  SHORT_VERB_AFTER,
  IN_HEADING,
  CAPITAL_BEFORE,
  CAPITAL_AFTER,
  COVERED,
  CROSSING,
];
const WRITTEN_ACRONYM = feature('writtenAcronym');
const WRITTEN_MIXED = feature('writtenMixed');
const WRITTEN_CAPITALS = feature('writtenCapitals');
const WRITTEN_SOME_CAPITALS = feature('writtenSomeCapitals');
/** Shares of the places in running text. */
const RUNNING_SHARES = [WRITTEN_ACRONYM, WRITTEN_MIXED, WRITTEN_CAPITALS, WRITTEN_SOME_CAPITALS];
const EVER_IN_HEADING = feature('everInHeading');
const ENTROPY = feature('entropy');
const BLOCKS = feature('blocks');
const EARLY = feature('early');
const CAPITALS_OF_MANY = feature('capitalsOfMany');

function upTo(most: number): number[] {
  return Array.from({ length: most }, (_, index) => index + 1);
}

/** Classes that end a name on their side. */
const OPEN_CLASSES: ReadonlySet<TokenClass> = new Set(['break', 'f', 'v', 'd', 'm']);

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
  if (words.length > 1) measureParts(features, candidate, stream, collected);
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

/** What stands around its places, and how it is written there. */
function measurePlaces(
  features: Features,
  { places }: Candidate,
  stream: TokenStream,
  collected: Collected,
): void {
  const { tokens, blocks, language } = stream;
  const count = places.length / 2;
  const neighbours = count > 1 ? { lefts: new Map(), rights: new Map() } : null;
  let running = 0;
  let inBlocks = 0;
  let lastBlock = -1;
  for (let at = 0; at < places.length; at += 2) {
    const from = places[at] as number;
    const to = places[at + 1] as number;
    const { block: index } = tokens[from] as StreamToken;
    const block = blocks[index];
    if (block === undefined) continue;
    // Places come in the order of the text.
    if (index !== lastBlock) inBlocks++;
    lastBlock = index;
    measureNeighbours(features, tokens, block, from, to, neighbours);
    measureCover(features, collected, from, to);
    if (block.type === 'heading') continue;
    running++;
    addShapes(features, tokens, from, to);
  }
  const everInHeading = (features[IN_HEADING] as number) > 0;
  const isWrittenInCapitals = (features[WRITTEN_CAPITALS] as number) > 0;
  for (const at of SHARES) features[at] = (features[at] as number) / count;
  for (const at of RUNNING_SHARES) {
    features[at] = (features[at] as number) / Math.max(1, running);
  }
  if (everInHeading) features[EVER_IN_HEADING] = 1;
  if (neighbours !== null) {
    const { lefts, rights } = neighbours;
    features[ENTROPY] = Math.min(entropyOf(lefts, count), entropyOf(rights, count)) / 3;
  }
  features[BLOCKS] = Math.min(2, Math.log2(inBlocks) / 3);
  const [from = 0, to = 0] = places;
  features[EARLY] = 1 - (tokens[from]?.block ?? 0) / blocks.length;
  if (language === 'en' && isWrittenInCapitals && to - from > 1) {
    features[CAPITALS_OF_MANY] = features[WRITTEN_CAPITALS] as number;
  }
}

interface Neighbours {
  lefts: Map<string, number>;
  rights: Map<string, number>;
}

function measureNeighbours(
  features: Features,
  tokens: readonly StreamToken[],
  block: StreamBlock,
  from: number,
  to: number,
  neighbours: Neighbours | null,
): void {
  const before = from > block.from ? tokens[from - 1] : undefined;
  const after = to < block.to ? tokens[to] : undefined;
  const left = before?.wordClass ?? 'break';
  const right = after?.wordClass ?? 'break';
  add(features, BEFORE[left]);
  add(features, AFTER[right]);
  if (OPEN_CLASSES.has(left) && OPEN_CLASSES.has(right)) add(features, OPEN);
  if (left === 'break' && right === 'break') add(features, ALONE);
  if (after?.text === '的') add(features, BEFORE_DE);
  if (before?.text === '的') add(features, AFTER_DE);
  if (before?.text === '、' || after?.text === '、') add(features, ENUMERATED);
  if (isShortWord(before))
    add(features, before.wordClass === 'v' ? SHORT_VERB_BEFORE : TORN_BEFORE);
  if (isShortWord(after)) add(features, after.wordClass === 'v' ? SHORT_VERB_AFTER : TORN_AFTER);
  if (neighbours !== null) {
    count1(neighbours.lefts, left === 'break' ? `|${from}` : (before?.text ?? ''));
    count1(neighbours.rights, right === 'break' ? `|${to}` : (after?.text ?? ''));
  }
  if (block.type === 'heading') {
    add(features, IN_HEADING);
    return;
  }
  if (isCapital(before) && isCapital(tokens[from])) add(features, CAPITAL_BEFORE);
  if (isCapital(after) && isCapital(tokens[to - 1])) add(features, CAPITAL_AFTER);
}

/** Whether a token is a Chinese word of one character that may be a part of another one. */
function isShortWord(token: StreamToken | undefined): token is StreamToken {
  return (
    token?.kind === 'han' &&
    token.text.length === 1 &&
    token.wordClass !== 'f' &&
    token.wordClass !== 'm'
  );
}

/** Whether it stands within, or across an edge of, what the text says is a longer name. */
function measureCover(
  features: Features,
  { covering, evidence }: Collected,
  from: number,
  to: number,
): void {
  const cover = evidence[(covering[from] as number) - 1];
  if (cover !== undefined && cover.to - cover.from > to - from) {
    add(features, cover.to >= to ? COVERED : CROSSING);
  } else if (cover === undefined && (covering[to - 1] as number) > 0) add(features, CROSSING);
}

function add(features: Features, at: number): void {
  features[at] = (features[at] as number) + 1;
}

function count1(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function isCapital(token: StreamToken | undefined): boolean {
  return (
    token !== undefined &&
    (token.shape === 'capital' || token.shape === 'acronym' || token.shape === 'mixed') &&
    !token.startsSentence
  );
}

function addShapes(
  features: Features,
  tokens: readonly StreamToken[],
  from: number,
  to: number,
): void {
  let capitals = 0;
  let lower = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at] as StreamToken;
    if (token.shape === 'acronym') add(features, WRITTEN_ACRONYM);
    if (token.shape === 'mixed') add(features, WRITTEN_MIXED);
    if (token.shape === 'lower' && token.wordClass !== 'f') lower++;
    if (token.shape === 'capital' && (at > from || !token.startsSentence)) capitals++;
  }
  if (capitals > 0 && lower === 0) add(features, WRITTEN_CAPITALS);
  if (capitals > 0 && lower > 0) add(features, WRITTEN_SOME_CAPITALS);
}

function entropyOf(counts: Map<string, number>, total: number): number {
  let entropy = 0;
  for (const count of counts.values()) entropy -= (count / total) * Math.log2(count / total);
  return entropy;
}
