import { FUNCTION_ROLES, functionRoleOf } from '../words/functionRoles';
import {
  type StreamToken,
  type SuggestionLanguage,
  TOKEN_CLASSES,
  type TokenClass,
} from '../words/streamToken';
import type { StreamBlock, TokenStream } from '../words/tokenStream';
import type { Candidate, Collected } from './collectCandidates';
import { type Features, feature, featuresOf } from './features';
import { measureVerbPlaces, VERB_PLACES } from './measureVerbs';

const BEFORE = featuresOf('before-', TOKEN_CLASSES);
const AFTER = featuresOf('after-', TOKEN_CLASSES);
const BEFORE_ROLE = featuresOf('before-', FUNCTION_ROLES);
const AFTER_ROLE = featuresOf('after-', FUNCTION_ROLES);
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
  ...VERB_PLACES,
  ...Object.values(BEFORE),
  ...Object.values(AFTER),
  ...Object.values(BEFORE_ROLE),
  ...Object.values(AFTER_ROLE),
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

/** Classes that end a name on their side. */
const OPEN_CLASSES: ReadonlySet<TokenClass> = new Set(['break', 'f', 'v', 'd', 'm']);

/**
 * What stands around a candidate's places, and how it is written there: the part of `measureCandidate` that looks at each.
 *
 * @param features where to write it; what is about places is still 0
 */
export function measurePlaces(
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
    measureNeighbours(features, tokens, block, from, to, neighbours, language);
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
  language: SuggestionLanguage,
): void {
  const before = from > block.from ? tokens[from - 1] : undefined;
  const after = to < block.to ? tokens[to] : undefined;
  const left = before?.wordClass ?? 'break';
  const right = after?.wordClass ?? 'break';
  add(features, BEFORE[left]);
  add(features, AFTER[right]);
  addRole(features, BEFORE_ROLE, before, language);
  addRole(features, AFTER_ROLE, after, language);
  if (OPEN_CLASSES.has(left) && OPEN_CLASSES.has(right)) add(features, OPEN);
  if (left === 'break' && right === 'break') add(features, ALONE);
  if (after?.text === '的') add(features, BEFORE_DE);
  if (before?.text === '的') add(features, AFTER_DE);
  if (before?.text === '、' || after?.text === '、') add(features, ENUMERATED);
  if (isShortWord(before))
    add(features, before.wordClass === 'v' ? SHORT_VERB_BEFORE : TORN_BEFORE);
  if (isShortWord(after)) add(features, after.wordClass === 'v' ? SHORT_VERB_AFTER : TORN_AFTER);
  if (language === 'en') {
    const [first, last] = [tokens[from], tokens[to - 1]];
    measureVerbPlaces(features, first as StreamToken, last as StreamToken, before, after);
  }
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

function addRole(
  features: Features,
  places: typeof BEFORE_ROLE,
  token: StreamToken | undefined,
  language: SuggestionLanguage,
): void {
  if (token?.wordClass !== 'f') return;
  const role = functionRoleOf(token.text, language);
  if (role !== null) add(features, places[role]);
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
